// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

namespace apostille {

/// One translated sentence: what happened, and what to do about it. Ends with a full stop.
[[nodiscard]] QString sentence(const Error &error);

} // namespace apostille

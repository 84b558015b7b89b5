// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/capture.h"

namespace apostille {

/// Keeps the sample article of our own writing, "fr" or "en", with its three annotations; where the library
/// has it already, gives that one and adds nothing.
[[nodiscard]] Expected<Kept> keepSample(Library &library, const QString &language);

} // namespace apostille

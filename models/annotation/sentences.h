// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"

#include <vector>

namespace apostille {

/// The sentences of one paragraph, in order, without the white space between them.
[[nodiscard]] std::vector<TextRange> sentencesOf(const QString &paragraph);

} // namespace apostille

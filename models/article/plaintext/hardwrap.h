// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/plaintext/textlines.h"

#include <vector>

namespace apostille::plaintext {

/// Puts lines together again that were broken at a fixed column, as in mail and old text files. Text with one
/// line per paragraph comes back unchanged.
[[nodiscard]] std::vector<TextLine> withoutHardWraps(std::vector<TextLine> lines);

} // namespace apostille::plaintext

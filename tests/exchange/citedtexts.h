// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quoterecord.h"

namespace apostille::testing {

/// An invented French article with two quote records and a highlight, and an English one whose every field
/// tries to break out of its cell or its line.
[[nodiscard]] std::vector<CitedText> citedTexts();

} // namespace apostille::testing

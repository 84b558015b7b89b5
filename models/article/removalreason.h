// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pageanalysis.h"

#include <string_view>

namespace apostille {

/// Why a block that was taken away is no article text, as well as the page tells: a key for the cleaning
/// audit.
[[nodiscard]] std::string_view removalReason(const PageText &page, const PageAnalysis &analysis,
                                             std::size_t index);

} // namespace apostille

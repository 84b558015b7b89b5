// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/articleselection.h"

namespace apostille {

inline constexpr std::string_view paywallReason = "paywall";

/// Looks right below the article's last paragraph for the box in which the site stops giving the article away
/// (its words: resources/cleaning/paywalls.txt). Its blocks are then removed for paywallReason.
void markPaywall(const PageText &page, const PageAnalysis &analysis, std::vector<Choice> &choices);

} // namespace apostille

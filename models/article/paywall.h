// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/articleselection.h"

namespace apostille {

/// Whether a block says that the rest of the article is to be paid for (resources/cleaning/paywalls.txt).
[[nodiscard]] bool saysPaywall(std::string_view text);

/// Looks right below the kept text, and at its end, for the box in which the site stops giving the article
/// away. Its blocks are then removed for that reason. False where there is none.
[[nodiscard]] bool markPaywall(const PageText &page, std::vector<Choice> &choices);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pagechoices.h"

namespace apostille {

/// Choices about the blocks of one page as choices for the pages of its site. `selected`: what the cleaner
/// chose by itself.
[[nodiscard]] CleaningChoices lastingChoices(const PageText &page, const std::vector<Choice> &selected,
                                             const CleaningChoices &choices);

} // namespace apostille

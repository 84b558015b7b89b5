// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/articleselection.h"
#include "models/article/cleaningchoices.h"

#include <string_view>

namespace apostille {

/// Of blocks that such a choice has kept or taken away.
inline constexpr std::string_view siteChoiceReason = "site-choice";

/// A reader's choices on top of the cleaner's own; the later one counts where two speak of the same block.
void applyChoices(const CleaningChoices &choices, const PageText &page, std::vector<Choice> &selected);

} // namespace apostille

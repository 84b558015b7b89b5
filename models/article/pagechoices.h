// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/articleselection.h"
#include "models/article/cleaningchoices.h"

namespace apostille {

/// A reader's choices on top of the cleaner's own; the later one counts where two speak of the same block.
/// Removed blocks have the reason "reader".
void applyChoices(const CleaningChoices &choices, const PageText &page, std::vector<Choice> &selected);

} // namespace apostille

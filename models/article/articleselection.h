// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pageanalysis.h"

#include <string_view>
#include <vector>

namespace apostille {

/// What becomes of a block: kept, or taken away for a reason.
struct Choice
{
    bool kept = false;
    std::string_view reason = {}; ///< a key such as "share-button"
};

/// Tells the article's blocks from the page around them; parallel to page.blocks, as are the votes
/// (blockvotes.h).
[[nodiscard]] std::vector<Choice> selectArticle(const PageText &page, const PageAnalysis &analysis,
                                                const std::vector<float> &votes);

/// Whether what was kept is worth to be called an article.
[[nodiscard]] bool isConvincing(const PageText &page, const PageAnalysis &analysis,
                                const std::vector<Choice> &choices);

} // namespace apostille

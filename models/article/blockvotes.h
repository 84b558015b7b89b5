// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/forest.h"
#include "models/article/pageanalysis.h"
#include "models/article/tellingwords.h"

#include <vector>

namespace apostille {

/// The two forests that tell article from page: the first knows each block with what stands around it, the
/// second also how the first has voted on the others.
struct Forests
{
    Forest first;
    Forest second;
    TellingWords words;

    /// As trained on all known pages (resources/cleaning).
    [[nodiscard]] static const Forests &trained();
};

/// One vote a block, parallel to page.blocks: above 0, more likely the article's than not. Images, which have
/// no words, get none.
[[nodiscard]] std::vector<float> votesOn(const PageText &page, const PageAnalysis &analysis,
                                         const Forests &forests);

} // namespace apostille

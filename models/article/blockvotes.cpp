// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/blockvotes.h"

#include "models/article/blockfeatures.h"
#include "models/article/embedded.h"
#include "models/article/secondlook.h"

#include <cmath>

namespace apostille {

const Forests &Forests::trained()
{
    static const Forests forests{Forest::read(forestFile), Forest::read(secondForestFile)};
    return forests;
}

std::vector<float> votesOn(const PageText &page, const PageAnalysis &analysis, const Forests &forests)
{
    BlockFeatures features(page, analysis);
    std::vector<float> votes(page.blocks.size(), 0);
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        if (page.blocks[i].kind != BlockKind::Image)
            votes[i] = forests.first.vote(features.of(i));
    }
    if (forests.second.isEmpty() || page.blocks.empty())
        return votes;
    SecondLook look(page, analysis, votes);
    std::vector<float> second = votes;
    std::vector<float> row;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        // What is sure needs no second look: most of a page's frame.
        constexpr float sure = 3.5F;
        if (page.blocks[i].kind == BlockKind::Image || std::abs(votes[i]) > sure)
            continue;
        const auto own = features.of(i);
        row.assign(own.begin(), own.end());
        look.append(i, row);
        second[i] = forests.second.vote(row);
    }
    return second;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/lettercount.h"
#include "models/article/pagetext.h"

#include <array>
#include <cstdint>
#include <unordered_set>

namespace apostille {

/// What an element holds, its descendants' share included.
struct ElementMeasure
{
    int length = 0; ///< letters, as LetterCount has them; so are linked and good
    int linked = 0;
    int blocks = 0;
    float good = 0; ///< what reads like running text
    int images = 0;
    int siblings = 0; ///< children of the same parent that look the same, itself included
};

/// A block's text looked at once.
struct BlockMeasure : LetterCount
{
    int linked = 0;  ///< letters that are links
    int repeats = 0; ///< how often the same text stands on the page
    PhraseReason whole = 0;
    PhraseReason start = 0;
    PhraseReason head = 0;
    bool isTitle = false;
    bool isGood = false;     ///< reads like running text
    int outward = 0;         ///< links to other hosts
    int inward = 0;          ///< links to places on the same page
    int shape = 0;           ///< number of the group of blocks whose elements look the same
    float inArticleBody = 0; ///< share of its word sequences that the page's own articleBody has
};

/// What the page says about itself that helps to find its article.
struct PageClues
{
    std::vector<std::string_view> titles;
    std::string_view articleBody;
    std::string_view address; ///< its own; empty: not known
};

/// Where the article may be: elements that hold most of the page's running text.
struct Candidates
{
    /// The deepest elements that hold at least 50, 75 and 90 % of the running text.
    std::array<int, 3> holders{};
    /// The element with the best score of paragraphs inside, near ones counting most.
    int scored = 0;
};

struct PageAnalysis
{
    std::vector<ElementMeasure> elements;
    std::vector<BlockMeasure> blocks;
    Candidates candidates;
    float good = 0;
    bool hasArticleBody = false;
    std::size_t shapes = 0;
    std::vector<ElementMeasure> byShape; ///< sums over the blocks of each shape
};

[[nodiscard]] PageAnalysis analyse(const PageText &page, const PageClues &clues);

} // namespace apostille

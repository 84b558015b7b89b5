// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pagetext.h"

#include <array>
#include <cstdint>
#include <unordered_set>

namespace apostille {

/// What an element holds, its descendants' share included.
struct ElementMeasure
{
    int bytes = 0;
    int linked = 0;
    int blocks = 0;
    float good = 0; ///< bytes that read like running text
    int images = 0;
    int siblings = 0; ///< children of the same parent that look the same, itself included
};

/// A block's letters looked at once.
struct BlockMeasure
{
    int bytes = 0;
    int words = 0;
    int sentences = 0; ///< marks that end one
    int commas = 0;
    int capitals = 0;
    int digits = 0;
    int repeats = 0; ///< how often the same text stands on the page
    PhraseReason whole = 0;
    PhraseReason start = 0;
    PhraseReason head = 0;
    bool endsSentence = false;
    bool startsSmall = false;
    bool isTitle = false;
    bool isGood = false;     ///< reads like running text
    bool asks = false;       ///< ends with a question mark
    bool announces = false;  ///< ends with a colon
    bool breaksOff = false;  ///< ends with an ellipsis, as teasers do
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

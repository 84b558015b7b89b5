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
    static const Forests forests{Forest::read(forestFile), Forest::read(secondForestFile),
                                 TellingWords(tellingWordsFile)};
    return forests;
}

namespace {

/// Rows of some blocks are written one behind the other before the forest is asked about all of them: it is
/// much quicker so. All rows of a page at once might be a gigabyte.
class Rows
{
public:
    Rows(const Forest &forest, std::vector<float> &votes)
        : m_forest(forest)
        , m_votes(votes)
    {
    }

    /// The row of a block is what append() puts behind the rows before it.
    template <typename Append>
    void add(std::size_t block, const Append &append)
    {
        constexpr std::size_t enough = 16;
        append(m_values);
        if (m_blocks.empty())
            m_values.reserve(m_values.size() * enough);
        m_blocks.push_back(block);
        if (m_blocks.size() == enough)
            vote();
    }

    void vote()
    {
        if (m_blocks.empty())
            return;
        const std::size_t width = m_values.size() / m_blocks.size();
        std::vector<const float *> rows(m_blocks.size());
        std::vector<float> votes(m_blocks.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = m_values.data() + i * width;
        m_forest.vote(rows, votes);
        for (std::size_t i = 0; i < votes.size(); ++i)
            m_votes[m_blocks[i]] = votes[i];
        m_values.clear();
        m_blocks.clear();
    }

private:
    const Forest &m_forest;
    std::vector<float> &m_votes;
    std::vector<float> m_values;
    std::vector<std::size_t> m_blocks;
};

std::vector<float> firstVotes(const PageText &page, BlockFeatures &features, const Forest &forest)
{
    std::vector<float> votes(page.blocks.size(), 0);
    Rows rows(forest, votes);
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        if (page.blocks[i].kind != BlockKind::Image)
            rows.add(i, [&](std::vector<float> &values) { features.append(i, values); });
    }
    rows.vote();
    return votes;
}

} // namespace

std::vector<float> votesOn(const PageText &page, const PageAnalysis &analysis, const Forests &forests)
{
    BlockFeatures features(page, analysis, forests.words);
    std::vector<float> votes = firstVotes(page, features, forests.first);
    if (forests.second.isEmpty() || page.blocks.empty())
        return votes;
    SecondLook look(page, analysis, votes);
    std::vector<float> second = votes;
    Rows again(forests.second, second);
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        // What is sure needs no second look: most of a page's frame.
        constexpr float sure = 3.5F;
        if (page.blocks[i].kind == BlockKind::Image || std::abs(votes[i]) > sure)
            continue;
        again.add(i, [&](std::vector<float> &rows) {
            features.append(i, rows);
            look.append(i, rows);
        });
    }
    again.vote();
    return second;
}

} // namespace apostille

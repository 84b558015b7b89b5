// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/forest.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>

namespace apostille {

namespace {

/// Takes the next word of a line off its front.
std::string_view word(std::string_view &line)
{
    while (!line.empty() && line.front() == ' ')
        line.remove_prefix(1);
    const std::string_view result = line.substr(0, line.find(' '));
    line.remove_prefix(result.size());
    return result;
}

template <typename Number>
Number number(std::string_view text)
{
    Number result{};
    std::from_chars(text.data(), text.data() + text.size(), result);
    return result;
}

} // namespace

Forest Forest::read(std::string_view text)
{
    Forest forest;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::string_view first = word(line);
        if (first == "bias") {
            forest.m_bias = number<float>(word(line));
        } else if (first == "stop") {
            const auto low = number<float>(word(line));
            forest.m_stops.push_back({forest.m_trees.size(), low, number<float>(word(line))});
        } else if (first == "tree") {
            const std::size_t question = forest.m_questions.size();
            for (std::string_view feature = word(line); !feature.empty(); feature = word(line)) {
                const auto column = number<std::uint16_t>(feature);
                forest.m_questions.push_back({column, number<float>(word(line))});
                forest.m_width = std::max(forest.m_width, std::size_t{column} + 1);
            }
            forest.m_trees.push_back({question, forest.m_questions.size(), forest.m_leaves.size()});
        } else if (first == "leaves") {
            for (std::string_view vote = word(line); !vote.empty(); vote = word(line))
                forest.m_leaves.push_back(number<float>(vote));
        }
    }
    return forest;
}

/// Rows whose votes are still being counted.
class Forest::Ballot
{
public:
    Ballot(const Forest &forest, std::span<const float *const> rows, std::span<float> votes)
        : m_forest(forest)
        , m_rows(rows)
        , m_votes(votes)
        , m_open(rows.size())
        , m_sums(rows.size(), forest.m_bias)
        , m_columns(forest.m_width * abreast)
    {
        std::iota(m_open.begin(), m_open.end(), 0U);
    }

    void count()
    {
        std::size_t tree = 0;
        for (const Stop &stop : m_forest.m_stops) {
            ask(tree, stop.tree);
            tree = stop.tree;
            close(stop);
        }
        ask(tree, m_forest.m_trees.size());
        for (const std::size_t row : m_open)
            m_votes[row] = std::clamp(m_sums[row], -sureVote, sureVote);
    }

private:
    static constexpr std::size_t abreast = 16;

    void ask(std::size_t tree, std::size_t end)
    {
        for (std::size_t first = 0; first < m_open.size(); first += abreast) {
            const auto some = std::span(m_open).subspan(first, std::min(abreast, m_open.size() - first));
            lineUp(some);
            for (std::size_t i = tree; i < end; ++i)
                ask(m_forest.m_trees[i], some);
        }
    }

    /// Columns, so that one question goes to all rows at once.
    void lineUp(std::span<const std::size_t> some)
    {
        for (std::size_t i = 0; i < some.size(); ++i) {
            const float *row = m_rows[some[i]];
            for (std::size_t feature = 0; feature < m_forest.m_width; ++feature)
                m_columns[feature * abreast + i] = row[feature];
        }
    }

    /// Loops of a fixed length without a branch: this is where most of the time of cleaning goes.
    void ask(const Tree &tree, std::span<const std::size_t> some)
    {
        std::array<std::uint32_t, abreast> leaves = m_zeros;
        for (std::size_t i = tree.firstQuestion; i < tree.endQuestion; ++i) {
            const Question &question = m_forest.m_questions[i];
            const float *column = m_columns.data() + question.feature * abreast;
            for (std::size_t row = 0; row < abreast; ++row)
                leaves[row] = leaves[row] * 2 + (column[row] > question.threshold ? 1U : 0U);
        }
        const float *votes = m_forest.m_leaves.data() + tree.firstLeaf;
        for (std::size_t row = 0; row < some.size(); ++row)
            m_sums[some[row]] += votes[leaves[row]];
    }

    /// Most blocks are sure after a few questions; the rest would only make them surer.
    void close(const Stop &stop)
    {
        std::erase_if(m_open, [&](std::size_t row) {
            const float sum = m_sums[row];
            if (sum >= stop.low && sum <= stop.high)
                return false;
            m_votes[row] = sum < stop.low ? -sureVote : sureVote;
            return true;
        });
    }

    std::array<std::uint32_t, abreast> m_zeros{}; // copied quicker than made
    const Forest &m_forest;
    std::span<const float *const> m_rows;
    std::span<float> m_votes;
    std::vector<std::size_t> m_open;
    std::vector<float> m_sums;
    std::vector<float> m_columns;
};

void Forest::vote(std::span<const float *const> rows, std::span<float> votes) const
{
    Ballot(*this, rows, votes).count();
}

float Forest::vote(std::span<const float> features) const
{
    float result = 0;
    const float *row = features.data();
    vote(std::span(&row, 1), std::span(&result, 1));
    return result;
}

} // namespace apostille

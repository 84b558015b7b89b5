// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace apostille {

/// Boosted regression trees: the sum of some hundred small questions about a block's features, found by
/// tests/article/training from pages with known answers and kept in resources/cleaning/forest.txt.
///
/// The trees are oblivious (Kohavi 1994; Prokhorenkova et al. 2018, "CatBoost"): all nodes of one depth ask
/// the same question. So the answers are the digits of the leaf's number, and many rows can be asked at once.
class Forest
{
public:
    /// Reads "tree FEATURE THRESHOLD FEATURE THRESHOLD …" lines, each followed by a line "leaves VOTE VOTE
    /// …", the first vote that of the leaf where no feature is above its threshold; and "stop LOW HIGH"
    /// lines: the sums after the trees above at which the others need not be asked.
    [[nodiscard]] static Forest read(std::string_view text);

    /// The vote where the first trees are sure already.
    static constexpr float sureVote = 4.5F;

    /// The sum of the votes on each row of features: above 0, more likely yes than no.
    void vote(std::span<const float *const> rows, std::span<float> votes) const;
    [[nodiscard]] float vote(std::span<const float> features) const;
    [[nodiscard]] bool isEmpty() const { return m_trees.empty(); }

private:
    struct Question
    {
        std::uint16_t feature;
        float threshold;
    };

    struct Tree
    {
        std::size_t firstQuestion;
        std::size_t endQuestion;
        std::size_t firstLeaf;
    };

    struct Stop
    {
        std::size_t tree; ///< before this one
        float low;
        float high;
    };

    class Ballot;

    std::vector<Question> m_questions;
    std::vector<float> m_leaves;
    std::vector<Tree> m_trees;
    std::vector<Stop> m_stops;
    std::size_t m_width = 0; ///< features asked for
    float m_bias = 0;
};

} // namespace apostille

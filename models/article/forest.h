// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace apostille {

/// Boosted regression trees: the sum of a few hundred small questions about a block's features, found by
/// tests/article/training from pages with known answers and kept in resources/cleaning/forest.txt.
class Forest
{
public:
    struct Node
    {
        std::int16_t feature; ///< negative: a leaf
        std::uint16_t right;  ///< where the other child stands; the left one (value <= threshold) comes next
        float value;          ///< threshold, or the leaf's vote
    };

    /// Reads "tree N" lines, each followed by N lines "feature threshold right" or "leaf vote", and "stop LOW
    /// HIGH" lines: the sums after each group of trees at which the others need not be asked.
    [[nodiscard]] static Forest read(std::string_view text);

    /// The vote where the first trees are sure already.
    static constexpr float sureVote = 4.5F;

    /// The sum of the votes: above 0, more likely yes than no.
    [[nodiscard]] float vote(std::span<const float> features) const;
    [[nodiscard]] bool isEmpty() const { return m_roots.empty(); }

private:
    struct Stop
    {
        float low;
        float high;
    };

    std::vector<Node> m_nodes;
    std::vector<Stop> m_stops; ///< after each group of trees
    std::vector<std::uint32_t> m_roots;
    float m_bias = 0;
};

} // namespace apostille

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

    /// Reads "tree N" lines, each followed by N lines "feature threshold right" or "leaf vote".
    [[nodiscard]] static Forest read(std::string_view text);

    /// Beyond this, no further trees are asked.
    static constexpr float sureVote = 4.5F;

    /// The sum of the votes: above 0, more likely yes than no.
    [[nodiscard]] float vote(std::span<const float> features) const;
    [[nodiscard]] bool isEmpty() const { return m_roots.empty(); }

private:
    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_roots;
    float m_bias = 0;
};

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/forest.h"

#include <algorithm>
#include <charconv>

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
        if (first.empty() || first.front() == '#')
            continue;
        if (first == "bias") {
            forest.m_bias = number<float>(word(line));
        } else if (first == "stop") {
            const auto low = number<float>(word(line));
            forest.m_stops.push_back({low, number<float>(word(line))});
        } else if (first == "tree") {
            forest.m_roots.push_back(static_cast<std::uint32_t>(forest.m_nodes.size()));
        } else if (first == "leaf") {
            forest.m_nodes.push_back({-1, 0, number<float>(word(line))});
        } else {
            const auto threshold = number<float>(word(line));
            forest.m_nodes.push_back(
                {number<std::int16_t>(first), number<std::uint16_t>(word(line)), threshold});
        }
    }
    return forest;
}

float Forest::vote(std::span<const float> features) const
{
    constexpr std::size_t group = 16; // trees between two stops
    // Bare pointers: this is where most of the time of cleaning goes.
    const float *values = features.data();
    const Node *nodes = m_nodes.data();
    float sum = m_bias;
    for (std::size_t i = 0; i < m_roots.size(); ++i) {
        // Most blocks are sure after a few questions; the rest would only make them surer.
        if (i > 0 && i % group == 0 && i / group <= m_stops.size()) {
            const Stop &stop = m_stops[i / group - 1];
            if (sum < stop.low)
                return -sureVote;
            if (sum > stop.high)
                return sureVote;
        }
        const Node *tree = nodes + m_roots[i];
        const Node *node = tree;
        while (node->feature >= 0)
            node = values[node->feature] <= node->value ? node + 1 : tree + node->right;
        sum += node->value;
    }
    return std::clamp(sum, -sureVote, sureVote);
}

} // namespace apostille

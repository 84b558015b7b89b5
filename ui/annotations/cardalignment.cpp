// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/cardalignment.h"

#include <algorithm>

namespace apostille {

namespace {

void pushDown(std::vector<int> &tops, const std::vector<StandingCard> &cards, std::size_t first)
{
    for (std::size_t i = first; i < cards.size(); ++i) {
        const int free = i == 0 ? 0 : tops[i - 1] + cards[i - 1].height;
        tops[i] = std::max(free, cards[i].wanted.value_or(free));
    }
}

} // namespace

std::vector<int> alignedTops(const std::vector<StandingCard> &cards, int current)
{
    std::vector<int> tops(cards.size());
    pushDown(tops, cards, 0);
    const auto chosen = static_cast<std::size_t>(current);
    if (current < 0 || chosen >= cards.size() || !cards[chosen].wanted)
        return tops;
    int least = 0;
    for (std::size_t i = 0; i < chosen; ++i)
        least += cards[i].height;
    tops[chosen] = std::max(least, *cards[chosen].wanted);
    for (std::size_t i = chosen; i > 0; --i)
        tops[i - 1] = std::min(tops[i - 1], tops[i] - cards[i - 1].height);
    pushDown(tops, cards, chosen + 1);
    return tops;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace apostille {

/// A card in a column beside the text.
struct StandingCard
{
    int height = 0;
    std::optional<int> wanted = {}; ///< where its words stand; none: wherever there is room
};

/// The tops of cards that stand in this order, none over another, each beside its words or below the ones
/// before it. The current card (-1: none) stands beside its words even where those before it have to give way
/// upwards.
[[nodiscard]] std::vector<int> alignedTops(const std::vector<StandingCard> &cards, int current);

} // namespace apostille

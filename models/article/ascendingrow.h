// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace apostille {

/// Keeps of the places (negative: none) only those that stand in order, as many as can; the others become -1.
template <typename Place>
void keepAscending(std::vector<Place> &places)
{
    std::vector<std::size_t> ends; // the last of the best row of each length
    std::vector<int> before(places.size(), -1);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] < 0)
            continue;
        const auto at =
            std::ranges::lower_bound(ends, places[i], {}, [&](std::size_t end) { return places[end]; });
        before[i] = at == ends.begin() ? -1 : static_cast<int>(*(at - 1));
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(places.size(), false);
    for (int i = ends.empty() ? -1 : static_cast<int>(ends.back()); i >= 0;
         i = before[static_cast<std::size_t>(i)])
        stays[static_cast<std::size_t>(i)] = true;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!stays[i])
            places[i] = -1;
    }
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/plaintext/pageline.h"

#include <optional>

namespace apostille::plaintext {

/// The lines of a page between its first and last line of prose that belong to the article.
struct PageRegion
{
    std::size_t first = 0;
    std::size_t last = 0; ///< inclusive
};

/// The run of lines that holds most of what the lines' votes (linefeatures.h) want and least of what they do
/// not; nothing where a page has no prose to speak of.
[[nodiscard]] std::optional<PageRegion> articleRegion(const Page &page, const std::vector<float> &votes,
                                                      const std::vector<bool> &chosen);

} // namespace apostille::plaintext

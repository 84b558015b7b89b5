// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/articleselection.h"

namespace apostille {

/// A stretch of a page's blocks that was taken away and that a reader would call one part.
struct RemovedSection
{
    std::size_t first = 0; ///< blocks [first, end)
    std::size_t end = 0;
    std::string_view reason = {};
};

/// All that was taken away, in the order of the page: what stands in one element without anything kept is one
/// section as long as it is short or has one reason, and neighbours with the same reason are one. Left out is
/// what nobody would miss: pictures by themselves, lines without a letter, and the title, which the article
/// has.
[[nodiscard]] std::vector<RemovedSection> removedSections(const PageText &page,
                                                          const std::vector<Choice> &choices);

} // namespace apostille

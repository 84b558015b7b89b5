// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"
#include "models/article/articleselection.h"

#include <QUrl>

namespace apostille {

/// Blocks of a page as those of an article.
struct BuiltBlocks
{
    std::vector<Block> blocks = {};
    std::vector<std::size_t> origins = {}; ///< parallel: the page's block that each begins with
};

/// The chosen blocks; relative addresses are resolved against `base`. Here UTF-8 becomes QString.
[[nodiscard]] BuiltBlocks buildBlocks(const PageText &page, const std::vector<Choice> &choices,
                                      const QUrl &base);

} // namespace apostille

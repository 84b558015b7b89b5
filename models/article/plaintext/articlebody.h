// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"
#include "models/article/plaintext/pageregion.h"

namespace apostille::plaintext {

/// Sorts every line of the page into the article's blocks, its metadata or its removed parts.
[[nodiscard]] Article articleFrom(const Page &page, PageRegion region, const std::vector<bool> &chosen);

} // namespace apostille::plaintext

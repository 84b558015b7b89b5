// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pagetext.h"

namespace apostille {

/// Where an element stands on the pages of its site: the last four elements around it, each with its id and
/// classes, as in a style sheet: "main > article.post > div.related > ul". Names with numbers in them are
/// left out: they are of one page. Empty for what stands in no element of the body.
[[nodiscard]] std::string elementPath(const PageText &page, int element);

/// The innermost element around all of the page's blocks [first, end).
[[nodiscard]] int elementAround(const PageText &page, std::size_t first, std::size_t end);

} // namespace apostille

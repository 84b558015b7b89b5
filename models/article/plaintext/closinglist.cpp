// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/closinglist.h"

#include "models/article/plaintext/listmark.h"

namespace apostille::plaintext {

std::size_t endOfClosingList(const Page &page, PageRegion region, std::size_t start)
{
    const std::vector<PageLine> &lines = page.lines;
    const auto size = lines.size();
    const bool announced =
        start < size && lines[start].shape.endsInColon && lines[start].kind == LineKind::Short;
    const std::size_t first = announced ? start + 1 : start;
    std::size_t end = first;
    while (end < size && lines[end].kind != LineKind::Furniture && listMarkOf(lines[end].line.text))
        ++end;
    if (end > first + 1)
        return end;
    if (!announced && !lines[region.last].shape.endsInColon)
        return start;
    end = first;
    while (end < size && lines[end].kind == LineKind::Short && (end == first || !lines[end].line.blankBefore))
        ++end;
    return end > first + 1 ? end : start;
}

} // namespace apostille::plaintext

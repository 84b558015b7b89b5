// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/pagehead.h"

#include <algorithm>

namespace apostille {

namespace {

constexpr std::size_t before = 6; ///< blocks above the title: date, section
constexpr std::size_t after = 24; ///< standfirst, byline, share buttons, date

/// The heading that is the title, or else the first <h1>; the number of blocks where there is neither.
std::size_t titleBlock(const PageText &page, const std::vector<std::string> &titles)
{
    std::size_t first = page.blocks.size();
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const PageBlock &block = page.blocks[i];
        if (block.kind != BlockKind::Heading)
            continue;
        const std::string_view text = page.textOf(block);
        if (std::ranges::any_of(titles, [&](std::string_view title) { return title == text; }))
            return i;
        const bool isFirst = page.elements[static_cast<std::size_t>(block.element)].tag == GUMBO_TAG_H1;
        if (isFirst && first == page.blocks.size())
            first = i;
    }
    return first;
}

} // namespace

PageHead::PageHead(const PageText &page, const std::vector<std::string> &titles)
{
    const std::size_t title = titleBlock(page, titles);
    m_found = title < page.blocks.size();
    if (!m_found)
        return;
    const std::size_t first = title - std::min(title, before);
    const std::size_t last = std::min(page.blocks.size(), title + after);
    m_begin = page.blocks[first].begin;
    m_end = page.text.size();
    for (std::size_t i = last; i < page.blocks.size(); ++i) {
        if (page.blocks[i].kind != BlockKind::Image) {
            m_end = page.blocks[i].begin;
            break;
        }
    }
    for (std::size_t i = title; i < last; ++i)
        m_nearest.push_back(i);
    for (std::size_t i = title; i-- > first;)
        m_nearest.push_back(i);
}

bool standsBeside(const PageText &page, const PageBlock &block)
{
    constexpr Hints beside = bit(Hint::Comment) | bit(Hint::Related);
    constexpr int farthest = 5;
    int index = block.element;
    for (int step = 0; index > 0 && step < farthest; ++step) {
        const PageElement &element = page.elements[static_cast<std::size_t>(index)];
        if (element.tag == GUMBO_TAG_ARTICLE || element.tag == GUMBO_TAG_MAIN ||
            element.tag == GUMBO_TAG_BODY)
            return false;
        if ((element.hints & beside) != 0 || element.tag == GUMBO_TAG_NAV || element.tag == GUMBO_TAG_FOOTER)
            return true;
        index = element.parent;
    }
    return false;
}

} // namespace apostille

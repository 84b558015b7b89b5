// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/pagehead.h"

#include "models/article/headline.h"
#include "models/article/metatags.h"

#include <algorithm>

namespace apostille {

namespace {

constexpr std::size_t before = 6; ///< blocks above the title: date, section
constexpr std::size_t after = 24; ///< standfirst, byline, share buttons, date

/// All that the page calls its title, as titles are compared: quotation marks and spaces are set otherwise in
/// the head of a page than above it.
class TitleKeys
{
public:
    explicit TitleKeys(const std::vector<std::string> &titles)
    {
        for (const std::string &title : titles) {
            if (const QString key = comparable(decoded(title)); !key.isEmpty())
                m_titles.push_back({title.size(), key});
        }
    }

    [[nodiscard]] bool holds(std::string_view text) const
    {
        const auto isNearlyAsLong = [&](const Title &title) {
            constexpr std::size_t difference = 24;
            return text.size() <= title.size + difference && title.size <= text.size() + difference;
        };
        if (std::ranges::none_of(m_titles, isNearlyAsLong))
            return false;
        return std::ranges::contains(m_titles, comparable(decoded(text)), &Title::key);
    }

private:
    struct Title
    {
        std::size_t size;
        QString key;
    };
    std::vector<Title> m_titles;
};

/// The heading that is the title, or else the line that is, or the first <h1>; the number of blocks where
/// there is none of them.
std::size_t titleBlock(const PageText &page, const std::vector<std::string> &titles)
{
    const TitleKeys keys(titles);
    const std::size_t none = page.blocks.size();
    std::size_t firstHeading = none;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const PageBlock &block = page.blocks[i];
        if (block.kind != BlockKind::Heading)
            continue;
        if (keys.holds(page.textOf(block)))
            return i;
        const bool isFirst = page.elements[static_cast<std::size_t>(block.element)].tag == GUMBO_TAG_H1;
        if (isFirst && firstHeading == none)
            firstHeading = i;
    }
    // Old pages have no headings; where they came from is above, as a link.
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const PageBlock &block = page.blocks[i];
        if (block.kind == BlockKind::Paragraph && block.linkCount == 0 && keys.holds(page.textOf(block)))
            return i;
    }
    return firstHeading;
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

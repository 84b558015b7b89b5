// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pagetext.h"

#include <string>

namespace apostille {

/// The blocks around the page's title, where bylines and dates of the article itself stand. Lines farther
/// off are more likely those of other articles.
class PageHead
{
public:
    /// `titles`: all that the page calls its title.
    PageHead(const PageText &page, const std::vector<std::string> &titles);

    /// Whether a place in the page's text, in bytes, lies in the head.
    [[nodiscard]] bool holds(std::size_t place) const { return place >= m_begin && place < m_end; }

    [[nodiscard]] std::string_view textIn(const PageText &page) const
    {
        return std::string_view(page.text).substr(m_begin, m_end - m_begin);
    }

    /// Blocks [first, last) are the head, nearest to the title first when asked one by one.
    [[nodiscard]] const std::vector<std::size_t> &nearest() const { return m_nearest; }

    [[nodiscard]] bool found() const { return m_found; }

private:
    std::vector<std::size_t> m_nearest;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_found = false;
};

/// Whether the elements near around a block say that it is about something else than this article: comments,
/// other articles, menus. Those farther up, as the body's, say too much.
[[nodiscard]] bool standsBeside(const PageText &page, const PageBlock &block);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/block.h"
#include "models/article/cleaningrules.h"
#include "models/article/pagefacts.h"

#include <gumbo.h>
#include <string>
#include <string_view>
#include <vector>

namespace apostille {

/// An element of the page, in document order. Elements that stand inside a line of text are none: they are
/// spans.
struct PageElement
{
    const GumboNode *node = nullptr;
    int parent = -1;
    int end = 0; ///< one past its last descendant
    int depth = 0;
    GumboTag tag = GUMBO_TAG_UNKNOWN;
    Hints hints = 0;        ///< its own
    Hints above = 0;        ///< its own and all its ancestors'
    bool hidden = false;    ///< it or an ancestor
    std::uint32_t look = 0; ///< the same for elements of one tag and class
    int firstBlock = 0;     ///< blocks[firstBlock, endBlock) stand inside
    int endBlock = 0;
};

/// Inline markup in bytes of the block's text.
struct PageSpan
{
    int start;
    int end;
    SpanKind kind;
    std::string_view address;
};

/// A block of the page, wanted or not. The text is UTF-8 with white space normalised.
struct PageBlock
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    bool ordered = false;
    int element = 0;       ///< the innermost element around it
    std::size_t begin = 0; ///< its text is PageText::text[begin, end)
    std::size_t end = 0;
    int firstSpan = 0;
    int endSpan = 0;
    int linkedBytes = 0; ///< of its text
    int linkCount = 0;
    int strongBytes = 0;
    int cell = -1;                     ///< the element of the table cell around it
    std::string_view address = {};     ///< image
    std::string_view alternative = {}; ///< image
};

/// Text that an element around it marks as an author or a date.
struct PageMark
{
    Hint hint = Hint::Author;
    std::size_t begin = 0; ///< PageText::text[begin, end)
    std::size_t end = 0;
};

/// All of a page's text as blocks, with the elements around them. Views point into the parse tree.
struct PageText
{
    std::vector<PageElement> elements;
    std::vector<PageBlock> blocks;
    std::vector<PageSpan> spans;
    std::vector<PageMark> marks;
    PageFacts facts;
    std::string text;

    [[nodiscard]] std::string_view textOf(const PageBlock &block) const
    {
        return std::string_view(text).substr(block.begin, block.end - block.begin);
    }
};

/// Reads the visible (and the hidden, marked) text of a parsed page. Linear in its size, constant in stack.
[[nodiscard]] PageText readPage(const GumboNode *document);

} // namespace apostille

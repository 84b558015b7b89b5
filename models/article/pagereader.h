// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/elementattributes.h"
#include "models/article/linewriter.h"
#include "models/article/pagetext.h"

namespace apostille {

/// One walk over the tree of a page, with a stack of its own: pages may be nested as deeply as they like.
class PageReader
{
public:
    PageReader()
        : m_line(m_page.text)
    {
    }
    PageReader(const PageReader &) = delete;
    PageReader &operator=(const PageReader &) = delete;

    [[nodiscard]] PageText read(const GumboNode *document);

private:
    struct Open
    {
        const GumboNode *node;
        unsigned nextChild = 0;
        bool isElement = false; ///< opened a PageElement
        bool isInline = false;  ///< opened an inline mark
        int mark = -1;          ///< opened a PageMark
    };
    struct Inline
    {
        SpanKind kind;
        std::size_t start;
        std::string_view address;
    };

    bool enter(const GumboNode *node, Open &open);
    void leave(const Open &open);
    void enterText(const GumboNode *node);
    bool enterElement(const GumboNode *node, Open &open);
    [[nodiscard]] bool isSkipped(const GumboElement &element);
    void openElement(const GumboNode *node, const ElementAttributes &attributes);
    void closeElement(const GumboNode *node);
    bool openInline(const GumboNode *node);
    void enterKind(GumboTag tag, int step);
    void image(const GumboNode *node);
    void lineBreak();

    [[nodiscard]] BlockKind kind() const;
    void endLine();
    void beforeText();
    void closeSpan(const Inline &mark);

    PageText m_page;
    LineWriter m_line;
    std::vector<Open> m_stack;
    std::vector<int> m_open; ///< elements around here
    std::vector<Inline> m_inline;
    std::vector<bool> m_lists; ///< ordered or not
    std::vector<int> m_cells;
    std::vector<PageBlock> m_images; ///< that stood in the line which is being written
    AttributeReader m_attributes;
    const char *m_noscriptEnd = nullptr; ///< of the last <noscript> asked about, in the source
    int m_quotations = 0;
    int m_preformatted = 0;
    int m_captions = 0;
    int m_items = 0;
    int m_heading = 0;
    int m_links = 0;
    int m_lineElement = 0;
    int m_firstSpan = 0;
    int m_linkedBytes = 0;
    int m_linkCount = 0;
    int m_strongBytes = 0;
    bool m_brokenOnce = false; ///< a line break was the last thing
};

} // namespace apostille

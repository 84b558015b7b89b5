// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/pagereader.h"

#include "models/article/parsetree.h"
#include "models/article/taggroups.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace apostille {

namespace {

bool isMarkup(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT;
}

const GumboVector *childrenOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    return isMarkup(node) ? &node->v.element.children : nullptr;
}

/// The first end tag of a <noscript> in [from, end), or end.
const char *noscriptEnd(const char *from, const char *end)
{
    constexpr std::string_view tag = "</noscript";
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + ('a' - 'A') : a) == b; };
    return std::search(from, end, tag.begin(), tag.end(), same);
}

std::optional<SpanKind> spanKindOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
        return SpanKind::Link;
    case GUMBO_TAG_EM:
    case GUMBO_TAG_I:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR:
        return SpanKind::Emphasis;
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_B:
        return SpanKind::Strong;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        return SpanKind::Code;
    case GUMBO_TAG_SUP:
        return SpanKind::Superscript;
    case GUMBO_TAG_SUB:
        return SpanKind::Subscript;
    default:
        return std::nullopt;
    }
}

} // namespace

PageText readPage(const GumboNode *document)
{
    return PageReader().read(document);
}

PageText PageReader::read(const GumboNode *document)
{
    Open first{document};
    enter(document, first);
    m_stack.push_back(first);
    while (!m_stack.empty()) {
        Open &top = m_stack.back();
        const GumboVector *children = childrenOf(top.node);
        if (!children || top.nextChild == children->length) {
            leave(top);
            m_stack.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children->data[top.nextChild++]);
        Open open{child};
        if (enter(child, open))
            m_stack.push_back(open);
    }
    endLine();
    m_page.elements.shrink_to_fit();
    m_page.blocks.shrink_to_fit();
    m_page.spans.shrink_to_fit();
    m_page.text.shrink_to_fit();
    return std::move(m_page);
}

bool PageReader::enter(const GumboNode *node, Open &open)
{
    switch (node->type) {
    case GUMBO_NODE_DOCUMENT:
        openElement(node, {});
        open.isElement = true;
        return true;
    case GUMBO_NODE_ELEMENT:
        return enterElement(node, open);
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        enterText(node);
        return false;
    default:
        return false;
    }
}

void PageReader::enterText(const GumboNode *node)
{
    const std::string_view text = node->v.text.text;
    if (m_line.isEmpty())
        beforeText();
    const std::size_t before = m_line.next();
    if (m_preformatted > 0)
        m_line.appendPreformatted(text);
    else
        m_line.append(text);
    if (m_page.text.size() <= before)
        return;
    m_brokenOnce = false;
    const int added = static_cast<int>(m_page.text.size() - before);
    if (m_links > 0)
        m_linkedBytes += added;
    for (const Inline &mark : m_inline) {
        if (mark.kind == SpanKind::Strong) {
            m_strongBytes += added;
            break;
        }
    }
}

/// Browsers that run scripts end a <noscript> at the first end tag, whatever stands between. Where an element
/// within it was left open, libgumbo ends it later or never: then it holds the page.
bool PageReader::isSkipped(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_NOSCRIPT)
        return isSkippedTag(element.tag);
    const char *start = element.original_tag.data;
    const char *end = element.original_end_tag.data;
    if (element.original_end_tag.length == 0 || !start || end < start)
        return false;
    // In the order of the page, so that what was found holds until it is passed.
    if (!m_noscriptEnd || m_noscriptEnd < start)
        m_noscriptEnd = noscriptEnd(start, end);
    return m_noscriptEnd >= end;
}

bool PageReader::enterElement(const GumboNode *node, Open &open)
{
    const GumboTag tag = node->v.element.tag;
    collectFact(node, m_page.facts);
    if (tag == GUMBO_TAG_TIME)
        m_page.facts.times.back().place = m_line.next();
    if (tag == GUMBO_TAG_HEAD)
        return true; // for its facts
    if (isSkipped(node->v.element) || node->v.element.tag_namespace == GUMBO_NAMESPACE_SVG)
        return false;
    if (tag == GUMBO_TAG_BR) {
        lineBreak();
        return false;
    }
    if (tag == GUMBO_TAG_HR) {
        endLine();
        return false;
    }
    if (tag == GUMBO_TAG_IMG) {
        image(node);
        return false;
    }
    if (isBlockTag(tag)) {
        openElement(node, m_attributes.read(node));
        open.isElement = true;
        return true;
    }
    const ElementAttributes attributes = m_attributes.read(node);
    if (attributes.hidden)
        return false;
    open.isInline = openInline(node);
    if ((attributes.hints & (bit(Hint::Author) | bit(Hint::Meta))) != 0) {
        const Hint hint = (attributes.hints & bit(Hint::Author)) != 0 ? Hint::Author : Hint::Meta;
        open.mark = static_cast<int>(m_page.marks.size());
        m_page.marks.push_back({hint, m_line.next(), 0});
    }
    return true;
}

void PageReader::leave(const Open &open)
{
    if (open.mark >= 0)
        m_page.marks[static_cast<std::size_t>(open.mark)].end = m_page.text.size();
    if (open.isElement)
        closeElement(open.node);
    else if (open.isInline) {
        if (m_inline.back().kind == SpanKind::Link)
            --m_links;
        closeSpan(m_inline.back());
        m_inline.pop_back();
    }
}

void PageReader::openElement(const GumboNode *node, const ElementAttributes &attributes)
{
    endLine();
    PageElement element;
    element.node = node;
    element.hints = attributes.hints;
    element.above = attributes.hints;
    element.hidden = attributes.hidden;
    element.look = attributes.look;
    element.firstBlock = static_cast<int>(m_page.blocks.size());
    if (!m_open.empty()) {
        const PageElement &parent = m_page.elements[static_cast<std::size_t>(m_open.back())];
        element.parent = m_open.back();
        element.depth = parent.depth + 1;
        element.above |= parent.above;
        element.hidden = element.hidden || parent.hidden;
    }
    const int index = static_cast<int>(m_page.elements.size());
    if (isMarkup(node)) {
        element.tag = node->v.element.tag;
        element.look ^= static_cast<std::uint32_t>(element.tag) * 0x9e3779b9U;
        enterKind(element.tag, 1);
        if (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH)
            m_cells.push_back(index);
    }
    m_open.push_back(index);
    m_page.elements.push_back(element);
}

void PageReader::closeElement(const GumboNode *node)
{
    endLine();
    PageElement &element = m_page.elements[static_cast<std::size_t>(m_open.back())];
    element.end = static_cast<int>(m_page.elements.size());
    element.endBlock = static_cast<int>(m_page.blocks.size());
    m_open.pop_back();
    if (!isMarkup(node))
        return;
    enterKind(element.tag, -1);
    if (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH)
        m_cells.pop_back();
}

void PageReader::enterKind(GumboTag tag, int step)
{
    switch (tag) {
    case GUMBO_TAG_BLOCKQUOTE:
        m_quotations += step;
        break;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_PLAINTEXT:
        m_preformatted += step;
        break;
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION:
        m_captions += step;
        break;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        if (step > 0)
            m_lists.push_back(tag == GUMBO_TAG_OL);
        else
            m_lists.pop_back();
        break;
    case GUMBO_TAG_LI:
        m_items += step;
        break;
    default:
        if (const int level = headingLevel(tag))
            m_heading = step > 0 ? level : 0;
    }
}

bool PageReader::openInline(const GumboNode *node)
{
    const auto kind = spanKindOf(node->v.element.tag);
    if (!kind)
        return false;
    Inline mark{*kind, m_line.next(), {}};
    if (*kind == SpanKind::Link) {
        mark.address = attribute(node, "href");
        ++m_links;
        ++m_linkCount;
    }
    m_inline.push_back(mark);
    return true;
}

void PageReader::closeSpan(const Inline &mark)
{
    const std::size_t begin = std::max(mark.start, m_line.begin());
    const std::size_t end = m_page.text.size();
    if (begin >= end || (mark.kind == SpanKind::Link && mark.address.empty()))
        return;
    m_page.spans.push_back({static_cast<int>(begin - m_line.begin()), static_cast<int>(end - m_line.begin()),
                            mark.kind, mark.address});
}

void PageReader::lineBreak()
{
    if (m_preformatted > 0)
        m_line.appendPreformatted("\n");
    else if (m_brokenOnce)
        endLine();
    else {
        m_line.lineBreak();
        m_brokenOnce = true;
    }
}

void PageReader::image(const GumboNode *node)
{
    const std::string_view address = pictureAddress(node);
    if (address.empty())
        return;
    PageBlock block;
    block.kind = BlockKind::Image;
    block.element = m_open.back();
    block.address = address;
    block.alternative = attribute(node, "alt");
    block.cell = m_cells.empty() ? -1 : m_cells.back();
    m_images.push_back(block);
    if (m_line.isEmpty())
        endLine();
}

BlockKind PageReader::kind() const
{
    if (m_preformatted > 0)
        return BlockKind::Preformatted;
    if (m_heading > 0)
        return BlockKind::Heading;
    if (m_captions > 0)
        return BlockKind::Caption;
    if (m_quotations > 0)
        return BlockKind::Quotation;
    return m_items > 0 ? BlockKind::ListItem : BlockKind::Paragraph;
}

void PageReader::beforeText()
{
    m_lineElement = m_open.back();
}

void PageReader::endLine()
{
    if (m_line.isEmpty() && m_images.empty()) {
        m_line.start();
        m_brokenOnce = false;
        return;
    }
    for (auto mark = m_inline.rbegin(); mark != m_inline.rend(); ++mark)
        closeSpan(*mark);
    if (m_line.finish()) {
        PageBlock block;
        block.kind = kind();
        block.level = block.kind == BlockKind::Heading    ? std::max(2, m_heading)
                      : block.kind == BlockKind::ListItem ? std::max(1, static_cast<int>(m_lists.size()))
                                                          : 0;
        block.ordered = block.kind == BlockKind::ListItem && !m_lists.empty() && m_lists.back();
        block.element = m_lineElement;
        block.begin = m_line.begin();
        block.end = m_page.text.size();
        block.firstSpan = m_firstSpan;
        block.endSpan = static_cast<int>(m_page.spans.size());
        block.linkedBytes = m_linkedBytes;
        block.linkCount = m_linkCount;
        block.strongBytes = m_strongBytes;
        block.cell = m_cells.empty() ? -1 : m_cells.back();
        m_page.blocks.push_back(block);
    } else {
        m_page.spans.resize(static_cast<std::size_t>(m_firstSpan));
    }
    m_page.blocks.insert(m_page.blocks.end(), m_images.begin(), m_images.end());
    m_images.clear();
    m_line.start();
    m_firstSpan = static_cast<int>(m_page.spans.size());
    m_linkedBytes = 0;
    m_linkCount = m_links;
    m_strongBytes = 0;
    m_brokenOnce = false;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/unreadparts.h"

#include "models/article/htmlletters.h"
#include "models/article/taggroups.h"
#include "models/article/tagscan.h"

#include <algorithm>
#include <array>
#include <gumbo.h>
#include <utility>

namespace apostille {

namespace {

constexpr std::size_t none = std::string_view::npos;

bool keepsSpace(GumboTag element)
{
    return element == GUMBO_TAG_PRE || element == GUMBO_TAG_LISTING;
}

/// Elements of drawings that nothing of HTML can stand in.
bool drawsOnly(std::string_view name)
{
    static constexpr std::array<std::string_view, 22> names{
        "path", "g",        "use",     "circle",   "rect",           "polygon",
        "line", "polyline", "defs",    "clippath", "lineargradient", "radialgradient",
        "stop", "symbol",   "mask",    "ellipse",  "filter",         "pattern",
        "text", "tspan",    "animate", "image"};
    return std::ranges::any_of(names, [&](std::string_view known) { return nameIs(name, known); });
}

/// What the cleaner asks for, or the parser itself; in the order of the lengths.
constexpr auto readAttributes = std::to_array<std::string_view>({"id",
                                                                 "rel",
                                                                 "src",
                                                                 "alt",
                                                                 "href",
                                                                 "role",
                                                                 "name",
                                                                 "cite",
                                                                 "lang",
                                                                 "type",
                                                                 "face",
                                                                 "size",
                                                                 "class",
                                                                 "width",
                                                                 "color",
                                                                 "hidden",
                                                                 "height",
                                                                 "srcset",
                                                                 "content",
                                                                 "property",
                                                                 "itemprop",
                                                                 "xml:lang",
                                                                 "datetime",
                                                                 "data-src",
                                                                 "http-equiv",
                                                                 "data-srcset",
                                                                 "data-testid",
                                                                 "data-module",
                                                                 "aria-hidden",
                                                                 "data-original",
                                                                 "data-lazy-src",
                                                                 "data-orig-src",
                                                                 "data-component"});
static_assert(std::ranges::is_sorted(readAttributes, {}, &std::string_view::size));

bool isKept(std::string_view element, const WrittenAttribute &attribute)
{
    const std::string_view value = attribute.value;
    if (nameIs(element, "script"))
        return nameIs(attribute.name, "type");
    if (nameIs(attribute.name, "style"))
        return value.find("display") != none || value.find("visibility") != none;
    // Embedded posts have their address in a data attribute of any name.
    return isReadAttribute(attribute.name) ||
           (value.starts_with("http") && nameIs(attribute.name.substr(0, 5), "data-"));
}

/// One past what a "<!", a "<?" or a "</" without a name begins.
std::size_t afterDeclaration(std::string_view html, std::size_t at)
{
    if (html.substr(at).starts_with("<!--")) {
        // "<!-->" and "<!--->" are whole comments, "<!--!>" is none.
        const std::size_t inside = at + 4;
        for (at = html.find("--", at + 2); at != none; at = html.find("--", at + 1)) {
            if (html.substr(at + 2).starts_with(">"))
                return at + 3;
            if (at >= inside && html.substr(at + 2).starts_with("!>"))
                return at + 4;
        }
        return none;
    }
    const std::size_t end = html.find('>', at);
    return end == none ? none : end + 1;
}

/// Where a script ends that begins here. None, too, where a comment within it opens another script, whose end
/// tag would not end this one.
std::size_t scriptEnd(std::string_view html, std::size_t begin)
{
    const std::size_t end = endTagOf(html, "script", begin);
    if (end == none)
        return none;
    const std::string_view script = html.substr(begin, end - begin);
    const std::size_t comment = script.find("<!--");
    if (comment == none)
        return end;
    for (std::size_t at = script.find('<', comment + 1); at != none; at = script.find('<', at + 1)) {
        if (nameIs(script.substr(at + 1, 6), "script"))
            return none;
    }
    return end;
}

/// Where the end tag of a drawing stands that begins here; none where anything stands in it that may not be a
/// drawing.
std::size_t drawingEnd(std::string_view html, std::size_t from)
{
    for (std::size_t at = html.find('<', from); at != none; at = html.find('<', from)) {
        const auto tag = tagAt(html, at);
        if (!tag)
            return none;
        if (tag->closing && nameIs(tag->name, "svg"))
            return at;
        from = tag->end;
        if (drawsOnly(tag->name))
            continue;
        // A title may hold HTML; it is let pass where it holds words only.
        const bool isTitle =
            nameIs(tag->name, "title") || nameIs(tag->name, "desc") || nameIs(tag->name, "style");
        const std::size_t next = html.find('<', from);
        if (!isTitle || tag->closing || tag->selfClosed || next == none)
            return none;
        const auto end = tagAt(html, next);
        if (!end || !end->closing || end->name != tag->name)
            return none;
        from = end->end;
    }
    return none;
}

class Shortening
{
public:
    explicit Shortening(std::string_view html)
        : m_html(html)
    {
        m_result.reserve(html.size());
    }

    std::string result()
    {
        for (std::size_t at = m_html.find('<'); at != none; at = m_html.find('<', at))
            at = after(at);
        keepUpTo(m_html.size());
        m_result.shrink_to_fit();
        return std::move(m_result);
    }

private:
    /// Where to go on after what begins with this '<'; none to leave the rest as it is.
    std::size_t after(std::size_t at)
    {
        const char next = at + 1 < m_html.size() ? m_html[at + 1] : '\0';
        if (next == '!' || next == '?')
            return afterComment(at);
        if (!beginsTag(m_html, at))
            return next == '/' ? afterDeclaration(m_html, at) : at + 1;
        const auto tag = tagAt(m_html, at);
        if (!tag)
            return none;
        const GumboTag element = gumbo_tagn_enum(tag->name.data(), static_cast<unsigned>(tag->name.size()));
        followSelect(*tag, element);
        dropSpaceBefore(*tag, element);
        const bool isForeign = !m_isInSelect && (element == GUMBO_TAG_SVG || element == GUMBO_TAG_MATH);
        if (isForeign)
            return afterForeign(*tag);
        if (m_foreign > 0)
            return endsForeignContent(element) ? none : tag->end;
        return tag->closing ? tag->end : afterStartTag(*tag, element);
    }

    /// A second start tag ends a list of choices, and so do fields that cannot stand in one, and the tags of
    /// a table around it.
    void followSelect(const WrittenTag &tag, GumboTag element)
    {
        if (element == GUMBO_TAG_SELECT)
            m_isInSelect = !tag.closing && !m_isInSelect;
        else if (!tag.closing && (element == GUMBO_TAG_INPUT || element == GUMBO_TAG_TEXTAREA))
            m_isInSelect = false;
        else if (m_open[GUMBO_TAG_TABLE] > 0 && (element == GUMBO_TAG_TABLE || isPartOfTable(element)))
            m_isInSelect = false;
    }

    std::size_t afterStartTag(const WrittenTag &tag, GumboTag element)
    {
        dropUnreadAttributes(tag);
        if (element == GUMBO_TAG_SCRIPT)
            return afterScript(tag);
        // The page reader looks for its end where browsers do.
        if (element == GUMBO_TAG_NOSCRIPT && tag.begin >= m_untouched)
            m_untouched = std::min(endTagOf(m_html, "noscript", tag.end), m_html.size());
        if (m_isInSelect && element == GUMBO_TAG_TEMPLATE)
            return none; // anything may stand in it
        // Within a <select> these are no elements, and their insides are tags.
        if (m_isInSelect)
            return tag.end;
        if (element == GUMBO_TAG_STYLE)
            return afterStyle(tag);
        if (holdsText(element))
            return endTagOf(m_html, gumbo_normalized_tagname(element), tag.end);
        if (element == GUMBO_TAG_PLAINTEXT || element == GUMBO_TAG_FRAMESET)
            return none;
        return tag.end;
    }
    std::size_t afterComment(std::size_t at);
    [[nodiscard]] bool parts(std::size_t comment) const;
    [[nodiscard]] bool mayDropSpace() const { return m_isAfterBlock && m_openInAll == 0; }
    [[nodiscard]] bool isSpaceSinceTag(std::size_t end) const
    {
        return m_html.find_first_not_of(" \t\r\n\f", m_lastTag) == end;
    }
    [[nodiscard]] bool isEdge(const WrittenTag &tag, GumboTag element) const;
    void dropSpaceBefore(const WrittenTag &tag, GumboTag element);
    void dropUnreadAttributes(const WrittenTag &tag);
    std::size_t afterScript(const WrittenTag &tag);
    std::size_t afterStyle(const WrittenTag &tag);
    std::size_t afterForeign(const WrittenTag &tag);

    void keepUpTo(std::size_t end)
    {
        m_result.append(m_html.substr(m_kept, end - m_kept));
        m_kept = end;
    }
    void drop(std::size_t begin, std::size_t end)
    {
        if (begin < m_untouched)
            return;
        keepUpTo(begin);
        m_kept = end;
    }

    std::string_view m_html;
    std::string m_result;
    std::size_t m_kept = 0;
    std::size_t m_lastTag = 0;
    bool m_isAfterBlock = false; ///< whether the last tag was that of a block
    std::size_t m_untouched = 0; ///< up to here nothing is dropped
    bool m_isInSelect = false;
    int m_foreign = 0;                            ///< elements <svg> and <math> that are open
    std::array<int, GUMBO_TAG_LAST + 1> m_open{}; ///< how often each was opened and not closed
    int m_openInAll = 0;                          ///< of those that space matters in
};

std::size_t Shortening::afterComment(std::size_t at)
{
    const std::size_t end = afterDeclaration(m_html, at);
    if (end == none || m_foreign > 0 || !m_html.substr(at).starts_with("<!--"))
        return end;
    if (mayDropSpace() && isSpaceSinceTag(at)) {
        drop(m_lastTag, end);
        m_lastTag = end;
        return end;
    }
    m_isAfterBlock = false; // there are words since
    if (!parts(at))
        drop(at, end);
    return end;
}

/// Whether what stands before and behind a comment would mean something else without it: the halves of a tag
/// or of an entity, a <pre> and the line break that it would swallow, space and words between rows of a
/// table.
bool Shortening::parts(std::size_t comment) const
{
    if ((comment == m_lastTag && m_openInAll > 0) || m_open[GUMBO_TAG_TABLE] > 0)
        return true;
    constexpr std::size_t longestEntity = 40;
    const std::size_t first = comment - std::min(comment, longestEntity);
    for (std::size_t at = comment; at-- > first;) {
        const char c = m_html[at];
        if (c == '&' || c == '<' || (c == '/' && at + 1 == comment))
            return true;
        const bool isOfEntity = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!isOfEntity && c != '#')
            return false;
    }
    return false;
}

/// Whether a tag begins or ends a line for certain. Strays are nothing to the parser: parts of tables outside
/// of one, end tags of what is not open, all in a list of choices. What stands after the body's end tag is
/// still put into it.
bool Shortening::isEdge(const WrittenTag &tag, GumboTag element) const
{
    if (!isBlockTag(element) || element == GUMBO_TAG_BODY || element == GUMBO_TAG_HTML || m_isInSelect ||
        m_foreign > 0)
        return false;
    if (isPartOfTable(element) && m_open[GUMBO_TAG_TABLE] == 0)
        return false;
    return !tag.closing || m_open[element] > 0;
}

/// Between the tags of two elements that begin or end a line, space is none. But where a formatting element
/// was left open, the parser opens it anew at the space.
void Shortening::dropSpaceBefore(const WrittenTag &tag, GumboTag element)
{
    const bool isBlock = isEdge(tag, element);
    if (isBlock && mayDropSpace() && isSpaceSinceTag(tag.begin))
        drop(m_lastTag, tag.begin);
    int &open = m_open[element];
    const int step = m_isInSelect ? 0 : !tag.closing ? 1 : open > 0 ? -1 : 0;
    open += step;
    if (keepsSpace(element) || isFormattingTag(element))
        m_openInAll += step;
    m_isAfterBlock = isBlock;
    m_lastTag = tag.end;
}

void Shortening::dropUnreadAttributes(const WrittenTag &tag)
{
    std::size_t at = tag.begin + 1 + tag.name.size();
    bool hasStyle = false; // the first one counts
    while (const auto attribute = attributeAfter(m_html, at)) {
        const std::size_t end = attribute->end;
        const bool touchesNext = end < tag.end && !isHtmlSpace(m_html[end]) && m_html[end] != '>';
        const bool isStyle = nameIs(attribute->name, "style");
        if ((isStyle && hasStyle) || !isKept(tag.name, *attribute))
            drop(touchesNext ? attribute->begin : at, end);
        hasStyle = hasStyle || isStyle;
        at = end;
    }
}

std::size_t Shortening::afterScript(const WrittenTag &tag)
{
    const std::size_t end = scriptEnd(m_html, tag.end);
    const std::string_view written = m_html.substr(tag.begin, tag.end - tag.begin);
    // The '+' may be written as an entity.
    const bool isJsonLd = written.find("ld+json") != none || written.find("ld&") != none;
    if (end != none && !isJsonLd)
        drop(tag.end, end);
    return end;
}

/// One with a tag in it may be none to the parser.
std::size_t Shortening::afterStyle(const WrittenTag &tag)
{
    const std::size_t end = endTagOf(m_html, "style", tag.end);
    if (end != none && m_html.substr(tag.end, end - tag.end).find('<') == none)
        drop(tag.end, end);
    return end;
}

/// In what is not HTML, scripts and style sheets are elements like others.
std::size_t Shortening::afterForeign(const WrittenTag &tag)
{
    if (tag.closing) {
        m_foreign -= m_foreign > 0 ? 1 : 0;
        return tag.end;
    }
    if (tag.selfClosed)
        return tag.end;
    const std::size_t end = m_foreign == 0 && nameIs(tag.name, "svg") ? drawingEnd(m_html, tag.end) : none;
    if (end == none) {
        ++m_foreign;
        return tag.end;
    }
    drop(tag.end, end);
    return tagAt(m_html, end)->end;
}

} // namespace

bool isReadAttribute(std::string_view name)
{
    const auto ofLength = std::ranges::equal_range(readAttributes, name.size(), {}, &std::string_view::size);
    return std::ranges::any_of(ofLength, [&](std::string_view known) { return nameIs(name, known); });
}

std::string withoutUnreadParts(std::string_view html)
{
    return Shortening(html).result();
}

} // namespace apostille

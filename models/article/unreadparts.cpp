// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/unreadparts.h"

#include "models/article/tagscan.h"

#include <algorithm>
#include <array>

namespace apostille {

namespace {

constexpr std::size_t none = std::string_view::npos;

template <std::size_t count>
bool isOneOf(std::string_view name, const std::array<std::string_view, count> &names)
{
    return std::ranges::any_of(names, [&](std::string_view known) { return nameIs(name, known); });
}

/// Elements whose insides are text up to their end tag, whatever stands there.
bool holdsText(std::string_view name)
{
    static constexpr std::array<std::string_view, 6> names{"title",  "textarea", "iframe",
                                                           "xmp",    "noembed",  "noframes"};
    return name.size() >= 3 && isOneOf(name, names);
}

/// Elements of drawings that nothing of HTML can stand in.
bool drawsOnly(std::string_view name)
{
    static constexpr std::array<std::string_view, 22> names{
        "path",   "g",        "use",            "circle",         "rect",    "polygon", "line", "polyline",
        "defs",   "clippath", "lineargradient", "radialgradient", "stop",    "symbol",  "mask", "ellipse",
        "filter", "pattern",  "text",           "tspan",          "animate", "image"};
    return isOneOf(name, names);
}

/// One past what a "<!" or "<?" begins.
std::size_t afterDeclaration(std::string_view html, std::size_t at)
{
    if (html.substr(at).starts_with("<!--")) {
        // "<!-->" and "<!--->" are whole comments.
        for (at = html.find("--", at + 2); at != none; at = html.find("--", at + 1)) {
            if (html.substr(at + 2).starts_with(">"))
                return at + 3;
            if (html.substr(at + 2).starts_with("!>"))
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
        const bool isTitle = nameIs(tag->name, "title") || nameIs(tag->name, "desc") ||
                             nameIs(tag->name, "style");
        if (!isTitle || tag->closing || tag->selfClosed || !html.substr(html.find('<', from)).starts_with("</"))
            return none;
        const auto end = tagAt(html, html.find('<', from));
        if (!end || end->name != tag->name)
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
    }

    std::string result()
    {
        for (std::size_t at = m_html.find('<'); at != none; at = m_html.find('<', at))
            at = after(at);
        keepUpTo(m_html.size());
        return std::move(m_result);
    }

private:
    /// Where to go on after what begins with this '<'; none to leave the rest as it is.
    std::size_t after(std::size_t at)
    {
        const char next = at + 1 < m_html.size() ? m_html[at + 1] : '\0';
        if (next == '!' || next == '?')
            return afterDeclaration(m_html, at);
        const auto tag = tagAt(m_html, at);
        if (!tag)
            return at + 1;
        if (m_foreign > 0 || nameIs(tag->name, "svg") || nameIs(tag->name, "math"))
            return afterForeign(*tag);
        return tag->closing ? tag->end : afterStartTag(*tag);
    }

    std::size_t afterStartTag(const Tag &tag)
    {
        if (nameIs(tag.name, "script"))
            return afterScript(tag);
        if (nameIs(tag.name, "style"))
            return afterStyle(tag);
        if (holdsText(tag.name))
            return endTagOf(m_html, lowerCase(tag.name), tag.end);
        if (nameIs(tag.name, "plaintext") || nameIs(tag.name, "frameset"))
            return none;
        return tag.end;
    }
    std::size_t afterScript(const Tag &tag);
    std::size_t afterStyle(const Tag &tag);
    std::size_t afterForeign(const Tag &tag);

    static std::string lowerCase(std::string_view name);
    void keepUpTo(std::size_t end)
    {
        m_result.append(m_html.substr(m_kept, end - m_kept));
        m_kept = end;
    }
    void drop(std::size_t begin, std::size_t end)
    {
        keepUpTo(begin);
        m_kept = end;
    }

    std::string_view m_html;
    std::string m_result;
    std::size_t m_kept = 0;
    int m_foreign = 0; ///< elements <svg> and <math> that are open
};

std::string Shortening::lowerCase(std::string_view name)
{
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(), [](char c) { return static_cast<char>(c | 0x20); });
    return lower;
}

std::size_t Shortening::afterScript(const Tag &tag)
{
    const std::size_t end = scriptEnd(m_html, tag.end);
    const std::string_view written = m_html.substr(tag.begin, tag.end - tag.begin);
    if (end != none && written.find("ld+json") == none)
        drop(tag.end, end);
    return end;
}

/// Within a <select>, where no style sheet can stand, one is text and its tags are tags.
std::size_t Shortening::afterStyle(const Tag &tag)
{
    const std::size_t end = endTagOf(m_html, "style", tag.end);
    if (end != none && m_html.substr(tag.end, end - tag.end).find('<') == none)
        drop(tag.end, end);
    return end;
}

/// In what is not HTML, scripts and style sheets are elements like others.
std::size_t Shortening::afterForeign(const Tag &tag)
{
    if (!nameIs(tag.name, "svg") && !nameIs(tag.name, "math"))
        return tag.end;
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

std::string withoutUnreadParts(std::string_view html)
{
    return Shortening(html).result();
}

} // namespace apostille

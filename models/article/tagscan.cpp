// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/tagscan.h"

#include "models/article/htmlletters.h"

#include <algorithm>

namespace apostille {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool endsName(char c)
{
    return isHtmlSpace(c) || c == '/' || c == '>';
}

std::size_t afterSpaces(std::string_view html, std::size_t at)
{
    while (at < html.size() && isHtmlSpace(html[at]))
        ++at;
    return at;
}

/// Reads the value that begins at `at`; an open quotation mark goes on to the end of the page.
void readValue(std::string_view html, std::size_t at, WrittenAttribute &attribute)
{
    const bool isQuoted = at < html.size() && (html[at] == '"' || html[at] == '\'');
    if (isQuoted) {
        const std::size_t quote = std::min(html.find(html[at], at + 1), html.size());
        attribute.value = html.substr(at + 1, quote - at - 1);
        attribute.end = std::min(quote + 1, html.size());
        return;
    }
    attribute.end = at;
    while (attribute.end < html.size() && !isHtmlSpace(html[attribute.end]) && html[attribute.end] != '>')
        ++attribute.end;
    attribute.value = html.substr(at, attribute.end - at);
}

} // namespace

std::optional<WrittenAttribute> attributeAfter(std::string_view html, std::size_t from)
{
    while (from < html.size() && (html[from] == '/' || isHtmlSpace(html[from])))
        ++from;
    if (from >= html.size() || html[from] == '>')
        return {};
    std::size_t end = from + 1; // a leading '=' belongs to the name
    while (end < html.size() && !endsName(html[end]) && html[end] != '=')
        ++end;
    WrittenAttribute attribute{.begin = from, .end = end, .name = html.substr(from, end - from), .value = {}};
    const std::size_t sign = afterSpaces(html, end);
    if (sign < html.size() && html[sign] == '=')
        readValue(html, afterSpaces(html, sign + 1), attribute);
    return attribute;
}

bool beginsTag(std::string_view html, std::size_t at)
{
    const std::size_t name = at + (html.substr(at).starts_with("</") ? 2 : 1);
    return name < html.size() && isLetter(html[name]);
}

namespace {

/// Without its end, where a tag begins.
WrittenTag tagWithoutEnd(std::string_view html, std::size_t begin)
{
    WrittenTag tag{.begin = begin, .end = 0, .name = {}, .closing = html[begin + 1] == '/'};
    const std::size_t name = begin + (tag.closing ? 2 : 1);
    std::size_t end = name;
    while (end < html.size() && !endsName(html[end]))
        ++end;
    tag.name = html.substr(name, end - name);
    return tag;
}

} // namespace

std::optional<WrittenTag> tagAt(std::string_view html, std::size_t begin)
{
    if (!beginsTag(html, begin))
        return {};
    WrittenTag tag = tagWithoutEnd(html, begin);
    std::size_t at = begin + (tag.closing ? 2 : 1) + tag.name.size();
    while (const auto attribute = attributeAfter(html, at))
        at = attribute->end;
    tag.end = html.find('>', at);
    if (tag.end == std::string_view::npos)
        return {};
    // The '/' of an address without quotation marks is its own.
    tag.selfClosed = at < tag.end && html[tag.end - 1] == '/';
    ++tag.end;
    return tag;
}

std::optional<WrittenTag> nextTag(std::string_view html, std::size_t from)
{
    std::size_t at = html.find('<', from);
    while (at != std::string_view::npos && !beginsTag(html, at))
        at = html.find('<', at + 1);
    if (at == std::string_view::npos)
        return {};
    if (const auto tag = tagAt(html, at))
        return tag;
    WrittenTag tag = tagWithoutEnd(html, at);
    tag.end = html.find('>', at);
    if (tag.end == std::string_view::npos)
        return {};
    ++tag.end;
    return tag;
}

bool nameIs(std::string_view name, std::string_view wanted)
{
    return name.size() == wanted.size() &&
           std::ranges::equal(name, wanted, [](char a, char b) { return (a | 0x20) == b; });
}

std::size_t endTagOf(std::string_view html, std::string_view name, std::size_t from)
{
    for (std::size_t at = html.find("</", from); at != std::string_view::npos; at = html.find("</", at + 2)) {
        const std::size_t after = at + 2 + name.size();
        if (after < html.size() && nameIs(html.substr(at + 2, name.size()), name) && endsName(html[after]))
            return at;
    }
    return std::string_view::npos;
}

} // namespace apostille

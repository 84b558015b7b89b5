// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/tagscan.h"

#include <algorithm>

namespace apostille {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool endsName(char c)
{
    return isSpace(c) || c == '/' || c == '>';
}

std::size_t afterSpaces(std::string_view html, std::size_t at)
{
    while (at < html.size() && isSpace(html[at]))
        ++at;
    return at;
}

/// One past an attribute's value that begins here; npos where the page ends in a quoted one.
std::size_t afterValue(std::string_view html, std::size_t at)
{
    if (at < html.size() && (html[at] == '"' || html[at] == '\'')) {
        const std::size_t quote = html.find(html[at], at + 1);
        return quote == std::string_view::npos ? quote : quote + 1;
    }
    while (at < html.size() && !isSpace(html[at]) && html[at] != '>')
        ++at;
    return at;
}

/// One past the attribute that begins here. A leading '=' belongs to its name.
std::size_t afterAttribute(std::string_view html, std::size_t at)
{
    ++at;
    while (at < html.size() && !endsName(html[at]) && html[at] != '=')
        ++at;
    const std::size_t sign = afterSpaces(html, at);
    if (sign >= html.size() || html[sign] != '=')
        return at;
    return afterValue(html, afterSpaces(html, sign + 1));
}

} // namespace

std::optional<Tag> tagAt(std::string_view html, std::size_t begin)
{
    Tag tag{.begin = begin, .end = 0, .name = {}};
    std::size_t at = begin + 1;
    tag.closing = at < html.size() && html[at] == '/';
    at += tag.closing ? 1 : 0;
    if (at >= html.size() || !isLetter(html[at]))
        return {};
    const std::size_t name = at;
    while (at < html.size() && !endsName(html[at]))
        ++at;
    tag.name = html.substr(name, at - name);
    while (at < html.size()) {
        if (html[at] == '>') {
            tag.selfClosed = html[at - 1] == '/';
            tag.end = at + 1;
            return tag;
        }
        at = html[at] == '/' || isSpace(html[at]) ? at + 1 : afterAttribute(html, at);
    }
    return {};
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

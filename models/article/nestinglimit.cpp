// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/nestinglimit.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace apostille {

namespace {

/// Far above what browsers build (512); elements left unclosed by careless pages add up, too.
constexpr int deepest = 1500;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool nameIs(std::string_view name, std::string_view wanted)
{
    return name.size() == wanted.size() &&
           std::ranges::equal(name, wanted, [](char a, char b) { return (a | 0x20) == b; });
}

/// Elements that have no end tag or may leave it out: they do not nest by being repeated.
bool closesItself(std::string_view name)
{
    static constexpr std::array<std::string_view, 24> names{
        "p",    "li",    "br",     "img",    "td", "tr",  "input", "link", "meta",  "hr",   "dd",    "dt",
        "path", "tbody", "option", "source", "th", "wbr", "area",  "col",  "thead", "base", "embed", "tfoot"};
    if (name.size() > 6)
        return false;
    return std::ranges::any_of(names, [&](std::string_view known) { return nameIs(name, known); });
}

struct Tag
{
    std::size_t begin;
    std::size_t end; ///< one past its '>'
    std::string_view name;
    bool closing = false;
    bool selfClosed = false;
};

/// The next thing that looks like a tag at or after `from`; false at the end of the page.
bool nextTag(std::string_view html, std::size_t from, Tag &tag)
{
    while (true) {
        const std::size_t at = html.find('<', from);
        if (at == std::string_view::npos || at + 1 >= html.size())
            return false;
        const bool closing = html[at + 1] == '/';
        std::size_t name = at + 1 + (closing ? 1 : 0);
        const std::size_t nameBegin = name;
        while (name < html.size() && isLetter(html[name]))
            ++name;
        if (name == nameBegin) {
            from = at + 1;
            continue;
        }
        const std::size_t end = html.find('>', name);
        if (end == std::string_view::npos)
            return false;
        tag = {at, end + 1, html.substr(nameBegin, name - nameBegin), closing, html[end - 1] == '/'};
        return true;
    }
}

bool isNestedTooDeeply(std::string_view html)
{
    int depth = 0;
    for (Tag tag{}; nextTag(html, tag.end, tag);) {
        if (tag.closing)
            depth -= depth > 0 && !closesItself(tag.name) ? 1 : 0;
        else if (!tag.selfClosed && !closesItself(tag.name) && ++depth > deepest)
            return true;
    }
    return false;
}

} // namespace

std::string withoutDeepNesting(std::string_view html)
{
    if (!isNestedTooDeeply(html))
        return {};
    std::string result;
    result.reserve(html.size());
    std::size_t copied = 0;
    int depth = 0;
    for (Tag tag{}; nextTag(html, tag.end, tag);) {
        if (closesItself(tag.name) || tag.selfClosed)
            continue;
        // End tags of dropped start tags go with them; a dropped tag leaves a space, as a block would.
        const bool drop = depth + (tag.closing ? 0 : 1) > deepest;
        depth = tag.closing ? std::max(0, depth - 1) : depth + 1;
        if (drop) {
            result.append(html.substr(copied, tag.begin - copied)).push_back(' ');
            copied = tag.end;
        }
    }
    result.append(html.substr(copied));
    return result;
}

} // namespace apostille

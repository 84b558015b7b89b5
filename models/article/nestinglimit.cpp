// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/nestinglimit.h"

#include "models/article/tagscan.h"

#include <algorithm>
#include <array>

namespace apostille {

namespace {

/// Far above what browsers build (512); elements left unclosed by careless pages add up, too.
constexpr int deepest = 1500;

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

bool isNestedTooDeeply(std::string_view html)
{
    int depth = 0;
    for (auto tag = nextTag(html, 0); tag; tag = nextTag(html, tag->end)) {
        if (tag->closing)
            depth -= depth > 0 && !closesItself(tag->name) ? 1 : 0;
        else if (!tag->selfClosed && !closesItself(tag->name) && ++depth > deepest)
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
    for (auto tag = nextTag(html, 0); tag; tag = nextTag(html, tag->end)) {
        if (closesItself(tag->name) || tag->selfClosed)
            continue;
        // End tags of dropped start tags go with them; a dropped tag leaves a space, as a block would.
        const bool drop = depth + (tag->closing ? 0 : 1) > deepest;
        depth = tag->closing ? std::max(0, depth - 1) : depth + 1;
        if (drop) {
            result.append(html.substr(copied, tag->begin - copied)).push_back(' ');
            copied = tag->end;
        }
    }
    result.append(html.substr(copied));
    return result;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/elementpath.h"

#include "models/article/parsetree.h"

#include <algorithm>

namespace apostille {

namespace {

constexpr std::size_t longestName = 40;
constexpr int mostClasses = 3;

/// A name that says the same on other pages of the site.
bool isLasting(std::string_view name)
{
    const auto isNumber = [](char c) { return c >= '0' && c <= '9'; };
    const auto isOdd = [](char c) { return c == '>' || c == '.' || c == '#'; };
    return !name.empty() && name.size() <= longestName && std::ranges::none_of(name, isNumber) &&
           std::ranges::none_of(name, isOdd);
}

std::string step(const PageElement &element)
{
    std::string name = gumbo_normalized_tagname(element.tag);
    if (name.empty())
        name = "div";
    if (const std::string_view id = attribute(element.node, "id"); isLasting(id)) {
        name += '#';
        name += id;
    }
    std::string_view rest = attribute(element.node, "class");
    for (int classes = 0; !rest.empty() && classes < mostClasses;) {
        const std::size_t end = std::min(rest.find_first_of(" \t\r\n\f"), rest.size());
        if (const std::string_view one = rest.substr(0, end); isLasting(one)) {
            name += '.';
            name += one;
            ++classes;
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return name;
}

} // namespace

std::string elementPath(const PageText &page, int element)
{
    constexpr int mostSteps = 4;
    std::string path;
    for (int steps = 0; element > 0 && steps < mostSteps; ++steps) {
        const PageElement &around = page.elements[static_cast<std::size_t>(element)];
        if (around.tag == GUMBO_TAG_BODY || around.tag == GUMBO_TAG_HTML)
            break;
        if (!path.empty())
            path.insert(0, " > ");
        path.insert(0, step(around));
        element = around.parent;
    }
    return path;
}

int elementAround(const PageText &page, std::size_t first, std::size_t end)
{
    int around = page.blocks[first].element;
    for (std::size_t i = first + 1; i < end; ++i) {
        const int element = page.blocks[i].element;
        while (around > 0 &&
               (element < around || page.elements[static_cast<std::size_t>(around)].end <= element))
            around = page.elements[static_cast<std::size_t>(around)].parent;
    }
    return around;
}

} // namespace apostille

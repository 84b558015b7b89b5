// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/pagefacts.h"

#include "models/article/parsetree.h"

namespace apostille {

namespace {

std::string_view firstText(const GumboNode *element)
{
    const GumboVector &children = element->v.element.children;
    if (children.length == 0)
        return {};
    const auto *child = static_cast<const GumboNode *>(children.data[0]);
    return child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_CDATA ? child->v.text.text
                                                                             : std::string_view();
}

/// Pictures have licences of their own.
bool standsUnderPicture(const GumboNode *element)
{
    constexpr int farthest = 5;
    const GumboNode *around = element->parent;
    for (int step = 0; around && around->type == GUMBO_NODE_ELEMENT && step < farthest; ++step) {
        const GumboTag tag = around->v.element.tag;
        const std::string_view names = attribute(around, "class");
        if (tag == GUMBO_TAG_FIGURE || tag == GUMBO_TAG_FIGCAPTION ||
            names.find("caption") != std::string_view::npos || names.find("credit") != std::string_view::npos)
            return true;
        around = around->parent;
    }
    return false;
}

void collectMeta(const GumboNode *element, PageFacts &facts)
{
    const std::string_view content = attribute(element, "content");
    if (content.empty())
        return;
    for (const std::string_view attributeName : {"property", "name", "itemprop", "http-equiv"}) {
        if (const std::string_view name = attribute(element, attributeName); !name.empty())
            facts.metas.push_back({name, content});
    }
}

} // namespace

void collectFact(const GumboNode *element, PageFacts &facts)
{
    switch (element->v.element.tag) {
    case GUMBO_TAG_META:
        collectMeta(element, facts);
        break;
    case GUMBO_TAG_LINK:
        facts.links.push_back({attribute(element, "rel"), attribute(element, "href")});
        break;
    case GUMBO_TAG_A:
        if (const std::string_view relation = attribute(element, "rel");
            relation == "license" && !standsUnderPicture(element))
            facts.links.push_back({relation, attribute(element, "href")});
        break;
    case GUMBO_TAG_TITLE:
        if (facts.title.empty() && element->v.element.tag_namespace == GUMBO_NAMESPACE_HTML)
            facts.title = firstText(element);
        break;
    case GUMBO_TAG_SCRIPT:
        if (attribute(element, "type").find("ld+json") != std::string_view::npos)
            facts.jsonLd.push_back(firstText(element));
        break;
    case GUMBO_TAG_TIME: {
        const std::string_view property = attribute(element, "itemprop");
        facts.times.push_back(
            {attribute(element, "datetime"), property.empty() ? attribute(element, "class") : property, 0});
        break;
    }
    case GUMBO_TAG_BASE:
        if (facts.base.empty())
            facts.base = attribute(element, "href");
        break;
    case GUMBO_TAG_HTML:
        facts.language = attribute(element, "lang");
        if (facts.language.empty())
            facts.language = attribute(element, "xml:lang");
        break;
    default:
        break;
    }
}

} // namespace apostille

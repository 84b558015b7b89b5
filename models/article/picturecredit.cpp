// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/picturecredit.h"

#include "models/article/parsetree.h"

#include <algorithm>
#include <array>
#include <vector>

namespace apostille {

namespace {

constexpr int mostNodes = 200; // a caption has a handful

bool isCredit(const GumboNode *node)
{
    static constexpr std::array<std::string_view, 4> names{"credit", "copyright", "source", "photographer"};
    if (node->v.element.tag == GUMBO_TAG_CITE || node->v.element.tag == GUMBO_TAG_SMALL)
        return true;
    const auto isNamed = [](std::string_view value) {
        return std::ranges::any_of(
            names, [value](std::string_view name) { return value.find(name) != std::string_view::npos; });
    };
    return isNamed(attribute(node, "class")) || attribute(node, "itemprop") == "copyrightHolder";
}

/// Calls `visit` for each node below, in page order, until it says that it has found what it wants.
template <typename Visit>
void walk(const GumboNode *top, Visit visit)
{
    std::vector<const GumboNode *> open{top};
    for (int seen = 0; !open.empty() && seen < mostNodes; ++seen) {
        const GumboNode *node = open.back();
        open.pop_back();
        if (visit(node))
            return;
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboVector &children = node->v.element.children;
        for (unsigned i = std::min(children.length, static_cast<unsigned>(mostNodes)); i-- > 0;)
            open.push_back(static_cast<const GumboNode *>(children.data[i]));
    }
}

QString textOf(const GumboNode *top)
{
    QString text;
    walk(top, [&text](const GumboNode *node) {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
            text += QString::fromUtf8(node->v.text.text);
        return false;
    });
    return text.simplified();
}

} // namespace

void markCredit(const GumboNode *element, Block &caption)
{
    const GumboNode *credit = nullptr;
    walk(element, [&](const GumboNode *node) {
        credit = node->type == GUMBO_NODE_ELEMENT && isCredit(node) ? node : nullptr;
        return credit != nullptr;
    });
    const QString words = credit ? textOf(credit) : QString();
    const qsizetype start = words.isEmpty() ? -1 : caption.text.lastIndexOf(words);
    if (start < 0)
        return;
    // Around what is marked already: spans are sorted by their start, the longer first.
    const Span span{start, start + words.size(), SpanKind::Credit, {}};
    const auto place = std::ranges::find_if(caption.spans, [&span](const Span &other) {
        return other.start > span.start || (other.start == span.start && other.end <= span.end);
    });
    caption.spans.insert(place, span);
}

} // namespace apostille

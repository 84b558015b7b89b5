// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/embeddedpost.h"

#include "models/article/addresses.h"
#include "models/article/parsetree.h"

#include <algorithm>
#include <array>
#include <span>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

std::span<void *const> attributesOf(const GumboNode *element)
{
    const GumboVector &attributes = element->v.element.attributes;
    return {attributes.data, attributes.length};
}

bool isWeb(std::string_view value)
{
    return value.starts_with("https://") || value.starts_with("http://");
}

/// "data-embed-url", "data-permalink", "data-href" …
std::string_view dataAddress(const GumboNode *element)
{
    for (void *const one : attributesOf(element)) {
        const auto *attribute = static_cast<const GumboAttribute *>(one);
        if (std::string_view(attribute->name).starts_with("data-") && isWeb(attribute->value))
            return attribute->value;
    }
    return {};
}

bool isCalledPost(const GumboNode *element)
{
    // Parts of the names in the snippets of the networks themselves: "…-tweet", "…-embed", "…-media".
    static constexpr std::array<std::string_view, 4> names{"tweet", "embed", "-media", "-post"};
    const std::string_view called = attribute(element, "class");
    return std::ranges::any_of(
        names, [called](std::string_view name) { return called.find(name) != std::string_view::npos; });
}

bool isElement(const GumboNode *node)
{
    return node && node->type == GUMBO_NODE_ELEMENT;
}

/// « — Port of Vellmouth (@vellmouth) 1 May », "A post shared by Port of Vellmouth (@vellmouth)".
QString authorIn(const QString &line)
{
    static constexpr std::array<char16_t, 3> dashes{u'—', u'–', u'-'};
    const qsizetype handle = line.indexOf("(@"_L1);
    if (handle < 0)
        return {};
    QString name = line.first(handle).trimmed();
    if (const qsizetype by = name.lastIndexOf(" by "_L1); by >= 0)
        name = name.sliced(by + 4);
    while (!name.isEmpty() &&
           (std::ranges::contains(dashes, name.front().unicode()) || name.front().isSpace()))
        name.removeFirst();
    constexpr qsizetype longest = 100;
    return name.size() <= longest ? name : QString();
}

/// The text of a quotation that stands in no paragraph of its own at its end.
QString endOf(const GumboNode *element)
{
    constexpr unsigned mostParts = 8;
    QString text;
    const GumboVector &children = element->v.element.children;
    for (unsigned i = children.length - std::min(children.length, mostParts); i < children.length; ++i) {
        const auto *node = static_cast<const GumboNode *>(children.data[i]);
        if (isElement(node) && node->v.element.tag == GUMBO_TAG_P)
            text.clear();
        else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
            text += QString::fromUtf8(node->v.text.text);
    }
    return text.simplified();
}

} // namespace

bool isEmbeddedPost(const GumboNode *element)
{
    if (!isElement(element) || element->v.element.tag != GUMBO_TAG_BLOCKQUOTE)
        return false;
    if (!dataAddress(element).empty())
        return true;
    const bool isInPost = isElement(element->parent) && !dataAddress(element->parent).empty();
    return isInPost ? isWeb(attribute(element, "cite")) : isCalledPost(element);
}

void signPost(const GumboNode *element, const QUrl &base, Block &last)
{
    last.author = authorIn(last.text);
    if (last.author.isEmpty()) // the line that says so was not kept
        last.author = authorIn(endOf(element));
    last.address = webAddress(dataAddress(element), base);
    if (last.address.isEmpty())
        last.address = webAddress(attribute(element, "cite"), base);
    for (auto span = last.spans.crbegin(); last.address.isEmpty() && span != last.spans.crend(); ++span)
        last.address = span->address;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/article/attacks/safetywalk.h"

#include <algorithm>
#include <array>
#include <gumbo.h>
#include <span>

namespace apostille::testing {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 36> elements{
    "a",      "article", "aside", "blockquote", "body", "code", "div",   "em",    "figcaption",
    "figure", "footer",  "h1",    "h2",         "h3",   "h4",   "h5",    "h6",    "head",
    "header", "html",    "img",   "li",         "link", "main", "meta",  "ol",    "p",
    "pre",    "section", "span",  "strong",     "sub",  "sup",  "table", "tbody", "td"};
constexpr std::array<std::string_view, 7> moreElements{"title", "tr", "ul", "tfoot", "i", "br", "th"};

constexpr std::array<std::string_view, 17> classes{
    "article-body", "open-mark", "close-mark", "head",     "kicker",    "standfirst",
    "byline",       "reference", "address",    "sheet",    "foot-room", "notes",
    "quote",        "who",       "claim",      "original", "note"};
constexpr std::array<std::string_view, 7> moreClasses{"chips", "credit",   "post", "pull",
                                                      "entry", "question", "time"};

bool isOneOf(Names names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

bool consistsOf(std::string_view text, std::string_view letters)
{
    return text.find_first_not_of(letters) == std::string_view::npos;
}

/// Absolute, of a harmless scheme, without a user's name before the host, without anything that ends it
/// early.
bool isSafeAddress(std::string_view address)
{
    const bool mail = address.starts_with("mailto:");
    if (!mail && !address.starts_with("http://") && !address.starts_with("https://"))
        return false;
    const std::string_view rest = address.substr(address.find(':') + 1);
    const std::size_t host = mail ? 0 : 2;
    const std::string_view authority = rest.substr(host, rest.find_first_of("/?#", host) - host);
    return (mail || authority.find('@') == std::string_view::npos) &&
           std::ranges::none_of(address, [](char c) {
               return c <= ' ' || c == '<' || c == '>' || c == '"' || c == '`' || c == '\\' || c == 0x7f;
           });
}

/// Nobody asks for it: our script looks it up among the kept pictures.
bool isPictureOrAddress(std::string_view value)
{
    constexpr std::string_view kept = "picture:";
    const auto starts = [value](std::string_view scheme) {
        return std::ranges::equal(value.substr(0, scheme.size()), scheme,
                                  [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a | 0x20 : a) == b; });
    };
    return value.empty() || starts("http:") || starts("https:") || starts("mailto:") ||
           (value.size() == kept.size() + 64 && value.starts_with(kept) &&
            consistsOf(value.substr(kept.size()), "0123456789abcdef"));
}

bool areKnownClasses(std::string_view value)
{
    while (!value.empty()) {
        const std::size_t end = std::min(value.find(' '), value.size());
        if (const std::string_view name = value.substr(0, end);
            !isOneOf(classes, name) && !isOneOf(moreClasses, name))
            return false;
        value.remove_prefix(std::min(end + 1, value.size()));
    }
    return true;
}

bool isOwnStyle(std::string_view value)
{
    constexpr std::string_view before = "font-size: ";
    return value.starts_with(before) && value.ends_with("pt") &&
           consistsOf(value.substr(before.size(), value.size() - before.size() - 2), "0123456789.");
}

bool isAllowed(std::string_view element, std::string_view name, std::string_view value)
{
    if (name == "href")
        return (element == "a" && isSafeAddress(value)) ||
               (element == "link" && (isSafeAddress(value) || value == "apostille://print/print.css"));
    if (name == "data-address" && element == "img")
        return isPictureOrAddress(value);
    if (name == "rel" && element == "link")
        return value == "canonical" || value == "stylesheet";
    if (name == "style" && element == "body")
        return isOwnStyle(value);
    if (name == "data-start" || name == "value")
        return !value.empty() && consistsOf(value, "0123456789");
    if (name == "data-author")
        return element == "p";
    if (name == "data-time")
        return value.size() == 5 && consistsOf(value, "0123456789:");
    if (name == "dir")
        return value == "auto" || value == "ltr" || value == "rtl";
    if (name == "class")
        return areKnownClasses(value);
    if (name == "alt")
        return element == "img";
    if (name == "charset")
        return element == "meta" && value == "utf-8";
    return name == "lang";
}

/// Nothing but what HTML says is implied may be there that was not written, and nothing may be left open.
bool isAsWritten(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return true;
    constexpr unsigned implied = GUMBO_INSERTION_BY_PARSER | GUMBO_INSERTION_IMPLIED;
    const unsigned flags = node->parse_flags;
    const GumboTag tag = node->v.element.tag;
    if (tag == GUMBO_TAG_TBODY)
        return (flags & ~(implied | GUMBO_INSERTION_IMPLICIT_END_TAG)) == 0;
    const bool isVoid =
        tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_META || tag == GUMBO_TAG_LINK || tag == GUMBO_TAG_BR;
    return flags == (isVoid ? GUMBO_INSERTION_IMPLICIT_END_TAG : GUMBO_INSERTION_NORMAL);
}

class Walk
{
public:
    std::vector<std::string> findings;

    void look(const GumboNode *node)
    {
        switch (node->type) {
        case GUMBO_NODE_ELEMENT:
            element(node);
            break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
            break;
        default:
            findings.emplace_back("a comment, template or CDATA section");
        }
    }

private:
    void element(const GumboNode *node)
    {
        const GumboElement &found = node->v.element;
        const std::string_view name = gumbo_normalized_tagname(found.tag);
        if (found.tag_namespace != GUMBO_NAMESPACE_HTML ||
            !(isOneOf(elements, name) || isOneOf(moreElements, name)))
            findings.push_back("element <" + std::string(name) + ">");
        if (!isAsWritten(node))
            findings.push_back("mended <" + std::string(name) + ">, flags " +
                               std::to_string(node->parse_flags));
        for (unsigned i = 0; i < found.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(found.attributes.data[i]);
            if (!isAllowed(name, attribute->name, attribute->value))
                findings.push_back("<" + std::string(name) + " " + attribute->name + "=\"" +
                                   attribute->value + "\">");
        }
        for (unsigned i = 0; i < found.children.length; ++i)
            look(static_cast<const GumboNode *>(found.children.data[i]));
    }
};

void appendText(std::string &html, std::string_view text)
{
    for (const char c : text) {
        if (c == '&')
            html += "&amp;";
        else if (c == '<')
            html += "&lt;";
        else if (c == '>')
            html += "&gt;";
        else if (c == '"')
            html += "&quot;";
        else
            html += c;
    }
}

void write(std::string &html, const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT) {
        appendText(html, node->v.text.text);
        return;
    }
    const GumboElement &element = node->v.element;
    const std::string name = gumbo_normalized_tagname(element.tag);
    html += '<' + name;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        html += ' ' + std::string(attribute->name) + "=\"";
        appendText(html, attribute->value);
        html += '"';
    }
    html += '>';
    if (element.tag == GUMBO_TAG_PRE && element.children.length > 0 &&
        static_cast<const GumboNode *>(element.children.data[0])->type != GUMBO_NODE_ELEMENT)
        html += '\n';
    for (unsigned i = 0; i < element.children.length; ++i)
        write(html, static_cast<const GumboNode *>(element.children.data[i]));
    constexpr std::array<std::string_view, 4> voids{"img", "meta", "link", "br"};
    if (!isOneOf(voids, name))
        html += "</" + name + '>';
}

} // namespace

std::vector<std::string> unsafeIn(std::string_view html)
{
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size());
    Walk walk;
    walk.look(output->root);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return std::move(walk.findings);
}

std::string documentOf(std::string_view fragment)
{
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>x</title></head><body>" +
           std::string(fragment) + "</body></html>";
}

std::string readAndWritten(std::string_view html)
{
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size());
    std::string result = "<!DOCTYPE html>";
    write(result, output->root);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return result;
}

} // namespace apostille::testing

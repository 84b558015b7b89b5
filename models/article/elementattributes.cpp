// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/elementattributes.h"

#include "models/article/parsetree.h"

namespace apostille {

namespace {

/// display:none and visibility:hidden, however spaced.
bool hides(std::string_view style)
{
    const auto has = [style](std::string_view property, std::string_view value) {
        const std::size_t at = style.find(property);
        if (at == std::string_view::npos)
            return false;
        std::size_t i = at + property.size();
        while (i < style.size() && (style[i] == ' ' || style[i] == ':'))
            ++i;
        return style.substr(i).starts_with(value);
    };
    return has("display", "none") || has("visibility", "hidden");
}

int number(std::string_view text)
{
    int result = 0;
    for (const char c : text.substr(0, 6)) {
        if (c < '0' || c > '9')
            break;
        result = result * 10 + (c - '0');
    }
    return text.empty() ? 0 : result;
}

/// Where an image really is: pages that load images late keep the address in another attribute.
std::string_view imageAddress(const GumboNode *node)
{
    for (const std::string_view name :
         {"data-src", "data-original", "data-lazy-src", "data-orig-src", "src"}) {
        const std::string_view value = attribute(node, name);
        if (!value.empty() && !value.starts_with("data:"))
            return value;
    }
    for (const std::string_view name : {"srcset", "data-srcset"}) {
        if (const std::string_view value = attribute(node, name);
            !value.empty() && !value.starts_with("data:"))
            return value.substr(0, value.find_first_of(" ,"));
    }
    // A picture within the page itself; short ones only hold the place of one that is loaded late.
    constexpr std::size_t shortest = 2048;
    constexpr std::size_t longest = 8 * 1024 * 1024;
    const std::string_view within = attribute(node, "src");
    const bool isPicture = within.starts_with("data:image/") && !within.starts_with("data:image/svg") &&
                           within.size() >= shortest && within.size() <= longest;
    return isPicture ? within : std::string_view();
}

} // namespace

const AttributeReader::Words &AttributeReader::wordsOf(std::string_view value)
{
    const auto [place, isNew] = m_words.try_emplace(value);
    if (isNew) {
        place->second.hints = CleaningRules::get().hintsIn(value);
        std::uint32_t look = 2166136261U;
        for (const char c : value) {
            if (c < '0' || c > '9')
                look = (look ^ static_cast<unsigned char>(c)) * 16777619U;
        }
        place->second.look = look;
    }
    return place->second;
}

ElementAttributes AttributeReader::read(const GumboNode *element)
{
    ElementAttributes result;
    bool streamed = false;
    const GumboVector &attributes = element->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *one = static_cast<const GumboAttribute *>(attributes.data[i]);
        const std::string_view name = one->name;
        const std::string_view value = one->value;
        if (name == "class" || name == "id" || name == "role" || name == "itemprop" ||
            name == "data-testid" || name == "data-component" || name == "data-module" || name == "rel") {
            const Words &words = wordsOf(value);
            result.hints |= words.hints;
            if (name == "class")
                result.look = words.look;
            streamed = streamed || (name == "id" && value.starts_with("S:"));
        } else if (name == "hidden") {
            result.hidden = true;
        } else if (name == "style") {
            result.hidden = result.hidden || hides(value);
        } else if (name == "aria-hidden" && value == "true") {
            result.hints |= bit(Hint::Invisible);
        }
    }
    // Pages that are streamed in parts send them hidden and move them into place by script.
    result.hidden = result.hidden && !streamed;
    return result;
}

std::string_view pictureAddress(const GumboNode *image)
{
    constexpr int smallest = 60;
    const int width = number(attribute(image, "width"));
    const int height = number(attribute(image, "height"));
    const bool isSmall = (width > 0 && width < smallest) || (height > 0 && height < smallest);
    return isSmall ? std::string_view() : imageAddress(image);
}

} // namespace apostille

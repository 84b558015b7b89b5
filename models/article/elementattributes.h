// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaningrules.h"

#include <gumbo.h>
#include <string_view>
#include <unordered_map>

namespace apostille {

/// What an element says of itself.
struct ElementAttributes
{
    Hints hints = 0;
    bool hidden = false;
    std::uint32_t look = 0; ///< the same for elements of the same class, numbers in it aside
};

/// Reads the attributes of a page's elements; what a class list hints at is looked up once per page. The
/// page's tree must outlive it.
class AttributeReader
{
public:
    [[nodiscard]] ElementAttributes read(const GumboNode *element);

private:
    struct Words
    {
        Hints hints = 0;
        std::uint32_t look = 0;
    };
    const Words &wordsOf(std::string_view value);

    std::unordered_map<std::string_view, Words> m_words;
};

/// Where an <img> really is, empty where it is no picture of an article: icons, avatars, counting pixels.
[[nodiscard]] std::string_view pictureAddress(const GumboNode *image);

} // namespace apostille

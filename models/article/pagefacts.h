// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>
#include <string>
#include <string_view>
#include <vector>

namespace apostille {

/// What a page says about its article beside the text, as found; views point into the parse tree.
struct PageFacts
{
    struct Meta
    {
        std::string_view name; ///< of the name, property or itemprop attribute
        std::string_view content;
    };
    struct Link
    {
        std::string_view relation;
        std::string_view address;
    };
    struct Time
    {
        std::string_view datetime;
        std::string_view property; ///< itemprop or class
        std::size_t place = 0;     ///< where it stands in PageText::text
    };

    std::vector<Meta> metas;
    std::vector<Link> links;
    std::vector<Time> times;
    std::vector<std::string_view> jsonLd;
    std::string_view title;
    std::string_view base;
    std::string_view language;
};

/// Puts down what an element says. To be called for each one, in document order.
void collectFact(const GumboNode *element, PageFacts &facts);

} // namespace apostille

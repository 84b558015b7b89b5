// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disguise.h"

#include <algorithm>
#include <array>
#include <random>

namespace apostille {

namespace {

constexpr std::array tellingTags{GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN,   GUMBO_TAG_ASIDE,  GUMBO_TAG_NAV,
                                 GUMBO_TAG_FOOTER,  GUMBO_TAG_HEADER, GUMBO_TAG_SECTION};

Hints lostHints(std::mt19937 &random)
{
    constexpr unsigned allOf = 3; // one page in three has no names at all
    if (random() % allOf == 0)
        return ~Hints{0};
    return static_cast<Hints>(random());
}

} // namespace

PageText disguised(PageText page, std::uint32_t seed)
{
    std::mt19937 random(seed); // NOLINT(cert-msc51-cpp): the same disguise each time
    // Sites of all kinds name their comments alike.
    const Hints lost = lostHints(random) & ~bit(Hint::Comment);
    std::array<bool, tellingTags.size()> lostTags{};
    std::ranges::generate(lostTags, [&random] { return random() % 2 == 0; });
    for (PageElement &element : page.elements) {
        element.hints &= ~lost;
        element.above &= ~lost;
        const auto tag = std::ranges::find(tellingTags, element.tag);
        if (tag != tellingTags.end() && lostTags[static_cast<std::size_t>(tag - tellingTags.begin())])
            element.tag = GUMBO_TAG_DIV;
    }
    return page;
}

} // namespace apostille

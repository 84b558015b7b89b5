// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/pageregion.h"

#include <algorithm>
#include <cmath>

namespace apostille::plaintext {

namespace {

// What a line is worth to the article around it: its words, if it is the article's more likely than not.
double valueOf(const PageLine &line, float vote)
{
    constexpr int mostForOneLine = 90;
    constexpr int least = 2; // a short line is a line, too
    const double chance = 1 / (1 + std::exp(-static_cast<double>(vote)));
    return (2 * chance - 1) * (qMin(line.shape.words, mostForOneLine) + least);
}

struct Stretch
{
    double value = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

// The stretch of lines with the greatest sum, in one pass.
Stretch bestStretch(const Page &page, const std::vector<float> &votes)
{
    Stretch best;
    Stretch current;
    for (std::size_t index = 0; index < page.lines.size(); ++index) {
        if (current.value <= 0)
            current = {0, index, index};
        current.value += valueOf(page.lines[index], votes[index]);
        current.last = index;
        if (current.value > best.value)
            best = current;
    }
    return best;
}

// One sentence is an article when it is all there is; on a page of menus and labels it is not.
bool isEnough(const Page &page, const std::vector<bool> &chosen)
{
    int prose = 0;
    int others = 0;
    int words = 0;
    for (std::size_t index = 0; index < page.lines.size(); ++index) {
        const bool own = isProse(page.lines[index]);
        others += own ? 0 : 1;
        words += chosen[index] ? page.lines[index].shape.words : 0;
        prose += own && chosen[index] ? page.lines[index].shape.words : 0;
    }
    constexpr int proseOfAnArticle = 15;
    constexpr int wordsOfAnArticle = 40;
    constexpr int othersOfANote = 6;
    return prose >= proseOfAnArticle || words >= wordsOfAnArticle || (others < othersOfANote && prose >= 4);
}

// The last line chosen below, wherever that is. A heading or two behind the last prose head something else.
std::size_t lastLine(const Page &page, const std::vector<float> &votes, const std::vector<bool> &chosen,
                     std::size_t last)
{
    constexpr std::size_t most = 2;
    constexpr float sure = 1.5F;
    std::size_t end = last;
    std::size_t shortLines = 0;
    float highest = 0;
    for (std::size_t index = last + 1; index < page.lines.size(); ++index) {
        if (!chosen[index])
            continue;
        if (page.lines[index].kind == LineKind::Short) {
            ++shortLines;
            highest = std::max(highest, votes[index]);
        } else {
            shortLines = 0;
            highest = 0;
            last = index;
        }
        end = index;
    }
    return shortLines <= most && highest < sure && !page.lines[last].shape.endsInColon ? last : end;
}

} // namespace

std::optional<PageRegion> articleRegion(const Page &page, const std::vector<float> &votes,
                                        const std::vector<bool> &chosen)
{
    const Stretch best = bestStretch(page, votes);
    if (!isEnough(page, chosen))
        return {};
    PageRegion region{best.first, best.last};
    while (region.first < region.last && !isProse(page.lines[region.first]))
        ++region.first;
    while (region.last > region.first && !isProse(page.lines[region.last]))
        --region.last;
    region.last = lastLine(page, votes, chosen, region.last);
    return region;
}

} // namespace apostille::plaintext

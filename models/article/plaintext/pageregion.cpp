// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/pageregion.h"

#include <algorithm>

namespace apostille::plaintext {

namespace {

// What a line is worth to the article around it. Fitted by hand to half a of two sets of real pages;
// only their proportions matter.
constexpr double mostForOneLine = 90;
constexpr double sentenceShare = 0.7; ///< short sentences are also in teasers and notices
constexpr double excerptShare = 0.2;  ///< lines cut off by an ellipsis are excerpts of other articles
constexpr double shortLine = -3;
constexpr double shortLineInRun = -1; ///< more for each short line before it in the same run
constexpr double furniture = -8;
constexpr double betweenParagraphs = -3;
constexpr double furnitureSentence = -15;
constexpr double opensTeasers = -40;
constexpr double endsArticle = -120;
constexpr double deepestGap = -110;         ///< however long a menu is
constexpr double deepestGapInArticle = -80; ///< however long a list or table is, once there is an article
constexpr double plainlyAnArticle = 150;

// Labels over advertisements and links to other articles are put between the paragraphs themselves.
bool standsBetweenParagraphs(const PageLine &line)
{
    return line.phrase &&
           (line.phrase.group->reason == u"advertising" || line.phrase.group->reason == u"related-link");
}

double valueOf(const PageLine &line, int shortLinesBefore)
{
    const auto words = static_cast<double>(line.shape.words);
    switch (line.kind) {
    case LineKind::Prose:
        return qMin(words, mostForOneLine) * (line.shape.endsInEllipsis ? excerptShare : 1);
    case LineKind::Sentence:
        return words * (line.shape.endsInEllipsis ? excerptShare : sentenceShare);
    case LineKind::Short:
        return line.shape.endsInColon ? 0 : shortLine + shortLineInRun * qMin(shortLinesBefore, 6);
    case LineKind::Furniture:
        break;
    }
    if (line.phrase && line.phrase.group->ends)
        return endsArticle;
    if (line.phrase && line.phrase.group->opens)
        return opensTeasers;
    if (standsBetweenParagraphs(line))
        return betweenParagraphs;
    return line.phrase && line.phrase.group->sentences ? furnitureSentence : furniture;
}

bool isProse(const PageLine &line)
{
    return line.kind == LineKind::Prose || line.kind == LineKind::Sentence;
}

// An item of a list that a line ending in a colon has announced: part of the text.
bool isAnnounced(const Page &page, std::size_t index, bool before)
{
    const PageLine &line = page.lines[index];
    if (index == 0 || line.kind != LineKind::Short)
        return false;
    return page.lines[index - 1].shape.endsInColon || (before && !line.line.blankBefore);
}

struct Stretch
{
    double value = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

// The stretch of lines with the greatest sum, in one pass.
Stretch bestStretch(const Page &page)
{
    Stretch best;
    Stretch current;
    double gap = 0;
    int shortLines = 0;
    bool announced = false;
    for (std::size_t index = 0; index < page.lines.size(); ++index) {
        const PageLine &line = page.lines[index];
        announced = isAnnounced(page, index, announced);
        double value = announced ? 0 : valueOf(line, shortLines);
        shortLines = line.kind == LineKind::Short ? shortLines + 1 : 0;
        if (isProse(line)) {
            gap = 0;
        } else if (value > endsArticle) {
            const double floor = current.value - gap > plainlyAnArticle ? deepestGapInArticle : deepestGap;
            value = qMax(value, qMin(0., floor - gap));
            gap += value;
        }
        if (current.value <= 0)
            current = {0, index, index};
        current.value += value;
        current.last = index;
        if (current.value > best.value)
            best = current;
    }
    return best;
}

// One sentence is an article when it is all there is; on a page of menus and labels it is not.
bool enoughProse(const Page &page, PageRegion region)
{
    int prose = 0;
    int sentences = 0;
    for (std::size_t index = region.first; index <= region.last; ++index) {
        prose += isProse(page.lines[index]) ? page.lines[index].shape.words : 0;
        sentences += isProse(page.lines[index]) ? qMax(1, page.lines[index].shape.sentences) : 0;
    }
    const auto others =
        std::ranges::count_if(page.lines, [](const PageLine &line) { return !isProse(line); });
    constexpr int proseOfAnArticle = 60;
    constexpr int othersOfANote = 6;
    return prose >= proseOfAnArticle || (others < othersOfANote && prose >= 4) ||
           (prose >= 30 && sentences >= 2 && others < 4 * othersOfANote);
}

} // namespace

std::optional<PageRegion> articleRegion(const Page &page)
{
    const Stretch best = bestStretch(page);
    if (best.value <= 0)
        return {};
    PageRegion region{best.first, best.last};
    while (region.first < region.last && !isProse(page.lines[region.first]))
        ++region.first;
    while (region.last > region.first && !isProse(page.lines[region.last]))
        --region.last;
    return isProse(page.lines[region.first]) && enoughProse(page, region) ? std::optional(region)
                                                                          : std::nullopt;
}

} // namespace apostille::plaintext

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/articleselection.h"

#include "models/article/removalreason.h"

#include <algorithm>
#include <unordered_set>

namespace apostille {

namespace {

/// An image has no words to go by: it belongs where its neighbours belong.
void decideImages(const PageText &page, std::vector<Choice> &choices)
{
    std::vector<int> next(page.blocks.size(), -1);
    int following = -1;
    for (std::size_t i = page.blocks.size(); i-- > 0;) {
        next[i] = following;
        if (page.blocks[i].kind != BlockKind::Image)
            following = static_cast<int>(i);
    }
    int before = -1;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        if (page.blocks[i].kind != BlockKind::Image) {
            before = static_cast<int>(i);
            continue;
        }
        const bool keptBefore = before >= 0 && choices[static_cast<std::size_t>(before)].kept;
        const bool keptAfter = next[i] >= 0 && choices[static_cast<std::size_t>(next[i])].kept;
        choices[i] = {keptBefore && keptAfter, keptBefore && keptAfter ? std::string_view() : "image"};
    }
}

/// A heading without anything below it heads what was taken away.
void dropLoneHeadings(const PageText &page, std::vector<Choice> &choices)
{
    int levelBelow = 0; // of the next kept block: 0 for text
    bool any = false;
    for (std::size_t i = page.blocks.size(); i-- > 0;) {
        const PageBlock &block = page.blocks[i];
        if (!choices[i].kept || block.kind == BlockKind::Image)
            continue;
        const bool heading = block.kind == BlockKind::Heading;
        if (heading && (!any || (levelBelow > 0 && levelBelow < block.level)))
            choices[i] = {false, "empty-section"};
        else {
            levelBelow = heading ? block.level : 0;
            any = true;
        }
    }
}

/// "Publicité" alone on its line, between two paragraphs: nothing but a label of what is not there.
bool isAdvertisingLabel(const BlockMeasure &measure)
{
    return measure.whole != 0 && CleaningRules::get().reasonName(measure.whole) == "advertising";
}

/// Pages hold their text twice for two sizes of screen, or once more behind a form.
void dropRepeated(const PageText &page, std::vector<Choice> &choices)
{
    constexpr std::size_t longEnough = 100; // shorter ones may be said twice
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const std::string_view text = page.textOf(page.blocks[i]);
        if (choices[i].kept && text.size() >= longEnough && !seen.insert(text).second)
            choices[i] = {false, "repeated"};
    }
}

/// Below an even chance: a missing paragraph is worse than one too many.
constexpr float enough = -0.2F;

} // namespace

std::vector<Choice> selectArticle(const PageText &page, const PageAnalysis &analysis,
                                  const std::vector<float> &votes)
{
    std::vector<Choice> choices(page.blocks.size());
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        if (page.blocks[i].kind == BlockKind::Image)
            continue;
        const BlockMeasure &measure = analysis.blocks[i];
        const bool title = measure.isTitle && page.blocks[i].kind == BlockKind::Heading;
        choices[i].kept = !title && !isAdvertisingLabel(measure) && votes[i] > enough;
        if (!choices[i].kept)
            choices[i].reason = title ? "title" : removalReason(page, analysis, i);
    }
    dropRepeated(page, choices);
    dropLoneHeadings(page, choices);
    decideImages(page, choices);
    return choices;
}

bool isConvincing(const PageText &page, const PageAnalysis &analysis, const std::vector<Choice> &choices)
{
    int words = 0;
    int good = 0;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        if (!choices[i].kept)
            continue;
        words += analysis.blocks[i].words;
        good += analysis.blocks[i].isGood ? 1 : 0;
    }
    constexpr int fewest = 25;
    constexpr int enoughWithoutParagraph = 120;
    return words >= fewest && (good > 0 || words >= enoughWithoutParagraph);
}

} // namespace apostille

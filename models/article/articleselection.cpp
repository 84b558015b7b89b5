// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/articleselection.h"

#include "models/article/removalreason.h"

#include <algorithm>
#include <cmath>
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

/// Captions and preformatted lines within the text stay unless they are quite unlikely: a picture is little
/// without its caption, and most pages that the forests have learnt from leave captions out. `outvoted`: what
/// nothing but its vote speaks against.
void keepWithin(const PageText &page, const std::vector<float> &votes, const std::vector<bool> &outvoted,
                std::vector<Choice> &choices)
{
    constexpr float leastOfCaptions = -1.6F;
    constexpr float leastOfLines = -0.6F;
    std::vector<std::size_t> within;
    bool keptBefore = false;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const BlockKind kind = page.blocks[i].kind;
        const bool isCaption = kind == BlockKind::Caption;
        const bool isLikely = isCaption ? votes[i] > leastOfCaptions
                                        : kind == BlockKind::Preformatted && votes[i] > leastOfLines;
        if (isLikely && outvoted[i]) {
            within.push_back(i);
        } else if (!isCaption && kind != BlockKind::Image) {
            if (keptBefore && choices[i].kept) {
                for (const std::size_t block : within)
                    choices[block] = {true};
            }
            within.clear();
            keptBefore = choices[i].kept;
        }
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

/// The vote from which on blocks are kept: where the expected word F1 of the page is best. On a page whose
/// article is plain that is near an even chance; where all votes are weak, the best of them are better than
/// nothing.
float leastVote(const PageText &page, const PageAnalysis &analysis, const std::vector<float> &votes)
{
    struct Chance
    {
        float vote;
        float words;
    };
    std::vector<Chance> chances;
    float expected = 0;
    const auto probability = [](float vote) { return 1 / (1 + std::exp(-vote)); };
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const auto words = static_cast<float>(analysis.blocks[i].words);
        if (page.blocks[i].kind == BlockKind::Image || words == 0)
            continue;
        expected += words * probability(votes[i]);
        constexpr float hopeless = -2.5F;
        if (votes[i] > hopeless)
            chances.push_back({votes[i], words});
    }
    std::ranges::sort(chances, std::ranges::greater(), &Chance::vote);
    float kept = 0;
    float right = 0;
    float best = 0;
    float least = 0;
    for (const auto &[vote, words] : chances) {
        kept += words;
        right += words * probability(vote);
        if (const float score = right / (kept + expected); score > best) {
            best = score;
            least = vote;
        }
    }
    // Above an even chance nothing is lost: a missing paragraph is worse than one too many.
    constexpr float highest = -0.2F;
    constexpr float lowest = -1.6F;
    return std::clamp(least - 0.01F, lowest, highest);
}

/// Whether a block is one of the links below a heading that says "related".
class RelatedLists
{
public:
    RelatedLists(const PageText &page, const PageAnalysis &analysis)
        : m_page(page)
        , m_analysis(analysis)
    {
    }

    /// To be asked for each block in turn. A list of links below "Read also" is never the article's, however
    /// many forests it would take to see so.
    [[nodiscard]] bool holds(std::size_t index)
    {
        const PageBlock &block = m_page.blocks[index];
        const BlockMeasure &measure = m_analysis.blocks[index];
        const bool heading = block.kind == BlockKind::Heading;
        const PhraseReason head = measure.head != 0 || !heading ? measure.head : measure.start;
        if (head != 0)
            m_open = CleaningRules::get().reasonName(head) == "related";
        else if (measure.linked * 10 < measure.length * 8 && block.kind != BlockKind::ListItem)
            m_open = false; // an item without a link stands among those that have one
        return m_open && head == 0;
    }

private:
    const PageText &m_page;
    const PageAnalysis &m_analysis;
    bool m_open = false;
};

/// By element: whether it is a reader's comment or stands in one. Comments have that name and stand side by
/// side; to the forests they read like the text. `votes`: a page of nothing else, a forum's, has no comments.
std::vector<bool> elementsOfComments(const PageText &page, const PageAnalysis &analysis,
                                     const std::vector<float> &votes, float enough)
{
    std::vector<bool> inside(page.elements.size());
    for (std::size_t i = 1; i < page.elements.size(); ++i) {
        const PageElement &element = page.elements[i];
        const bool isComment = (element.hints & bit(Hint::Comment)) != 0 && analysis.elements[i].siblings > 1;
        inside[i] = isComment || inside[static_cast<std::size_t>(element.parent)];
    }
    constexpr int fewestWords = 60;
    int words = 0;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        if (votes[i] > enough && !inside[static_cast<std::size_t>(page.blocks[i].element)])
            words += analysis.blocks[i].words;
    }
    if (words < fewestWords)
        inside.assign(inside.size(), false);
    return inside;
}

/// A quotation within the text is what people come for: it stays unless it is quite unlikely.
constexpr float quotationsBonus = 1.2F;

} // namespace

std::vector<Choice> selectArticle(const PageText &page, const PageAnalysis &analysis,
                                  const std::vector<float> &votes)
{
    std::vector<Choice> choices(page.blocks.size());
    const float enough = leastVote(page, analysis, votes);
    RelatedLists related(page, analysis);
    const std::vector<bool> comments = elementsOfComments(page, analysis, votes, enough);
    std::vector<bool> outvoted(page.blocks.size());
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        if (page.blocks[i].kind == BlockKind::Image)
            continue;
        const BlockMeasure &measure = analysis.blocks[i];
        const bool title = measure.isTitle && page.blocks[i].kind == BlockKind::Heading;
        const bool isListed = related.holds(i); // to be asked for each block
        const bool isComment = comments[static_cast<std::size_t>(page.blocks[i].element)];
        const bool mayStay = !title && !isAdvertisingLabel(measure) && !isListed && !isComment;
        const float bonus = page.blocks[i].kind == BlockKind::Quotation ? quotationsBonus : 0;
        choices[i].kept = mayStay && votes[i] + bonus > enough;
        outvoted[i] = mayStay && !choices[i].kept;
        if (!choices[i].kept)
            choices[i].reason = title ? "title" : removalReason(page, analysis, i);
    }
    keepWithin(page, votes, outvoted, choices);
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
    constexpr int fewest = 12;
    constexpr int enoughWithoutParagraph = 40; // a list of short lines
    return words >= fewest && (good > 0 || words >= enoughWithoutParagraph);
}

} // namespace apostille

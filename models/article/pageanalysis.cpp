// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/pageanalysis.h"

#include "models/article/wordsequences.h"

#include <algorithm>
#include <unordered_map>

namespace apostille {

namespace {

/// Elements whose text is never the article's, however good it reads.
constexpr Hints foreign = bit(Hint::Comment) | bit(Hint::Navigation) | bit(Hint::Footer) | bit(Hint::Overlay);

void lookUpPhrases(std::string_view text, BlockMeasure &measure)
{
    constexpr std::size_t longestWhole = 60;
    constexpr std::size_t longestStart = 400;
    if (text.size() > longestStart)
        return;
    const CleaningRules &rules = CleaningRules::get();
    const std::string beginning = folded(text, 64);
    measure.start = rules.phrase(PhraseMatch::Start, beginning);
    if (text.size() <= longestWhole) {
        measure.whole = rules.phrase(PhraseMatch::Whole, beginning);
        measure.head = rules.phrase(PhraseMatch::Head, beginning);
    }
}

bool readsWell(const PageText &page, const PageBlock &block, const BlockMeasure &measure)
{
    constexpr int shortest = 80;
    const PageElement &element = page.elements[static_cast<std::size_t>(block.element)];
    return measure.length >= shortest && block.kind != BlockKind::Heading &&
           measure.linked * 2 < measure.length &&
           (measure.sentences > 0 || measure.commas > 1 || measure.length > 240) && !element.hidden &&
           (element.above & foreign & ~bit(Hint::Overlay)) == 0;
}

bool isTitle(std::string_view text, const PageClues &clues)
{
    return std::ranges::any_of(clues.titles, [&](std::string_view title) {
        return title == text || (text.size() > 15 && title.size() > text.size() && title.starts_with(text));
    });
}

/// "https://www.example.org/a" → "example.org"; empty for addresses relative to the page.
std::string_view hostOf(std::string_view address)
{
    const std::size_t slashes = address.find("//");
    if (slashes > 6) // npos among them
        return {};
    address.remove_prefix(slashes + 2);
    address = address.substr(0, address.find_first_of("/?#"));
    if (address.starts_with("www."))
        address.remove_prefix(4);
    return address;
}

void countLinks(const PageText &page, const PageBlock &block, std::string_view ownHost, BlockMeasure &measure)
{
    for (int i = block.firstSpan; i < block.endSpan; ++i) {
        const PageSpan &span = page.spans[static_cast<std::size_t>(i)];
        if (span.kind != SpanKind::Link)
            continue;
        const std::string_view host = hostOf(span.address);
        measure.outward += !host.empty() && host != ownHost ? 1 : 0;
        measure.inward += span.address.starts_with('#') ? 1 : 0;
    }
}

/// The markup counts bytes; an Arabic letter has two of them.
int linkedLetters(int letters, int linkedBytes, std::size_t bytes)
{
    return bytes == 0 ? 0
                      : static_cast<int>(static_cast<std::int64_t>(letters) * linkedBytes /
                                         static_cast<std::int64_t>(bytes));
}

void measureBlocks(const PageText &page, const PageClues &clues, PageAnalysis &analysis)
{
    const WordSequences body(clues.articleBody);
    analysis.hasArticleBody = body.size() > 50;
    std::unordered_map<std::string_view, int> repeats;
    repeats.reserve(page.blocks.size());
    for (const PageBlock &block : page.blocks)
        ++repeats[page.textOf(block)];
    analysis.blocks.reserve(page.blocks.size());
    const std::string_view ownHost = hostOf(clues.address);
    for (const PageBlock &block : page.blocks) {
        const std::string_view text = page.textOf(block);
        BlockMeasure measure{countLetters(text)};
        measure.linked = linkedLetters(measure.length, block.linkedBytes, text.size());
        measure.repeats = repeats[text];
        lookUpPhrases(text, measure);
        countLinks(page, block, ownHost, measure);
        measure.isTitle = isTitle(text, clues);
        measure.isGood = readsWell(page, block, measure);
        measure.inArticleBody = analysis.hasArticleBody ? body.shareOf(text) : 0;
        analysis.blocks.push_back(measure);
    }
}

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t mix = (a ^ (b * 0x9e3779b97f4a7c15ULL)) * 0xbf58476d1ce4e5b9ULL;
    return mix ^ (mix >> 29U);
}

/// Cards of a list look the same, and so do the paragraphs of a text.
void findShapes(const PageText &page, PageAnalysis &analysis)
{
    std::unordered_map<std::uint64_t, int> siblings;
    siblings.reserve(page.elements.size());
    const auto among = [&](const PageElement &element) {
        return mixed(static_cast<std::uint64_t>(element.parent) + 1, element.look);
    };
    for (const PageElement &element : page.elements)
        ++siblings[among(element)];
    for (std::size_t i = 0; i < page.elements.size(); ++i)
        analysis.elements[i].siblings = siblings[among(page.elements[i])];
    std::unordered_map<std::uint64_t, int> shapes;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const PageBlock &block = page.blocks[i];
        const PageElement &own = page.elements[static_cast<std::size_t>(block.element)];
        const PageElement &parent = page.elements[static_cast<std::size_t>(std::max(0, own.parent))];
        const std::uint64_t look =
            mixed(mixed(own.look, parent.look), static_cast<std::uint64_t>(block.kind));
        const auto [place, isNew] = shapes.try_emplace(look, static_cast<int>(shapes.size()));
        if (isNew)
            analysis.byShape.emplace_back();
        BlockMeasure &measure = analysis.blocks[i];
        measure.shape = place->second;
        ElementMeasure &group = analysis.byShape[static_cast<std::size_t>(measure.shape)];
        group.length += measure.length;
        group.linked += measure.linked;
        ++group.blocks;
        group.good += measure.isGood ? static_cast<float>(measure.length) : 0;
    }
    analysis.shapes = shapes.size();
}

void measureElements(const PageText &page, PageAnalysis &analysis)
{
    analysis.elements.resize(page.elements.size());
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        ElementMeasure &element = analysis.elements[static_cast<std::size_t>(page.blocks[i].element)];
        element.length += analysis.blocks[i].length;
        element.linked += analysis.blocks[i].linked;
        const bool image = page.blocks[i].kind == BlockKind::Image;
        element.blocks += image ? 0 : 1;
        element.images += image ? 1 : 0;
        element.good += analysis.blocks[i].isGood ? static_cast<float>(analysis.blocks[i].length) : 0;
    }
    // Children stand after their parents, so one way back adds everything up.
    for (std::size_t i = page.elements.size(); i-- > 1;) {
        ElementMeasure &parent = analysis.elements[static_cast<std::size_t>(page.elements[i].parent)];
        const ElementMeasure &child = analysis.elements[i];
        parent.length += child.length;
        parent.linked += child.linked;
        parent.blocks += child.blocks;
        parent.good += child.good;
        parent.images += child.images;
    }
    analysis.good = analysis.elements.empty() ? 0 : analysis.elements.front().good;
}

int deepestHolder(const PageText &page, const PageAnalysis &analysis, float share)
{
    int deepest = 0;
    for (std::size_t i = 0; i < page.elements.size(); ++i) {
        // Above one half, the elements that hold so much stand inside one another.
        if (analysis.elements[i].good > share * analysis.good &&
            page.elements[i].depth > page.elements[static_cast<std::size_t>(deepest)].depth)
            deepest = static_cast<int>(i);
    }
    return deepest;
}

int bestScored(const PageText &page, const PageAnalysis &analysis)
{
    std::vector<float> scores(page.elements.size(), 0);
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const BlockMeasure &measure = analysis.blocks[i];
        if (!measure.isGood)
            continue;
        const float score = 1.0F + static_cast<float>(measure.commas) +
                            std::min(3.0F, static_cast<float>(measure.length) / 100.0F);
        int element = page.blocks[i].element;
        float weight = 1.0F;
        for (int step = 0; step < 4 && element >= 0; ++step) {
            scores[static_cast<std::size_t>(element)] += score * weight;
            // The paragraph's own element counts like its parent: often it is a <p>, at times the whole body.
            weight = step == 0 ? 1.0F : weight * 0.45F;
            element = page.elements[static_cast<std::size_t>(element)].parent;
        }
    }
    std::size_t best = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const ElementMeasure &element = analysis.elements[i];
        if (element.length > 0)
            scores[i] *= 1.0F - static_cast<float>(element.linked) / static_cast<float>(element.length);
        if (scores[i] > scores[best])
            best = i;
    }
    return static_cast<int>(best);
}

} // namespace

PageAnalysis analyse(const PageText &page, const PageClues &clues)
{
    PageAnalysis analysis;
    measureBlocks(page, clues, analysis);
    measureElements(page, analysis);
    findShapes(page, analysis);
    analysis.candidates.holders = {deepestHolder(page, analysis, 0.5F), deepestHolder(page, analysis, 0.75F),
                                   deepestHolder(page, analysis, 0.9F)};
    analysis.candidates.scored = bestScored(page, analysis);
    return analysis;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/pageline.h"

#include <algorithm>

namespace apostille::plaintext {

namespace {

constexpr int fewestWordsOfProse = 11;
constexpr int fewestWordsOfASentence = 4;
constexpr int longestFurnitureLine = 16; ///< a longer line that merely begins like furniture is text

// Where function words are known for the language at all, prose has at least one in six words.
bool readsLikeProse(const LineShape &shape, bool languageKnown)
{
    const bool held = !languageKnown || shape.functionWords * 6 >= shape.words;
    if (shape.words < fewestWordsOfProse || !held)
        return false;
    const bool headlineCase = shape.capitalised * 2 > shape.words && shape.words < 25;
    if (shape.endsSentence || shape.sentences > 0)
        return !headlineCase;
    const bool tightlyHeld = !languageKnown || shape.functionWords * 4 >= shape.words;
    return shape.words >= 22 && tightlyHeld && !headlineCase;
}

bool readsLikeASentence(const LineShape &shape)
{
    return shape.words >= fewestWordsOfASentence && (shape.endsSentence || shape.sentences > 0) &&
           shape.capitalised * 2 <= shape.words + 2;
}

bool isFurniture(const PageLine &line)
{
    if (line.shape.words == 0)
        return true; // rulers, bullets and icons
    if (!line.phrase)
        return false;
    if (line.phrase.form == PhraseMatch::Form::Whole || line.phrase.group->sentences)
        return true;
    return line.shape.words <= longestFurnitureLine && line.kind != LineKind::Prose;
}

void classify(PageLine &line, bool languageKnown)
{
    if (readsLikeProse(line.shape, languageKnown))
        line.kind = LineKind::Prose;
    else if (readsLikeASentence(line.shape))
        line.kind = LineKind::Sentence;
    if (isFurniture(line))
        line.kind = LineKind::Furniture;
    else if (line.phrase)
        line.phrase = {};
}

PageLine readLine(TextLine text, FunctionWords::Tally &tally)
{
    PageLine line;
    line.shape = shapeOf(text.text);
    const FoldedLine folded(text.text);
    line.shape.functionWords = FunctionWords::shipped().count(folded, tally);
    line.key = std::hash<std::u16string_view>{}(folded.key());
    line.phrase = Vocabulary::shipped().match(folded);
    if (!line.phrase && folded.hasGluedWords())
        line.phrase = Vocabulary::shipped().match(FoldedLine(text.text, FoldedLine::Glued::Split));
    line.line = std::move(text);
    return line;
}

// Most lines that could be paragraphs have an empty line before them.
bool separatedByBlanks(const std::vector<PageLine> &lines)
{
    qsizetype apart = 0;
    qsizetype all = 0;
    for (const PageLine &line : lines) {
        if (line.shape.words < fewestWordsOfProse || !line.shape.endsSentence)
            continue;
        ++all;
        apart += line.line.blankBefore ? 1 : 0;
    }
    return apart * 3 >= all * 2;
}

} // namespace

Page readPage(std::vector<TextLine> lines)
{
    Page page;
    page.lines.reserve(lines.size());
    FunctionWords::Tally tally{};
    qsizetype words = 0;
    for (TextLine &line : lines) {
        page.lines.push_back(readLine(std::move(line), tally));
        words += page.lines.back().shape.words;
    }
    page.language = FunctionWords::shipped().language(tally);
    const bool languageKnown = *std::ranges::max_element(tally) * 10 > words;
    for (PageLine &line : page.lines)
        classify(line, languageKnown);
    page.blankSeparated = separatedByBlanks(page.lines);
    return page;
}

} // namespace apostille::plaintext

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/textsteps.h"

#include "models/annotation/context.h"
#include "models/annotation/markpairs.h"
#include "models/annotation/sentences.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr QStringView blankLine = u"\n\n";

/// The paragraph that holds a caret at position, also an empty or blank one.
TextRange paragraphAt(const QString &text, qsizetype position)
{
    const qsizetype before = position == 0 ? -1 : QStringView(text).first(position).lastIndexOf(blankLine);
    const qsizetype after = text.indexOf(blankLine, position);
    return {before < 0 ? 0 : before + blankLine.size(), after < 0 ? text.size() : after};
}

QString textOf(const QString &text, TextRange range)
{
    return text.sliced(range.start, range.end - range.start);
}

std::vector<TextRange> sentencesIn(const QString &text, TextRange paragraph)
{
    std::vector<TextRange> sentences = sentencesOf(textOf(text, paragraph));
    for (TextRange &sentence : sentences)
        sentence = {paragraph.start + sentence.start, paragraph.start + sentence.end};
    return sentences;
}

/// From the word that holds the start to the word that holds the end.
TextRange wholeWords(const QString &text, TextRange range)
{
    const TextRange paragraph = paragraphAt(text, range.start);
    if (range.end > paragraph.end)
        return range;
    const QString words = textOf(text, paragraph);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, words);
    finder.setPosition(range.start - paragraph.start);
    const bool startsWord = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
    const qsizetype start =
        startsWord ? finder.position() : std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(range.end - paragraph.start);
    const bool endsWord = range.end > range.start && finder.isAtBoundary();
    const qsizetype next = endsWord ? finder.position() : finder.toNextBoundary();
    const qsizetype end = next < 0 ? words.size() : next;
    return trimmedRange(text, {paragraph.start + start, paragraph.start + end});
}

std::vector<TextRange> quotationsAround(const QString &text, TextRange range)
{
    const TextRange paragraph = paragraphAt(text, range.start);
    std::vector<TextRange> quotations;
    for (const MarkPair &pair : markPairs(textOf(text, paragraph)))
        quotations.push_back(
            trimmedRange(text, {paragraph.start + pair.open + 1, paragraph.start + pair.close}));
    return quotations;
}

qsizetype length(const TextRange &range)
{
    return range.end - range.start;
}

qsizetype pastSpace(const QString &text, qsizetype position, Towards towards)
{
    if (towards == Towards::End) {
        while (position < text.size() && text.at(position).isSpace())
            ++position;
    } else {
        while (position > 0 && text.at(position - 1).isSpace())
            --position;
    }
    return position;
}

qsizetype stepped(const QString &text, qsizetype from, Towards towards, StepUnit unit)
{
    const qsizetype position = pastSpace(text, from, towards);
    const TextRange paragraph = paragraphAt(text, position);
    const QString here = textOf(text, paragraph);
    QTextBoundaryFinder finder(
        unit == StepUnit::Word ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, here);
    finder.setPosition(position - paragraph.start);
    const qsizetype to = towards == Towards::End ? finder.toNextBoundary() : finder.toPreviousBoundary();
    if (to >= 0)
        return paragraph.start + to;
    return towards == Towards::End ? paragraph.end : paragraph.start;
}

} // namespace

qsizetype sentenceStep(const QString &text, qsizetype position, Towards towards)
{
    const TextRange paragraph = paragraphAt(text, position);
    const std::vector<TextRange> sentences = sentencesIn(text, paragraph);
    if (towards == Towards::End) {
        const auto next = std::ranges::find_if(
            sentences, [position](const TextRange &one) { return one.start > position; });
        return next != sentences.end() ? next->start : pastSpace(text, paragraph.end, towards);
    }
    for (auto one = sentences.rbegin(); one != sentences.rend(); ++one) {
        if (one->start < position)
            return one->start;
    }
    const qsizetype before = pastSpace(text, paragraph.start, towards);
    return before == 0 ? 0 : sentenceStep(text, before, towards);
}

TextRange grown(const QString &text, TextRange selection)
{
    std::vector<TextRange> larger = quotationsAround(text, selection);
    const TextRange something{selection.start,
                              std::max(selection.end, std::min(selection.start + 1, text.size()))};
    larger.push_back(wholeWords(text, selection));
    larger.push_back(contextRange(text, something.start, something.end, ContextWidth::Sentence));
    larger.push_back(contextRange(text, something.start, something.end, ContextWidth::Paragraph));
    std::erase_if(larger, [&selection](const TextRange &range) {
        return range.start > selection.start || range.end < selection.end ||
               length(range) <= length(selection);
    });
    return larger.empty() ? selection : *std::ranges::min_element(larger, {}, length);
}

TextRange withEdgeMoved(const QString &text, TextRange range, RangeEdge edge, Towards towards, StepUnit unit)
{
    const TextRange moved = edge == RangeEdge::Start
                                ? TextRange{stepped(text, range.start, towards, unit), range.end}
                                : TextRange{range.start, stepped(text, range.end, towards, unit)};
    const TextRange words = trimmedRange(text, moved);
    return words.start < words.end && moved.start < moved.end ? words : range;
}

} // namespace apostille

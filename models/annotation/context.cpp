// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/context.h"

#include "models/annotation/markpairs.h"
#include "models/annotation/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr QStringView blankLine = u"\n\n";

/// A range over several paragraphs has all of them for its paragraph.
TextRange paragraphAround(const QString &text, TextRange range)
{
    const qsizetype before =
        range.start == 0 ? -1 : QStringView(text).first(range.start).lastIndexOf(blankLine);
    const qsizetype after = text.indexOf(blankLine, range.end);
    return trimmedRange(text, {before < 0 ? 0 : before + blankLine.size(), after < 0 ? text.size() : after});
}

/// The sentences that the range touches, with so many neighbours on either side.
TextRange sentencesAround(const QString &text, TextRange range, TextRange paragraph,
                          std::ptrdiff_t neighbours)
{
    const std::vector<TextRange> sentences =
        sentencesOf(text.sliced(paragraph.start, paragraph.end - paragraph.start));
    const TextRange within{range.start - paragraph.start, range.end - paragraph.start};
    const auto touched = [&within](const TextRange &one) {
        return one.end > within.start && one.start < within.end;
    };
    const auto first = std::ranges::find_if(sentences, touched);
    if (first == sentences.end())
        return paragraph;
    const auto behind = std::find_if_not(first, sentences.end(), touched);
    const auto from = first - std::min(neighbours, first - sentences.begin());
    const auto to = behind + std::min(neighbours, sentences.end() - behind);
    return {paragraph.start + from->start, paragraph.start + std::prev(to)->end};
}

} // namespace

TextRange contextRange(const QString &text, qsizetype start, qsizetype end, ContextWidth width)
{
    const TextRange range = trimmedRange(
        text, {std::clamp<qsizetype>(start, 0, text.size()), std::clamp<qsizetype>(end, 0, text.size())});
    if (width == ContextWidth::None || range.start >= range.end)
        return {range.start, range.start};
    const TextRange paragraph = paragraphAround(text, range);
    switch (width) {
    case ContextWidth::Sentence:
        return sentencesAround(text, range, paragraph, 0);
    case ContextWidth::Neighbours:
        return sentencesAround(text, range, paragraph, 1);
    default:
        return paragraph;
    }
}

QString contextOf(const QString &text, qsizetype start, qsizetype end, ContextWidth width)
{
    const TextRange range = contextRange(text, start, end, width);
    return text.sliced(range.start, range.end - range.start);
}

} // namespace apostille

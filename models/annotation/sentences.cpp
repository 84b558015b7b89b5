// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/sentences.h"

#include "models/annotation/abbreviations.h"
#include "models/annotation/markpairs.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

bool isClosing(QChar character)
{
    return u"»”\"’›)]}」』"_s.contains(character);
}

bool isOpening(QChar character)
{
    return u"«“„\"‘‹([{「『¿¡–—-"_s.contains(character);
}

qsizetype afterSpaces(const QString &text, qsizetype position)
{
    while (position < text.size() && text.at(position).isSpace())
        ++position;
    return position;
}

/// UAX #29 does not know that "…" ends sentences; it counts as a word.
void addEllipses(const QString &text, std::vector<qsizetype> &boundaries)
{
    for (qsizetype i = text.indexOf(u'…'); i >= 0; i = text.indexOf(u'…', i + 1)) {
        const qsizetype next = afterSpaces(text, i + 1);
        if (next > i + 1 && next < text.size())
            boundaries.push_back(next);
    }
}

std::vector<qsizetype> rawBoundaries(const QString &text)
{
    std::vector<qsizetype> boundaries;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size(); at = finder.toNextBoundary())
        boundaries.push_back(at);
    addEllipses(text, boundaries);
    std::ranges::sort(boundaries);
    const auto repeated = std::ranges::unique(boundaries);
    boundaries.erase(repeated.begin(), repeated.end());
    return boundaries;
}

/// French sets a space before », so that it is left to the next sentence: « Oui. » Il part.
/// A straight mark closes where a space or nothing follows it.
qsizetype behindClosingMarks(const QString &text, qsizetype boundary)
{
    qsizetype at = boundary;
    while (at < text.size() && isClosing(text.at(at))) {
        const bool atEnd = at + 1 == text.size() || text.at(at + 1).isSpace() || isClosing(text.at(at + 1)) ||
                           u".,;:!?"_s.contains(text.at(at + 1));
        if (!atEnd)
            break;
        at = afterSpaces(text, at + 1);
    }
    return at;
}

/// A dash opens a turn in a dialogue; UAX #29 leaves it to the sentence before: "Oui. – Bon."
qsizetype beforeDash(const QString &text, qsizetype boundary)
{
    const qsizetype end = trimmedRange(text, {0, boundary}).end;
    const bool dash = end > 1 && u"–—-"_s.contains(text.at(end - 1)) && text.at(end - 2).isSpace();
    return dash ? end - 1 : boundary;
}

/// Between sentences is white space, but in Chinese and Japanese.
bool isBetweenWords(const QString &text, qsizetype boundary)
{
    constexpr char16_t firstIdeographicMark = u'\u3000';
    const QChar before = text.at(boundary - 1);
    return before.isSpace() || before.unicode() >= firstIdeographicMark;
}

QStringView wordBefore(const QString &text, qsizetype boundary)
{
    const TextRange sentence = trimmedRange(text, {0, boundary});
    qsizetype start = sentence.end;
    while (start > 0 && !text.at(start - 1).isSpace() && !isOpening(text.at(start - 1)) &&
           text.at(start - 1) != u'’' && text.at(start - 1) != u'\'')
        --start;
    // A hyphen within belongs to the word: "J.-P."
    while (start > 1 && text.at(start - 1) == u'-' && text.at(start - 2) == u'.') {
        --start;
        while (start > 0 && !text.at(start - 1).isSpace() && !isOpening(text.at(start - 1)))
            --start;
    }
    return QStringView(text).sliced(start, sentence.end - start);
}

QStringView wordAfter(const QString &text, qsizetype boundary)
{
    qsizetype start = boundary;
    while (start < text.size() && (text.at(start).isSpace() || isOpening(text.at(start))))
        ++start;
    qsizetype end = start;
    while (end < text.size() &&
           (text.at(end).isLetterOrNumber() || text.at(end).isMark() || text.at(end) == u'.'))
        ++end;
    return QStringView(text).sliced(start, end - start);
}

/// "(...)" and "[…]" mark an omission, wherever it is.
bool isOmission(const QString &text, qsizetype boundary)
{
    const QStringView before = QStringView(text).first(boundary).trimmed();
    return before.endsWith(u"(...)") || before.endsWith(u"[...]") || before.endsWith(u"(…)") ||
           before.endsWith(u"[…]");
}

/// "1. Premier point": the number belongs to what it counts.
bool isListNumber(QStringView word, const QString &text, qsizetype boundary)
{
    const bool first = trimmedRange(text, {0, boundary}).end == word.size();
    return first && word.size() <= 3 && !word.isEmpty() && word.front().isDigit();
}

bool endsSentence(const QString &text, qsizetype boundary)
{
    const QStringView next = wordAfter(text, boundary);
    if (boundary >= text.size() || isOmission(text, boundary))
        return false;
    if (!next.isEmpty() && next.front().isLower())
        return false; // « Pourquoi ? » demande-t-il
    if (u",;:.!?"_s.contains(text.at(boundary)))
        return false;
    const QStringView word = wordBefore(text, boundary);
    if (isListNumber(word, text, boundary) || isAbbreviation(word, next))
        return false;
    const QStringView beforeWord = wordBefore(text, word.data() - text.constData());
    return !isSplitAbbreviation(word, next) && !isSplitAbbreviation(beforeWord, word);
}

} // namespace

std::vector<TextRange> sentencesOf(const QString &paragraph)
{
    std::vector<TextRange> sentences;
    qsizetype start = 0;
    const auto add = [&](qsizetype end) {
        const TextRange sentence = trimmedRange(paragraph, {start, end});
        if (sentence.start < sentence.end)
            sentences.push_back(sentence);
        start = end;
    };
    for (const qsizetype raw : rawBoundaries(paragraph)) {
        const qsizetype boundary = beforeDash(paragraph, behindClosingMarks(paragraph, raw));
        if (boundary > start && isBetweenWords(paragraph, boundary) && endsSentence(paragraph, boundary))
            add(boundary);
    }
    add(paragraph.size());
    return sentences;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/displaytypography.h"

#include <QHash>

#include <algorithm>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar narrowNoBreakSpace(0x202f);
constexpr QChar apostrophe(0x2019);

struct Marks
{
    QChar open;
    QChar close;
    bool spaced = false; ///< French: a thin space inside the marks
};

/// The usual outer quotation marks. Languages that are not listed keep their straight quotes.
const Marks *marksOf(const QString &language)
{
    static const QHash<QString, Marks> marks{
        {u"fr"_s, {u'«', u'»', true}},
        {u"en"_s, {QChar(0x201c), QChar(0x201d)}},
        {u"de"_s, {QChar(0x201e), QChar(0x201c)}},
        {u"es"_s, {u'«', u'»'}},
        {u"it"_s, {u'«', u'»'}},
        {u"pt"_s, {QChar(0x201c), QChar(0x201d)}},
        {u"nl"_s, {QChar(0x201c), QChar(0x201d)}},
        {u"pl"_s, {QChar(0x201e), QChar(0x201d)}},
    };
    const auto found = marks.constFind(language);
    return found == marks.cend() ? nullptr : &*found;
}

/// Which characters lie in code and stay as typed.
std::vector<bool> untouched(const Block &block)
{
    std::vector<bool> result(static_cast<std::size_t>(block.text.size()), false);
    for (const Span &span : block.spans) {
        if (span.kind != SpanKind::Code)
            continue;
        const auto size = std::ssize(result);
        std::fill(result.begin() + std::clamp<qsizetype>(span.start, 0, size),
                  result.begin() + std::clamp<qsizetype>(span.end, 0, size), true);
    }
    return result;
}

QChar at(const QString &text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text[index] : QChar(u' ');
}

bool opens(QChar before, QChar after)
{
    return (before.isSpace() || u"([{-/'\u2019\u2014\u2013\u00ab"_s.contains(before)) && !after.isSpace();
}

bool closes(QChar before, QChar after)
{
    return !before.isSpace() && !after.isLetterOrNumber();
}

/// The straight double quotes of a block as pairs; none where one of them could be read two ways (an inch
/// mark, a quotation that runs on in the next paragraph).
std::vector<qsizetype> pairedQuotes(const QString &text, const std::vector<bool> &code)
{
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'"' || code[static_cast<std::size_t>(i)])
            continue;
        const QChar before = at(text, i - 1);
        const QChar after = at(text, i + 1);
        const bool opening = places.size() % 2 == 0;
        const bool inches = before.isDigit() && opening;
        if (inches || !(opening ? opens(before, after) : closes(before, after)))
            return {};
        places.push_back(i);
    }
    return places.size() % 2 == 0 ? places : std::vector<qsizetype>{};
}

void pairQuotes(DisplayText &display, const std::vector<bool> &code, const Marks &marks)
{
    const std::vector<qsizetype> places = pairedQuotes(display.text, code);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool opening = i % 2 == 0;
        display.text[places[i]] = opening ? marks.open : marks.close;
        if (marks.spaced)
            (opening ? display.openMarks : display.closeMarks).push_back(places[i]);
    }
}

/// Only between letters (or before an opening quote, « l'"affaire" »): elsewhere it may be a closing quote or
/// feet.
void curlApostrophes(QString &text, const std::vector<bool> &code)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != u'\'' || code[static_cast<std::size_t>(i)] || !text[i - 1].isLetter())
            continue;
        const QChar after = text[i + 1];
        if (after.isLetter() || after == u'"' || after == u'«' || after == QChar(0x201c))
            text[i] = apostrophe;
    }
}

void bindFrenchSpaces(QString &text, const std::vector<bool> &code)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u' ' || code[static_cast<std::size_t>(i)])
            continue;
        const QChar before = at(text, i - 1);
        const QChar after = at(text, i + 1);
        if (after == u':')
            text[i] = noBreakSpace;
        else if (before == u'«' || u"»;!?"_s.contains(after))
            text[i] = narrowNoBreakSpace;
    }
}

} // namespace

DisplayText displayText(const Block &block, const QString &language)
{
    DisplayText display{block.text};
    if (block.kind == BlockKind::Preformatted)
        return display;
    const std::vector<bool> code = untouched(block);
    curlApostrophes(display.text, code);
    if (const Marks *marks = marksOf(language))
        pairQuotes(display, code, *marks);
    if (language == "fr"_L1)
        bindFrenchSpaces(display.text, code);
    return display;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/textlines.h"

#include "models/article/plaintext/hardwrap.h"
#include "models/article/plaintext/textrepair.h"

#include <algorithm>

namespace apostille::plaintext {

namespace {

bool isBreakingSpace(QChar character)
{
    return character.isSpace() && character != QChar::Nbsp && character != QChar(0x202F) &&
           character != QChar(0x2007);
}

// Single spaces inside, none at the ends; tabs between words count as spaces, no-break spaces stay.
QString withSingleSpaces(QStringView line)
{
    QString text;
    text.reserve(line.size());
    for (const QChar character : line) {
        if (!isBreakingSpace(character))
            text.append(character);
        else if (!text.isEmpty() && !isBreakingSpace(text.back()) && text.back() != QChar::Nbsp)
            text.append(u' ');
    }
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    qsizetype start = 0;
    while (start < text.size() && text.at(start).isSpace())
        ++start;
    return start == 0 ? text : text.mid(start);
}

QStringView withoutQuoteMarks(QStringView line)
{
    while (line.startsWith(u'>')) {
        line = line.mid(1);
        if (line.startsWith(u' '))
            line = line.mid(1);
    }
    return line;
}

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r' || character == u'\f' || character == u'\v' ||
           character == QChar(0x85) || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

TextLine lineFrom(QStringView raw, bool blankBefore)
{
    const QStringView unquoted = withoutQuoteMarks(raw);
    TextLine line;
    line.quoted = unquoted.size() < raw.size();
    line.indented = unquoted.startsWith(u'\t') || unquoted.startsWith(QLatin1StringView("  "));
    line.text = withSingleSpaces(unquoted);
    line.blankBefore = blankBefore;
    return line;
}

// Reposted mail quotes everything; single quoted lines among others are quotations.
void forgetQuoteMarksOfMail(std::vector<TextLine> &lines)
{
    const auto quoted = std::ranges::count_if(lines, &TextLine::quoted);
    if (quoted * 2 < std::ssize(lines))
        return;
    for (TextLine &line : lines)
        line.quoted = false;
}

} // namespace

std::vector<TextLine> textLines(const QString &text)
{
    const QString repaired = repairedText(text);
    const QStringView view = repaired;
    std::vector<TextLine> lines;
    bool blank = false;
    qsizetype start = 0;
    for (qsizetype index = 0; index <= view.size(); ++index) {
        if (index < view.size() && !isLineEnd(view.at(index)))
            continue;
        if (TextLine line = lineFrom(view.mid(start, index - start), blank); line.text.isEmpty()) {
            blank = true;
        } else {
            lines.push_back(std::move(line));
            blank = false;
        }
        if (index < view.size() && (view.at(index) == u'\f' || view.at(index) == QChar::ParagraphSeparator))
            blank = true;
        else if (view.mid(index, 2) == u"\r\n")
            ++index;
        start = index + 1;
    }
    forgetQuoteMarksOfMail(lines);
    return withoutHardWraps(std::move(lines));
}

} // namespace apostille::plaintext

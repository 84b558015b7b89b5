// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/hardwrap.h"

#include <algorithm>

namespace apostille::plaintext {

namespace {

constexpr qsizetype narrowestColumn = 45;
constexpr qsizetype widestColumn = 100;

qsizetype firstWordLength(const QString &text)
{
    const qsizetype space = text.indexOf(u' ');
    return space < 0 ? text.size() : space;
}

bool beginsAnItem(const QString &text)
{
    constexpr QStringView bullets = u"•‣▪●◦·*–—-";
    return text.size() > 1 && bullets.contains(text.front()) && text.at(1).isSpace();
}

// The column is the longest line's, if most lines that go on without a blank line come close to it: that is
// what wrapping leaves behind, and what neither menus nor one-line paragraphs do. 0 if the text is not
// wrapped.
qsizetype wrapColumn(const std::vector<TextLine> &lines)
{
    qsizetype longest = 0;
    for (const TextLine &line : lines)
        longest = qMax(longest, line.text.size());
    if (longest < narrowestColumn || longest > widestColumn)
        return 0;
    qsizetype goingOn = 0;
    qsizetype full = 0;
    for (std::size_t index = 0; index + 1 < lines.size(); ++index) {
        if (lines[index + 1].blankBefore)
            continue;
        ++goingOn;
        full += lines[index].text.size() + 1 + firstWordLength(lines[index + 1].text) > longest - 3 ? 1 : 0;
    }
    return full >= 2 && full * 2 >= goingOn ? longest : 0;
}

// A greedy wrapper breaks only where the next word would not have fitted.
bool wasWrapped(const TextLine &line, const TextLine &next, qsizetype column)
{
    return !next.blankBefore && !next.indented && next.quoted == line.quoted && !beginsAnItem(next.text) &&
           line.text.size() + 1 + firstWordLength(next.text) > column - 3;
}

void append(QString &text, const QString &rest)
{
    // A word cut at the column keeps its hyphen only if it always has one; nobody can tell, so it stays.
    const bool cut = text.endsWith(u'-') && text.size() > 1 && text.at(text.size() - 2).isLetter();
    if (!cut)
        text.append(u' ');
    text.append(rest);
}

} // namespace

std::vector<TextLine> withoutHardWraps(std::vector<TextLine> lines)
{
    const qsizetype column = wrapColumn(lines);
    if (column == 0)
        return lines;
    std::vector<TextLine> joined;
    TextLine previous;
    for (TextLine &line : lines) {
        const TextLine current = line;
        if (!joined.empty() && wasWrapped(previous, current, column))
            append(joined.back().text, current.text);
        else
            joined.push_back(std::move(line));
        previous = current;
    }
    return joined;
}

} // namespace apostille::plaintext

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/displaylines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// Where to cut a piece that starts at `start`, at most longestDisplayLine on.
qsizetype cutAfter(const QString &source, qsizetype start)
{
    constexpr qsizetype near = 200;
    const qsizetype last = start + longestDisplayLine;
    for (const QChar wanted : {u'>', u' '}) {
        for (qsizetype at = last; at > last - near; --at) {
            if (source.at(at - 1) == wanted)
                return at;
        }
    }
    return source.at(last).isLowSurrogate() ? last - 1 : last;
}

bool endsLine(QChar character)
{
    return character == u'\n' || character == u'\r';
}

} // namespace

std::vector<DisplayLine> displayLines(const QString &source)
{
    std::vector<DisplayLine> lines;
    int number = 1;
    qsizetype start = 0;
    while (start <= source.size()) {
        const qsizetype end =
            std::find_if(source.cbegin() + start, source.cend(), endsLine) - source.cbegin();
        bool continues = false;
        while (end - start > longestDisplayLine) {
            const qsizetype cut = cutAfter(source, start);
            lines.push_back({start, cut - start, number, continues});
            start = cut;
            continues = true;
        }
        lines.push_back({start, end - start, number, continues});
        const bool twoCharacters =
            end + 1 < source.size() && source.at(end) == u'\r' && source.at(end + 1) == u'\n';
        start = end + (twoCharacters ? 2 : 1);
        ++number;
    }
    return lines;
}

std::size_t lineAt(const std::vector<DisplayLine> &lines, qsizetype place)
{
    const auto after = std::ranges::upper_bound(lines, place, {}, &DisplayLine::start);
    return after == lines.begin() ? 0 : static_cast<std::size_t>(after - lines.begin()) - 1;
}

QString shownText(const QString &source, const DisplayLine &line)
{
    QString text = source.sliced(line.start, line.length);
    for (QChar &character : text) {
        const char16_t unit = character.unicode();
        const bool breaks = unit == 0x2028 || unit == 0x2029 || unit == 0xfdd0 || unit == 0xfdd1;
        if (breaks || (unit < 0x20 && unit != u'\t'))
            character = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/markpairs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// Which marks can close each other.
enum class Family { None, Guillemets, Doubles, Straight, Singles, SingleGuillemets, Corners, DoubleCorners };

Family familyOf(QChar mark)
{
    switch (mark.unicode()) {
    case u'«':
    case u'»':
        return Family::Guillemets;
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
        return Family::Doubles;
    case u'"':
        return Family::Straight;
    case u'‘':
    case u'’':
    case u'‚':
        return Family::Singles;
    case u'‹':
    case u'›':
        return Family::SingleGuillemets;
    case u'「':
    case u'」':
        return Family::Corners;
    case u'『':
    case u'』':
        return Family::DoubleCorners;
    default:
        return Family::None;
    }
}

enum class Direction { Opens, Closes, Neither };

bool isBoundaryBefore(const QString &text, qsizetype position)
{
    if (position == 0)
        return true;
    const QChar before = text.at(position - 1);
    return before.isSpace() || u"([{-–—'’/¡¿"_s.contains(before) ||
           (familyOf(before) != Family::None && familyOf(before) != Family::Singles);
}

bool isBoundaryAfter(const QString &text, qsizetype position)
{
    if (position + 1 >= text.size())
        return true;
    const QChar after = text.at(position + 1);
    return after.isSpace() || after.isPunct() || familyOf(after) != Family::None;
}

struct OpenMark
{
    Family family;
    QChar mark;
    qsizetype position;
};

bool isOpen(const std::vector<OpenMark> &open, Family family)
{
    return std::ranges::find(open, family, &OpenMark::family) != open.end();
}

/// What the mark does where its surroundings do not tell. “ closes what „ has opened, ” opens nothing but in
/// Swedish.
Direction byCharacter(QChar mark, const std::vector<OpenMark> &open)
{
    const Family family = familyOf(mark);
    if (mark == u'"')
        return isOpen(open, family) ? Direction::Closes : Direction::Opens;
    if (mark == u'“' || mark == u'‘') {
        const bool low = !open.empty() && (open.back().mark == u'„' || open.back().mark == u'‚');
        return low && open.back().family == family ? Direction::Closes : Direction::Opens;
    }
    return u"«„‟‹‚「『"_s.contains(mark) ? Direction::Opens : Direction::Closes;
}

/// A single mark is an apostrophe unless it plainly stands at the edge of words.
Direction singleDirection(const QString &text, qsizetype position, const std::vector<OpenMark> &open)
{
    const bool before = isBoundaryBefore(text, position);
    const bool after = isBoundaryAfter(text, position);
    if (before && !after && text.at(position) != u'’')
        return Direction::Opens;
    return !before && after && isOpen(open, Family::Singles) ? Direction::Closes : Direction::Neither;
}

Direction directionAt(const QString &text, qsizetype position, const std::vector<OpenMark> &open)
{
    const QChar mark = text.at(position);
    if (familyOf(mark) == Family::Singles)
        return singleDirection(text, position, open);
    if (mark == u'„' || mark == u'「' || mark == u'」' || mark == u'『' || mark == u'』')
        return byCharacter(mark, open);
    const bool before = isBoundaryBefore(text, position);
    const bool after = isBoundaryAfter(text, position);
    if (before != after)
        return before ? Direction::Opens : Direction::Closes;
    return byCharacter(mark, open);
}

} // namespace

std::vector<MarkPair> markPairs(const QString &text)
{
    std::vector<MarkPair> pairs;
    std::vector<OpenMark> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Family family = familyOf(text.at(i));
        if (family == Family::None)
            continue;
        const Direction direction = directionAt(text, i, open);
        if (direction == Direction::Opens)
            open.push_back({family, text.at(i), i});
        if (direction != Direction::Closes || !isOpen(open, family))
            continue;
        while (open.back().family != family)
            open.pop_back();
        pairs.push_back({open.back().position, i});
        open.pop_back();
    }
    return pairs;
}

TextRange trimmedRange(const QString &text, TextRange range)
{
    // Zero-width space, word joiner and byte order mark come along with copied text and are no words.
    const auto blank = [&text](qsizetype at) {
        const QChar character = text.at(at);
        return character.isSpace() || character == u'\u200b' || character == u'\u2060' ||
               character == u'\ufeff';
    };
    while (range.start < range.end && blank(range.start))
        ++range.start;
    while (range.end > range.start && blank(range.end - 1))
        --range.end;
    return range;
}

QString withoutOuterMarks(const QString &words)
{
    QString bare = words.trimmed();
    while (true) {
        const std::vector<MarkPair> pairs = markPairs(bare);
        const auto isOuter = [&bare](const MarkPair &pair) {
            return pair.open == 0 && pair.close == bare.size() - 1;
        };
        if (pairs.empty() || std::ranges::none_of(pairs, isOuter))
            return bare;
        bare = bare.sliced(1, bare.size() - 2).trimmed();
    }
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/headline.h"

#include "models/article/plaintext/dateline.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

const QRegularExpression &separator()
{
    static const QRegularExpression expression(
        u"\\s+(?:[|\u2013\u2014\u2022\u00b7\u00bb\u203a\u2014/~]|-{1,2}|::|<<?|\u00ab)\\s+|\\s*\\|\\s*"_s);
    return expression;
}

qsizetype words(const QString &text)
{
    return comparable(text).count(u' ') + 1;
}

bool isOutlet(const QString &segment, const QStringList &names)
{
    const QString joined = comparable(segment).remove(u' ');
    if (joined.isEmpty())
        return true;
    return std::ranges::any_of(names, [&](const QString &name) {
        const QString other = comparable(name).remove(u' ');
        return !other.isEmpty() &&
               (joined == other || (joined.size() > 3 && other.contains(joined)) ||
                (other.size() > 3 && joined.contains(other) && words(segment) <= words(name) + 3));
    });
}

/// Letters and digits only, in lower case.
QString compact(const QString &text)
{
    return comparable(text).remove(u' ');
}

/// The place in a text before which `count` letters and digits of its compact form stand.
qsizetype placeBehind(const QString &text, qsizetype count)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (count <= 0 && text.at(i).isLetterOrNumber())
            return i;
        count -= compact(text.mid(i, 1)).size();
    }
    return text.size();
}

bool isOnlyDate(const QString &text)
{
    static const QRegularExpression marks(u"[^\\p{L}\\p{N} ]"_s);
    const QString date = QString(text).remove(marks).simplified();
    return plaintext::datesOf(date, u"en").nothingElse || !plaintext::monthOf(date).isEmpty();
}

QString trimmedMarks(const QString &text)
{
    static const QRegularExpression around(u"^[\\s:|/–—•·-]+|[\\s:|/–—•·-]+$"_s);
    return QString(text).remove(around);
}

/// Whether what stands before a title is set apart from it, and no part of its sentence ("The", "How to").
bool isSetApart(QStringView before)
{
    constexpr qsizetype mostWords = 6;
    constexpr qsizetype shortestLastWord = 4;
    const QString text = trimmedMarks(before.toString());
    const qsizetype count = words(text);
    if (text.isEmpty() || count > mostWords)
        return false;
    const QStringView end = before.trimmed();
    if (end.back() == u':') // "Comment: Boats run dry", but "The mayor: boats run dry"
        return count == 1 || (end.size() > 1 && end.at(end.size() - 2).isSpace());
    const bool glued = end.size() == before.size();
    return glued || !end.back().isLetterOrNumber() ||
           (count > 1 && text.size() - text.lastIndexOf(u' ') > shortestLastWord);
}

} // namespace

Headline headlineOf(const QString &heading, const QStringList &said)
{
    constexpr qsizetype fewestWords = 3;
    const QString all = compact(heading);
    for (const QString &title : said) {
        const QString key = compact(title);
        if (key.isEmpty() || words(title) < fewestWords)
            continue;
        if (all == key)
            return {{}, words(title) > words(heading) ? title : heading};
        // A kicker or a date beside it, not half of the title.
        if (all.size() > 3 * key.size())
            continue;
        if (all.endsWith(key)) {
            const qsizetype place = placeBehind(heading, all.size() - key.size());
            const QString before = trimmedMarks(heading.first(place));
            if (isOnlyDate(before))
                return {{}, heading.mid(place)};
            if (isSetApart(QStringView(heading).first(place)))
                return {before, heading.mid(place)};
        }
        if (all.startsWith(key)) {
            const qsizetype place = placeBehind(heading, key.size());
            if (isOnlyDate(trimmedMarks(heading.mid(place))))
                return {{}, trimmedMarks(heading.first(place))};
        }
    }
    return {{}, heading};
}

double likeness(const QString &a, const QString &b)
{
    const double some = sharedWords(a, b);
    const double others = sharedWords(b, a);
    return some + others > 0 ? 2 * some * others / (some + others) : 0;
}

QString comparable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            result += c.toLower();
        else if (!c.isMark() && c.category() != QChar::Other_Format && !result.isEmpty() &&
                 result.back() != u' ')
            result += u' ';
    }
    return result.trimmed();
}

double sharedWords(const QString &a, const QString &b)
{
    const QStringList ours = comparable(a).split(u' ', Qt::SkipEmptyParts);
    const QStringList others = comparable(b).split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> theirs(others.cbegin(), others.cend());
    if (ours.isEmpty())
        return 0;
    const auto shared =
        std::ranges::count_if(ours, [&](const QString &word) { return theirs.contains(word); });
    return static_cast<double>(shared) / static_cast<double>(ours.size());
}

QString withoutOutlet(const QString &title, const QStringList &names)
{
    QString rest = title.simplified();
    constexpr qsizetype longestName = 6;
    // More than one may be hung on: "Title - Section - Outlet".
    for (int round = 0; round < 3; ++round) {
        qsizetype first = -1;
        qsizetype firstEnd = -1;
        qsizetype last = -1;
        qsizetype lastEnd = -1;
        auto matches = separator().globalMatch(rest);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (first < 0) {
                first = match.capturedStart();
                firstEnd = match.capturedEnd();
            }
            last = match.capturedStart();
            lastEnd = match.capturedEnd();
        }
        if (last <= 0)
            break;
        const QString tail = rest.sliced(lastEnd);
        const QString head = rest.first(first);
        const QString before = rest.first(last);
        if (isOutlet(tail, names) && words(before) >= 1)
            rest = before;
        else if (isOutlet(head, names))
            rest = rest.sliced(firstEnd);
        else if (round == 0 && words(tail) <= longestName && words(before) >= 4 &&
                 words(before) > words(tail) && rest.sliced(last, lastEnd - last).trimmed() != "-"_L1)
            rest = before;
        else
            break;
    }
    return rest.trimmed();
}

} // namespace apostille

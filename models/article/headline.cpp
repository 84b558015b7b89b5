// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/headline.h"

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

} // namespace

QString comparable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            result += c.toLower();
        else if (!c.isMark() && !result.isEmpty() && result.back() != u' ')
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

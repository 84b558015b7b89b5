// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/dates.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// The locale's long date format less the day of the week, which nobody cites.
QString formatWithoutWeekday(const QLocale &locale)
{
    static const QRegularExpression weekday(u"^d{3,4}\\s*[,،]?\\s*(?:'den' )?|[\\s,،]*\\(?d{3,4}\\)?$"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    return format.remove(weekday);
}

/// French writes the first of the month as an ordinal.
QString withOrdinalFirst(const QString &words, const QDate &date, const QLocale &locale)
{
    const bool first = date.day() == 1 && locale.language() == QLocale::French && words.startsWith(u"1 ");
    return first ? u"1er "_s + words.mid(2) : words;
}

} // namespace

QString dateForPeople(const QString &iso, const QLocale &locale)
{
    static const QRegularExpression pattern(u"^(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ].*)?)?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(iso.trimmed());
    if (!match.hasMatch())
        return iso;
    const auto part = [&match](int group) {
        return match.hasCaptured(group) ? match.captured(group).toInt() : 1;
    };
    const QDate date(part(1), part(2), part(3));
    if (!date.isValid())
        return iso;
    if (!match.hasCaptured(2))
        return match.captured(1);
    if (!match.hasCaptured(3))
        return locale.toString(date, u"MMMM yyyy"_s);
    return withOrdinalFirst(locale.toString(date, formatWithoutWeekday(locale)), date, locale);
}

} // namespace apostille

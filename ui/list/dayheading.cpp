// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/dayheading.h"

#include <QCoreApplication>

namespace apostille {

namespace {

struct DayHeading
{
    Q_DECLARE_TR_FUNCTIONS(DayHeading)
};

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString dayHeading(QDate day, const QLocale &locale, QDate today)
{
    constexpr qint64 week = 7;
    if (!day.isValid())
        return DayHeading::tr("No date");
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return DayHeading::tr("Today");
    if (ago == 1)
        return DayHeading::tr("Yesterday");
    if (ago > 1 && ago < week)
        return capitalised(locale.standaloneDayName(day.dayOfWeek()));
    return capitalised(locale.toString(day, QLocale::LongFormat));
}

} // namespace apostille

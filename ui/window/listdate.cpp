// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/listdate.h"

namespace apostille {

QString listDate(const QString &iso, const QLocale &locale, QDate today)
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    if (!date.isValid())
        return iso;
    const bool monthFirst = locale.dateFormat(QLocale::LongFormat).indexOf(u'M') <
                            locale.dateFormat(QLocale::LongFormat).indexOf(u'd');
    const QString day = monthFirst ? QStringLiteral("MMM d") : QStringLiteral("d MMM");
    if (date.year() == today.year())
        return locale.toString(date, day);
    return locale.toString(date, day + (monthFirst ? QStringLiteral(", yyyy") : QStringLiteral(" yyyy")));
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace apostille {

/// What stands above the articles of a day: "Today", "Yesterday", the weekday within a week, else the date;
/// "No date" for none.
[[nodiscard]] QString dayHeading(QDate day, const QLocale &locale, QDate today = QDate::currentDate());

} // namespace apostille

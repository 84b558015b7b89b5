// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace apostille {

/// An ISO 8601 date or moment as short as a list needs it: "30 déc. 2022", without the year where it is this
/// year's.
[[nodiscard]] QString listDate(const QString &iso, const QLocale &locale, QDate today = QDate::currentDate());

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace apostille {

/// An ISO 8601 date (or date and time, or only year and month) in words: "30 décembre 2022", "1er mars 2023",
/// "December 2022". The day is the one that the publisher wrote, in the publisher's time zone. Text that is
/// no date comes back as it is.
[[nodiscard]] QString dateForPeople(const QString &iso, const QLocale &locale);

} // namespace apostille

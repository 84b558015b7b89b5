// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille::plaintext {

/// The dates that a line names, as ISO 8601 and no more precise than the line is.
struct LineDates
{
    QString published;
    QString modified;
    bool nothingElse = false; ///< the line is a date line: dates and the words that go with them
    bool announced = false;   ///< the line says that it is the date of publication
    qsizetype end = 0;        ///< where the first date, and its time of day, ends in the line
    [[nodiscard]] bool any() const { return !published.isEmpty() || !modified.isEmpty(); }
};

/// The language may have its region, which settles whose order of day and month it is: "en-US".
///
/// Reads "Publié le 30/12/2022 - 14:02", "December 30, 2022, 2:02 PM", "30. Dezember 2022",
/// "2022-12-30T14:02Z". Where day and month cannot be told apart (03/04/2024 in English), the line has no
/// date.
[[nodiscard]] LineDates datesOf(QStringView line, QStringView language);

/// A line that is a month and no more, "November 2015", as magazines print it: 2015-11.
[[nodiscard]] QString monthOf(QStringView line);

/// "Last updated on": what makes the date beside it the one of the last change.
[[nodiscard]] bool saysModified(QStringView line);

/// A month's name or a word that goes with dates: "Updated", "Montag", "à".
[[nodiscard]] bool isDateWord(QStringView word);

} // namespace apostille::plaintext

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// A date as machines write it ("2022-12-30T14:02:00+01:00", "2022-12-30 14:02", "20221230", "2022/12/30",
/// RFC 2822, "December 30, 2022") as ISO 8601, as precise as it came. Empty where it is none or lies beyond
/// reason. The language (dateLanguage()) settles the order of day and month.
[[nodiscard]] QString isoDate(const QString &text, const QString &language = QStringLiteral("en"));

/// What a page calls its language, as dates are read in it: with its region only where that settles the order
/// of day and month.
[[nodiscard]] QString dateLanguage(const QString &said);

/// The date in an address such as /2022/12/30/title or /2022-12-30-title. Empty where there is none.
[[nodiscard]] QString dateInAddress(const QString &address);

} // namespace apostille

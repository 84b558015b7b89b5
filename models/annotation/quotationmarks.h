// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace apostille {

struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const TextRange &) const = default;
};

/// The words in the marks of the language, inner marks turned into the second level: fr « pressions »
/// (narrow no-break spaces inside), en “pressions”, de „pressions“, ru «pressions», es «pressions» …
/// Marks that already stand around the words are taken off first.
[[nodiscard]] QString inQuotationMarks(const QString &words, const QString &language);

/// The quotation that position lies in, without its marks: « », “ ”, „ “, " ", ‘ ’, » «; within one
/// paragraph.
[[nodiscard]] std::optional<TextRange> quotationAround(const QString &text, qsizetype position);

} // namespace apostille

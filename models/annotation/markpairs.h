// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"

#include <vector>

namespace apostille {

/// A quotation mark and its counterpart: the positions of both characters.
struct MarkPair
{
    qsizetype open = 0;
    qsizetype close = 0;
};

/// Quotation marks of all languages that open and close each other within text, in the order in which they
/// close (inner pairs first). Marks without counterpart and apostrophes are left out.
[[nodiscard]] std::vector<MarkPair> markPairs(const QString &text);

/// The range less the white space at its ends.
[[nodiscard]] TextRange trimmedRange(const QString &text, TextRange range);

/// The words without the marks that stand around all of them; as they are where none do.
[[nodiscard]] QString withoutOuterMarks(const QString &words);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quoterecord.h"

#include <optional>
#include <set>

namespace apostille {

/// Which cards of an article are shown. Each part restricts; within one, any of its values will do.
struct CardFilter
{
    QString words = {}; ///< as typed: beginnings of words, in any order, case and accents aside
    std::set<MarkColour> colours = {};
    std::set<SpeechKind> kinds = {};
    std::set<Verdict> verdicts = {}; ///< of the claims
    std::optional<bool> withClaim = {};

    [[nodiscard]] bool isEmpty() const { return *this == CardFilter(); }
    bool operator==(const CardFilter &) const = default;
};

/// Everything of a record that words are looked for in, folded: make it once for many questions.
[[nodiscard]] QString searchableWords(const QuoteRecord &record);

[[nodiscard]] bool admits(const CardFilter &filter, const QuoteRecord &record, const QString &searchable);

} // namespace apostille

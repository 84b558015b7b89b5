// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/attribution.h"
#include "models/annotation/wording.h"
#include "models/exchange/exportoptions.h"

namespace apostille {

[[nodiscard]] qsizetype quoteCount(const std::vector<CitedText> &texts);

/// A quote in its surroundings, cut at the quote's own edges (from its first part to its last); all empty
/// where no context is wanted, or where the words do not stand in the text with certainty.
struct QuoteContext
{
    QString before = {};
    QString words = {};
    QString after = {};

    [[nodiscard]] QString whole() const { return before + words + after; }
};

[[nodiscard]] QuoteContext quoteContext(const Annotation &annotation, const QString &text,
                                        ContextWidth width);

/// "reported by AFP" and "translated from Russian", translated; empty where there is nothing to say.
[[nodiscard]] QString reportedBy(const QuoteRecord &quote, const Wording &wording);
[[nodiscard]] QString translatedFrom(const QuoteRecord &quote, const Wording &wording);

/// Whether an address may become a link: nothing but http and https, nothing that would end it early,
/// no user's name before the host.
[[nodiscard]] bool isLinkable(const QString &address);

} // namespace apostille

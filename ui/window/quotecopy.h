// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"
#include "models/annotation/quoterecord.h"
#include "ui/annotations/annotationpane.h"

#include <optional>

namespace apostille {

class Library;
struct TextVersion;

/// What has to be said of an article where it is quoted.
[[nodiscard]] std::optional<CitedArticle> citedArticle(const Library &library, const TextVersion &version);

/// Words of an article as a quote that nobody has taken down; none where the range holds no words.
[[nodiscard]] std::optional<QuoteRecord> quoteOf(const Library &library, const TextVersion &version,
                                                 const QString &text, const TextRange &words);

/// Puts a quote on the clipboard; gives the words that say so.
QString copyQuote(const QuoteRecord &record, AnnotationPane::CopyAs form);

} // namespace apostille

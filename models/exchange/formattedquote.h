// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exportoptions.h"

namespace apostille {

/// « pressions sans précédent » — Vladimir Poutine, rapporté par AFP, « Title », euronews, 30 décembre 2022,
/// address. Marks after the article's language, words after options.language.
[[nodiscard]] QString formattedQuote(const QuoteRecord &quote, const ExportOptions &options);
[[nodiscard]] QString formattedQuoteHtml(const QuoteRecord &quote, const ExportOptions &options);

/// As a Markdown quotation; the attribution on a line of its own, the title as a link.
[[nodiscard]] QString formattedQuoteMarkdown(const QuoteRecord &quote, const ExportOptions &options);

} // namespace apostille

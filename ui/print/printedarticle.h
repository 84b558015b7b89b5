// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quoterecord.h"
#include "models/article/article.h"

#include <QPageLayout>

#include <vector>

namespace apostille {

enum class Paper { A4, Letter };

struct PrintOptions
{
    Paper paper = Paper::A4;
    bool marks = true; ///< underlines that need no colour
    bool notes = true; ///< numbers in the text, and a list at its end
    int points = 11;   ///< size of the text
};

/// What goes on paper: an article as it is cited, and what was said of it.
struct PrintedArticle
{
    Article content = {};
    CitedArticle cited = {};
    std::vector<QuoteRecord> quotes = {}; ///< in text order
};

/// The room that text and footers share on each page; the engine knows margins by this alone.
[[nodiscard]] QPageLayout printLayout(Paper paper);

/// The whole document as HTML; marks and footers are set in it by print.js.
[[nodiscard]] QString printedHtml(const PrintedArticle &article, const PrintOptions &options);

/// What print.js needs: marks ([start, end, underline, number] each, 0: no number), and the footer's words.
[[nodiscard]] QByteArray printedMarks(const PrintedArticle &article, const PrintOptions &options);

/// "page 2 of 5", and the hash, as JSON for print.js: one entry for each page.
[[nodiscard]] QByteArray printedFooters(const PrintedArticle &article, Paper paper, int pages);

} // namespace apostille

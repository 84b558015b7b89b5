// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/articleselection.h"

#include <QUrl>

namespace apostille {

/// Whether the article's text stands only in what the page says to machines (articleBody of JSON-LD): its
/// scripts would have written it, or it is covered up to be paid for.
[[nodiscard]] bool isOnlyInData(const PageText &page, const PageAnalysis &analysis,
                                const std::vector<Choice> &choices, std::string_view body);

/// That text as blocks, with paragraphs where it has line breaks or is HTML itself.
[[nodiscard]] std::vector<Block> blocksOfData(std::string_view body, const QUrl &base);

} // namespace apostille

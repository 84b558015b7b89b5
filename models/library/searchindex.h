// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"
#include "models/library/articlestore.h"

#include <chrono>

namespace apostille {

/// An article found, best first, with a passage that shows why.
struct SearchHit
{
    ArticleRow article = {};
    QUuid annotation = {}; ///< where the best match is in a quote, note, claim or source; else null
    QString snippet = {};
    std::vector<TextRange> snippetMarks = {}; ///< hits in snippet, UTF-16 code units
    std::vector<TextRange> titleMarks = {};
};

/// Full-text search over title, text, quotes, notes, claims, sources. Case and diacritics folded, French and
/// English stems, the last word as prefix, "…" and «…» as phrases, -word leaves out, speaker:, tag: …
/// restrict (searchoperators.h); never an error for what was typed.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Expected<std::vector<SearchHit>> find(const QString &typed, const ArticleFilter &filter,
                                                        int limit) const;

    /// All that find() would find, best first where there are words.
    [[nodiscard]] Expected<std::vector<QUuid>> findAll(const QString &typed,
                                                       const ArticleFilter &filter) const;

    /// Indexes what waits for it since a claim, source or tag with many quotes got another name: for about so
    /// long, in one transaction. True when nothing waits any more; until then these are found by the names
    /// that they had.
    [[nodiscard]] Expected<bool> catchUp(std::chrono::milliseconds atMost);

private:
    [[nodiscard]] Expected<std::vector<SearchHit>> hitsWithoutWords(const ArticleFilter &filter,
                                                                    int limit) const;

    Connection &m_connection;
};

} // namespace apostille

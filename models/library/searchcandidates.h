// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/articlestore.h"
#include "models/library/searchquery.h"

namespace apostille {

class Connection;

/// An article that was found, before anything of it is loaded.
struct SearchCandidate
{
    qint64 article = 0;
    qint64 annotation = 0; ///< the row_id of the annotation that matches best; 0: the article itself does
    double rank = 0;       ///< the lower, the better (as FTS5 counts)
};

/// The best `limit` articles of both search tables, best first.
[[nodiscard]] Expected<std::vector<SearchCandidate>>
searchCandidates(Connection &connection, const SearchQuery &query, const ArticleFilter &filter, int limit);

} // namespace apostille

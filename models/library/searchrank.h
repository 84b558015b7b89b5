// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct fts5_api;

namespace apostille {

/// Makes the FTS5 function apostille_rank(table, weight of each column …) known: the lower, the better, 0 to
/// minus the number of terms. Unlike bm25() it looks at the row alone: bm25 first counts every row that has a
/// word, and reads the length of each, which for frequent words and their beginnings costs more than all the
/// rest of a search. Gives SQLite's result code.
[[nodiscard]] int registerSearchRank(fts5_api *api);

} // namespace apostille

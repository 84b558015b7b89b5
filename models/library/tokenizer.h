// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct fts5_api;

namespace apostille {

/// Makes FTS5's tokenizer "apostille" known to a connection: folded words, and with them, at the same place,
/// their French and English stems; of a word typed as prefix only the folded word. Gives SQLite's result
/// code.
[[nodiscard]] int registerTokenizer(fts5_api *api);

} // namespace apostille

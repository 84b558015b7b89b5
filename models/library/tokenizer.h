// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

namespace apostille {

class Connection;

/// Makes FTS5's tokenizer "apostille" known to a connection: folded words, and with them, at the same place,
/// their French and English stems; of a word typed as prefix only the folded word. Every connection needs it
/// before it touches the search tables.
[[nodiscard]] Expected<void> registerTokenizer(Connection &connection);

} // namespace apostille

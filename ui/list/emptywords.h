// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/articlestore.h"

namespace apostille {

/// What an empty list says: why it is, and what to do. `searched` is what was typed, empty without a search.
[[nodiscard]] QString emptyListWords(const ArticleFilter &filter, const QString &searched);

} // namespace apostille

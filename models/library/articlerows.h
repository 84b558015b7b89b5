// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/articlestore.h"

namespace apostille {

class Row;

/// The columns of `article` that an ArticleRow is read from, row_id first.
[[nodiscard]] QString articleRowColumns();
[[nodiscard]] ArticleRow articleRowFrom(const Row &row);

} // namespace apostille

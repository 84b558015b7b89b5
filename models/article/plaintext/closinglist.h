// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/plaintext/pageregion.h"

namespace apostille::plaintext {

/// Items right below the last prose, with the line that announces them, if it is no sentence itself: where
/// they end, or start if there are none.
[[nodiscard]] std::size_t endOfClosingList(const Page &page, PageRegion region, std::size_t start);

} // namespace apostille::plaintext

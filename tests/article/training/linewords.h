// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plainlines.h"

namespace apostille {

using PlainPages = std::vector<const PlainPage *>;

/// Words with their weights for and against the article, from the lines of the pages; only words of several
/// sites, so that none of them names one.
[[nodiscard]] QByteArray fitLineWords(const PlainPages &pages);

} // namespace apostille

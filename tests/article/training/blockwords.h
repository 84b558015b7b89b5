// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knownpages.h"

namespace apostille {

/// The words and pairs of words of several sites with their weights, from the blocks of the pages, as
/// TellingWords reads them.
[[nodiscard]] QByteArray fitBlockWords(const Pages &pages);

} // namespace apostille

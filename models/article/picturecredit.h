// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/block.h"

#include <gumbo.h>

namespace apostille {

/// Marks the words of a caption that say whose the picture is, where the page sets them apart; `element` is
/// what the caption stands in.
void markCredit(const GumboNode *element, Block &caption);

} // namespace apostille

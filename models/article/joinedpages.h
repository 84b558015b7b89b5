// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaningaudit.h"

namespace apostille {

/// The pages of one article as one text, in their order: what is known is that of the first, the next page
/// that of the last. What stands at the head or foot of a later page and on one before it (heads, bylines,
/// notes), and whole paragraphs and pictures that do, stand once.
[[nodiscard]] Article joinedPages(const std::vector<Article> &pages);

/// The same of their audits; what is left out for standing there already has the reason "repeated".
[[nodiscard]] CleaningAudit joinedPages(const std::vector<CleaningAudit> &pages);

} // namespace apostille

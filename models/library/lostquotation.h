// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"

namespace apostille {

/// Text, title and standfirst: whatever stands in there is not lost.
[[nodiscard]] QString wordsOf(const Article &article);

/// Somebody's words, five or more, that cleaning took away with this part and that the article (`words`) does
/// not have; empty where there are none. What is a link speaks of another article, and is not looked at.
[[nodiscard]] QString lostQuotation(const RemovedPart &part, const QString &words);

} // namespace apostille

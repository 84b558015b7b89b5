// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"

namespace apostille {

/// wordCount() of an article's text, without pull quotes that say again what stands in the text.
[[nodiscard]] int wordsToRead(const Article &article);

} // namespace apostille

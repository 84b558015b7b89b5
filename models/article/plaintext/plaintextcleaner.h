// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"
#include "models/article/cleaner.h"
#include "models/base/error.h"

namespace apostille {

/// Scraped or pasted text → Article. Pure, linear in the length of the text, callable from any thread. Every
/// line of the text ends up in a block, in the metadata or in Article::removed. Errors: EmptyInput for white
/// space only, NoArticle where nothing reads like prose.
[[nodiscard]] Expected<Article> cleanPlainText(const QString &text, Cleaning cleaning);

} // namespace apostille

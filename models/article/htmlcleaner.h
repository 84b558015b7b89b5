// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaner.h"

#include <string_view>

namespace apostille {

/// An HTML page in UTF-8 → Article. `address` is where it came from, where known. Errors: NoArticle, TooBig.
[[nodiscard]] Expected<Article> cleanHtml(std::string_view html, const QUrl &address, Cleaning cleaning);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"
#include "models/article/articleselection.h"

#include <QUrl>

namespace apostille {

/// The chosen blocks as those of an article and the others as its removed parts; relative addresses are
/// resolved against `base`. Here UTF-8 becomes QString.
[[nodiscard]] Article buildArticle(const PageText &page, const std::vector<Choice> &choices,
                                   const QUrl &base);

} // namespace apostille

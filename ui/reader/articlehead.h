// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"

namespace apostille {

/// What stands above the text: kicker, title, standfirst, and byline · date · reading time. It is no part of
/// the article's text and so has no offsets.
[[nodiscard]] QString articleHeadHtml(const Article &article);

/// What stands below it, likewise: that the article goes on on a page which is not here (the link is that
/// page's address), or that its site keeps it for subscribers.
[[nodiscard]] QString articleFootHtml(const Article &article);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"

namespace apostille::cli {

/// An article as CommonMark: "# title", a line with byline, outlet and date, then its blocks.
[[nodiscard]] QString articleMarkdown(const Article &article);

} // namespace apostille::cli

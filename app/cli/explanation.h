// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"

#include <QJsonArray>

namespace apostille::cli {

/// What cleaning took away, part by part: number, reason in words, place, text.
[[nodiscard]] QString explanation(const Article &article);
[[nodiscard]] QJsonArray explanationJson(const Article &article);

} // namespace apostille::cli

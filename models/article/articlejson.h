// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"

#include <QByteArray>
#include <QJsonObject>

namespace apostille {

/// Lossless form of an Article for the library (UTF-8 JSON, short keys). articleFromJson gives an empty
/// article where the bytes are none of ours.
[[nodiscard]] QByteArray articleToJson(const Article &article);
[[nodiscard]] Article articleFromJson(const QByteArray &json);

/// What `apostille-cli clean --format json` prints: title, byline, authors, outlet, published, modified,
/// language, canonical address, words, minutes, text, blocks with kind, level, start, end in Unicode code
/// points (end exclusive) of text.
[[nodiscard]] QJsonObject articlePublicJson(const Article &article);

} // namespace apostille

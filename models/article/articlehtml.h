// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"

namespace apostille {

/// The article's blocks as HTML, safe by construction: the serializer can only emit an allow-list. Each block
/// element carries data-start (offset into Article::text()), so that a DOM position is block start + offset
/// in the block's text content. The text content of a block has exactly the length of its text (display
/// typography replaces characters one for one). No <html>, <head> or metadata: a fragment.
[[nodiscard]] QString bodyHtml(const Article &article);

/// A removed part as it would stand in the article, but without offsets and pictures: to be shown, not
/// marked.
[[nodiscard]] QString partHtml(const RemovedPart &part, const QString &language);

/// A stand-alone, plain HTML document of the article for `apostille-cli clean --format html`.
[[nodiscard]] QString documentHtml(const Article &article);

} // namespace apostille

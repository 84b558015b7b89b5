// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"

#include <QUuid>

namespace apostille {

class Session;

/// A hundred words to a paragraph.
[[nodiscard]] Article longArticle(const QString &title, int paragraphs);

/// Into the library, with annotations of all colours spread over its text.
QUuid keepArticle(Session &session, const Article &article, int annotations);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/block.h"

#include <QUrl>

#include <gumbo.h>

namespace apostille {

/// Whether an element is a post of a social network as these hand it out to be put into pages: a quotation
/// that says in an attribute, or by what it is called, that a script is to make more of it.
[[nodiscard]] bool isEmbeddedPost(const GumboNode *element);

/// Puts down in the last block of a post who wrote it and where it is, as far as element and block tell.
void signPost(const GumboNode *element, const QUrl &base, Block &last);

} // namespace apostille

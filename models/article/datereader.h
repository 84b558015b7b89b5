// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/jsonld.h"
#include "models/article/metatags.h"
#include "models/article/pagehead.h"

#include <QUrl>

namespace apostille {

/// When an article was published first: from the head of the page, its marks, its address, its visible lines;
/// what is printed near the title corrects what a system has filled in. ISO 8601, empty where unknown.
[[nodiscard]] QString readPublished(const PageText &page, const PageHead &head, const MetaTags &metas,
                                    const JsonLd &jsonLd, const QUrl &address);

/// When it was changed last.
[[nodiscard]] QString readModified(const MetaTags &metas, const JsonLd &jsonLd);

} // namespace apostille

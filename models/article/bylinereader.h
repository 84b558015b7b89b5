// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/jsonld.h"
#include "models/article/metatags.h"
#include "models/article/pagehead.h"

namespace apostille {

/// Who wrote an article: as printed, and as persons and agencies.
struct PageByline
{
    QString printed;
    QStringList authors;
};

/// What the page says in its head is trusted where its text does not contradict: systems put an account's
/// name there, or one of several authors.
[[nodiscard]] PageByline readByline(const PageText &page, const PageHead &head, const MetaTags &metas,
                                    const JsonLd &jsonLd, const QString &outlet);

} // namespace apostille

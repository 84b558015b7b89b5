// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaner.h"

#include <QUrl>

namespace apostille {

using namespace Qt::StringLiterals;

/// An article with something in its <head> and something below its title.
inline Metadata metadataOf(const QString &head, const QString &below, const QString &address = {},
                           const QString &language = u"en"_s)
{
    const QString paragraph =
        u"<p>The harbour master counted forty boats that morning, and forty again at dusk, but they were not "
        u"the "
        "same ones. Nobody else had noticed, or nobody wanted to say so in front of the visitors.</p>"_s;
    const QString page =
        u"<html lang='%1'><head><title>Forty boats</title>%2</head><body><nav><a href='/'>Home</a>"
        "</nav><article><h1>Forty boats</h1>%3%4%4%4</article></body></html>"_s.arg(language, head, below,
                                                                                    paragraph);
    const auto article =
        clean({.bytes = page.toUtf8(), .format = SourceFormat::Html, .address = QUrl(address)},
              Cleaning::WholePage);
    return article ? article->metadata : Metadata{};
}

inline QString jsonLd(const QString &json)
{
    return u"<script type='application/ld+json'>"_s + json + u"</script>"_s;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"
#include "models/article/headline.h"
#include "models/article/jsonld.h"
#include "models/article/metatags.h"
#include "models/article/pageanalysis.h"

#include <QUrl>

namespace apostille {

/// What a page says about its article, weighed in the order of trust: JSON-LD, Open Graph, Dublin Core and
/// the other <meta> names, microdata, <time>, then the visible lines.
class MetadataReader
{
public:
    MetadataReader(const PageText &page, const QUrl &address);

    /// For the selection. Views into this object.
    [[nodiscard]] PageClues clues() const;
    [[nodiscard]] const QUrl &base() const { return m_base; }
    [[nodiscard]] Metadata metadata() const;

private:
    [[nodiscard]] QString canonical() const;
    [[nodiscard]] QString outlet() const;
    [[nodiscard]] QString outletInTitle() const;
    [[nodiscard]] QString section() const;
    [[nodiscard]] QString licence() const;
    [[nodiscard]] QStringList saidTitles() const;
    [[nodiscard]] Headline headline(const QString &heading) const;
    [[nodiscard]] QString paywalled() const;
    [[nodiscard]] QString firstHeading() const;

    const PageText &m_page;
    QUrl m_address;
    QUrl m_base;
    MetaTags m_metas;
    JsonLd m_jsonLd;
    QString m_outlet;
    QStringList m_said; ///< see saidTitles()
    Headline m_headline;
    std::vector<std::string> m_titles; ///< all that the page calls its title, UTF-8
    std::string m_articleBody;
    std::string m_ownAddress;
};

} // namespace apostille

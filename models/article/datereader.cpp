// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/datereader.h"

#include "models/article/isodate.h"
#include "models/article/printeddates.h"

#include <QDate>

#include <algorithm>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

QDate dayOf(const QString &iso)
{
    return QDate::fromString(iso.left(10), Qt::ISODate);
}

/// Names that systems make up: "w-published-date", "article.published", "cXenseParse:recs:publishtime". Where
/// there are several, an article is published first once.
QString dateOfMadeUpName(const MetaTags &metas, const QString &language)
{
    QString first;
    for (const PageFacts::Meta &meta : metas.all()) {
        const QString name = decoded(meta.name).toLower();
        if (!name.contains("publi"_L1) && name != "date"_L1 && name != "created"_L1)
            continue;
        const QString iso = isoDate(decoded(meta.content), language);
        if (!iso.isEmpty() && (first.isEmpty() || dayOf(iso) < dayOf(first)))
            first = iso;
    }
    return first;
}

QString saidDate(const PageText &page, const MetaTags &metas, const JsonLd &jsonLd, const QString &language)
{
    for (const QString &said :
         {jsonLd.text(u"datePublished"_s),
          metas.text({"article:published_time", "og:published_time", "datepublished", "dc.date.issued",
                      "dcterms.issued", "dcterms.created", "dc.date.created", "citation_publication_date",
                      "citation_online_date", "citation_date", "parsely-pub-date", "sailthru.date", "pubdate",
                      "publication_date", "dc.date", "dcterms.date"})}) {
        if (QString iso = isoDate(said, language); !iso.isEmpty())
            return iso;
    }
    if (QString iso = dateOfMadeUpName(metas, language); !iso.isEmpty())
        return iso;
    for (const PageFacts::Time &time : page.facts.times) {
        if (time.property.find("ublished") != std::string_view::npos) {
            if (QString iso = isoDate(decoded(time.datetime), language); !iso.isEmpty())
                return iso;
        }
    }
    for (const QString &key : {u"dateCreated"_s, u"uploadDate"_s}) {
        if (QString iso = isoDate(jsonLd.text(key), language); !iso.isEmpty())
            return iso;
    }
    return {};
}

/// What the page prints, or its address says, against what its head says. An earlier day is the day it was
/// published on: where the article was moved to another system, or in the outlet's own time zone. A later one
/// is that of a change, be it printed without saying so, unless it is but the next day, in another time zone.
QString corrected(const QString &said, const QString &other, const QString &modified)
{
    const QDate day = dayOf(said);
    const QDate otherDay = dayOf(other);
    if (!day.isValid() || !otherDay.isValid() || otherDay == day || otherDay == dayOf(modified))
        return said;
    return otherDay < day || day.daysTo(otherDay) == 1 ? other : said;
}

} // namespace

QString readPublished(const PageText &page, const PageHead &head, const MetaTags &metas, const JsonLd &jsonLd,
                      const QUrl &address)
{
    const QString language = dateLanguage(decoded(page.facts.language));
    const PrintedDates dates(page, head);
    const QString &printed = dates.published();
    const QString inAddress = dateInAddress(address.path());
    const QString modified = readModified(metas, jsonLd);
    const QString said = saidDate(page, metas, jsonLd, language);
    if (!said.isEmpty())
        return corrected(corrected(said, printed, modified), inAddress, modified);
    if (!inAddress.isEmpty())
        return printed.startsWith(inAddress) ? printed : inAddress;
    if (!printed.isEmpty())
        return printed;
    for (const PageFacts::Time &one : page.facts.times) {
        if (QString iso = isoDate(decoded(one.datetime), language); !iso.isEmpty())
            return iso;
    }
    if (!dates.modified().isEmpty())
        return dates.modified();
    if (QString last = dates.anywhere(); !last.isEmpty())
        return last;
    return modified;
}

QString readModified(const MetaTags &metas, const JsonLd &jsonLd)
{
    const QString said = isoDate(jsonLd.text(u"dateModified"_s));
    return said.isEmpty() ? isoDate(metas.text({"article:modified_time", "og:updated_time", "datemodified",
                                                "dcterms.modified", "last-modified", "lastmod"}))
                          : said;
}

} // namespace apostille

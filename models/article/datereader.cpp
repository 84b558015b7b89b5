// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/datereader.h"

#include "models/article/isodate.h"
#include "models/article/plaintext/dateline.h"

#include <QDate>

#include <algorithm>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

/// The dates that the page's text prints.
class PrintedDates
{
public:
    PrintedDates(const PageText &page, const PageHead &head)
        : m_page(page)
        , m_head(head)
        , m_language(decoded(page.facts.language))
    {
        if (m_language.isEmpty())
            m_language = u"en"_s;
        m_language.replace(u'_', u'-');
        if (!m_language.startsWith("en"_L1, Qt::CaseInsensitive) || m_language.size() != 5)
            m_language = m_language.left(2).toLower();
        else if (m_language.compare("en-us"_L1, Qt::CaseInsensitive) != 0)
            m_language = u"en-gb"_s;
    }

    /// Near the title: the article's own. Not what is said to be the last change.
    [[nodiscard]] QString inHead() const
    {
        for (const std::size_t index : m_head.nearest()) {
            const plaintext::LineDates dates = datesIn(index);
            if (!dates.published.isEmpty() && isAboutIt(index, dates))
                return dates.published;
        }
        return {};
    }

    [[nodiscard]] QString anywhere() const
    {
        QString modified;
        for (const std::size_t index : m_head.nearest()) {
            const plaintext::LineDates dates = datesIn(index);
            if (!dates.modified.isEmpty() && modified.isEmpty())
                modified = dates.modified;
        }
        if (!modified.isEmpty())
            return modified;
        for (const PageMark &mark : m_page.marks) {
            if (mark.hint != Hint::Meta || mark.end <= mark.begin || mark.end - mark.begin > 100 ||
                mark.end > m_page.text.size())
                continue;
            const plaintext::LineDates dates = plaintext::datesOf(
                decoded(std::string_view(m_page.text).substr(mark.begin, mark.end - mark.begin)), m_language);
            if (dates.any())
                return dates.published.isEmpty() ? dates.modified : dates.published;
        }
        return inAnyLine();
    }

private:
    /// A line that is a date, or a date and a name: no sentence about another day.
    [[nodiscard]] bool isAboutIt(std::size_t index, const plaintext::LineDates &dates) const
    {
        constexpr std::size_t longest = 60;
        const PageBlock &block = m_page.blocks[index];
        constexpr Hints details = bit(Hint::Meta) | bit(Hint::Author);
        const PageElement &element = m_page.elements[static_cast<std::size_t>(block.element)];
        return dates.nothingElse || (element.hints & details) != 0 || block.end - block.begin <= longest;
    }

    [[nodiscard]] QString inAnyLine() const
    {
        constexpr int most = 60;
        int seen = 0;
        for (std::size_t i = 0; i < m_page.blocks.size() && seen < most; ++i) {
            if (!hasDigit(i))
                continue;
            ++seen;
            if (const plaintext::LineDates dates = datesIn(i); dates.any())
                return dates.published.isEmpty() ? dates.modified : dates.published;
        }
        return {};
    }

    [[nodiscard]] bool hasDigit(std::size_t index) const
    {
        const PageBlock &block = m_page.blocks[index];
        constexpr std::size_t longest = 120;
        return block.kind != BlockKind::Image && block.cell < 0 && block.end - block.begin <= longest &&
               m_page.textOf(block).find_first_of("0123456789") != std::string_view::npos;
    }

    [[nodiscard]] plaintext::LineDates datesIn(std::size_t index) const
    {
        if (!hasDigit(index) || standsBeside(m_page, m_page.blocks[index]))
            return {};
        plaintext::LineDates dates =
            plaintext::datesOf(decoded(m_page.textOf(m_page.blocks[index])), m_language);
        // "Updated" may stand beside the date, in an element of its own.
        const std::size_t before = index > 0 ? index - 1 : index;
        const PageBlock &above = m_page.blocks[before];
        if (!dates.published.isEmpty() && before != index && above.kind != BlockKind::Image &&
            above.end - above.begin < 30 && plaintext::saysModified(decoded(m_page.textOf(above)))) {
            dates.modified = dates.published;
            dates.published.clear();
        }
        return dates;
    }

    const PageText &m_page;
    const PageHead &m_head;
    QString m_language;
};

QString saidDate(const PageText &page, const MetaTags &metas, const JsonLd &jsonLd)
{
    for (const QString &said :
         {jsonLd.text(u"datePublished"_s),
          metas.text({"article:published_time", "og:published_time", "datepublished", "dc.date.issued",
                      "dcterms.issued", "dcterms.created", "dc.date.created", "citation_publication_date",
                      "citation_online_date", "citation_date", "parsely-pub-date", "sailthru.date", "pubdate",
                      "publication_date", "dc.date", "dcterms.date"})}) {
        if (QString iso = isoDate(said); !iso.isEmpty())
            return iso;
    }
    // Names that systems make up: "w-published-date", "article.published", "cXenseParse:recs:publishtime".
    for (const PageFacts::Meta &meta : metas.all()) {
        const QString name = decoded(meta.name).toLower();
        if (name.contains("publi"_L1) || name == "date"_L1 || name == "created"_L1) {
            if (QString iso = isoDate(decoded(meta.content)); !iso.isEmpty())
                return iso;
        }
    }
    for (const PageFacts::Time &time : page.facts.times) {
        if (time.property.find("ublished") != std::string_view::npos) {
            if (QString iso = isoDate(decoded(time.datetime)); !iso.isEmpty())
                return iso;
        }
    }
    for (const QString &key : {u"dateCreated"_s, u"uploadDate"_s}) {
        if (QString iso = isoDate(jsonLd.text(key)); !iso.isEmpty())
            return iso;
    }
    return {};
}

/// A <time> in the head of the article, with its date for machines.
QString timeInHead(const PageText &page, const PageHead &head)
{
    for (const PageFacts::Time &time : page.facts.times) {
        if (head.holds(time.place) && time.property.find("odified") == std::string_view::npos &&
            time.property.find("pdated") == std::string_view::npos) {
            if (QString iso = isoDate(decoded(time.datetime)); !iso.isEmpty())
                return iso;
        }
    }
    return {};
}

QDate dayOf(const QString &iso)
{
    return QDate::fromString(iso.left(10), Qt::ISODate);
}

/// What the page prints, or its address says, against what its head says: an earlier day is the day it was
/// published on: where the article was moved to another system, or in the outlet's own time zone.
QString corrected(const QString &said, const QString &printed, const QString &modified)
{
    const QDate day = dayOf(said);
    const QDate other = dayOf(printed);
    if (!day.isValid() || !other.isValid() || other >= day || other == dayOf(modified))
        return said;
    return printed;
}

} // namespace

QString readPublished(const PageText &page, const PageHead &head, const MetaTags &metas, const JsonLd &jsonLd,
                      const QUrl &address)
{
    const PrintedDates dates(page, head);
    QString printed = dates.inHead();
    // A <time> says the same with its hour and zone, or stands where no date is printed.
    const QString time = timeInHead(page, head);
    if (!time.isEmpty() && (printed.isEmpty() || time.startsWith(printed.left(10))))
        printed = time;
    const QString inAddress = dateInAddress(address.path());
    const QString modified = readModified(metas, jsonLd);
    if (const QString said = saidDate(page, metas, jsonLd); !said.isEmpty())
        return corrected(corrected(said, printed, modified), inAddress, modified);
    if (!inAddress.isEmpty())
        return printed.startsWith(inAddress) ? printed : inAddress;
    if (!printed.isEmpty())
        return printed;
    for (const PageFacts::Time &one : page.facts.times) {
        if (QString iso = isoDate(decoded(one.datetime)); !iso.isEmpty())
            return iso;
    }
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

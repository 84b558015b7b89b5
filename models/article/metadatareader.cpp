// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/metadatareader.h"

#include "models/article/addresses.h"
#include "models/article/bylinereader.h"
#include "models/article/datereader.h"
#include "models/article/headline.h"
#include "models/article/licences.h"
#include "models/article/nextpage.h"
#include "models/article/persons.h"
#include "models/article/plaintext/byline.h"
#include "models/article/standfirst.h"

#include <QRegularExpression>

#include <algorithm>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

/// The name a host is known by: "www.lemonde.fr" → "lemonde".
QString hostName(const QUrl &address)
{
    QStringList parts = address.host().split(u'.', Qt::SkipEmptyParts);
    if (parts.size() > 1)
        parts.removeLast();
    if (parts.size() > 1 && parts.constLast().size() <= 3)
        parts.removeLast();
    return parts.isEmpty() ? QString() : parts.constLast();
}

QStringList split(const QStringList &lists)
{
    QStringList words;
    for (const QString &list : lists) {
        for (const QString &word : list.split(u',', Qt::SkipEmptyParts)) {
            const QString clean = unescaped(word);
            if (!clean.isEmpty() && !words.contains(clean, Qt::CaseInsensitive))
                words.append(clean);
        }
    }
    return words;
}

/// Not what systems leave where no name was put in.
QString outletName(const QString &said)
{
    QString name = unescaped(said);
    if (name.contains(u'{') || name.contains("%%"_L1))
        return {};
    if (name.contains("://"_L1))
        name = QUrl(name).host();
    return name.startsWith("www."_L1) ? name.sliced(4) : name;
}

} // namespace

MetadataReader::MetadataReader(const PageText &page, const QUrl &address)
    : m_page(page)
    , m_address(address)
    , m_metas(page.facts)
    , m_jsonLd(page.facts.jsonLd, {m_metas.text({"og:title"}), decoded(page.facts.title)})
{
    const QUrl said(canonical());
    if (m_address.isEmpty())
        m_address = said;
    m_ownAddress = m_address.toString(QUrl::FullyEncoded).toStdString();
    const QUrl base(decoded(page.facts.base));
    m_base = base.isValid() && !base.isEmpty() ? m_address.resolved(base) : m_address;
    m_outlet = outlet();
    m_said = saidTitles();
    const QString heading = firstHeading();
    m_headline = headline(heading);
    for (const QString &name :
         {heading, m_headline.title, m_metas.text({"og:title"}), m_jsonLd.text(u"headline"_s)}) {
        if (!name.isEmpty())
            m_titles.push_back(name.simplified().toStdString());
    }
    m_articleBody = m_jsonLd.text(u"articleBody"_s).toStdString();
}

PageClues MetadataReader::clues() const
{
    PageClues result;
    for (const std::string &one : m_titles)
        result.titles.push_back(one);
    result.articleBody = m_articleBody;
    result.address = m_ownAddress;
    return result;
}

QString MetadataReader::canonical() const
{
    for (const PageFacts::Link &link : m_page.facts.links) {
        if (isSameName(link.relation, "canonical")) {
            if (const QString address = webAddress(link.address, m_address); !address.isEmpty())
                return address;
        }
    }
    return webAddress(m_metas.text({"og:url"}).toStdString(), m_address);
}

QString MetadataReader::outlet() const
{
    const QStringList publishers = m_jsonLd.names(u"publisher"_s);
    const QStringList sites =
        m_metas.texts({"og:site_name", "dc.publisher", "dcterms.publisher", "citation_journal_title",
                       "application-name", "apple-mobile-web-app-title"});
    const QString publisher = publishers.isEmpty() ? QString() : outletName(publishers.constFirst());
    const QString site = sites.isEmpty() ? QString() : outletName(sites.constFirst());
    // Readers know "El País", not "Ediciones El País S.L.".
    if (!publisher.isEmpty() && (site.isEmpty() || !isCompany(publisher)))
        return publisher;
    return site.isEmpty() ? outletInTitle() : site;
}

/// "Boats run dry – The Valley" above "Boats run dry": what the page's title has more is the outlet.
QString MetadataReader::outletInTitle() const
{
    static const QRegularExpression bar(u"\\s+[|–—·•-]\\s+(?=[^|–—·•]{2,40}$)"_s);
    const QString title = unescaped(decoded(m_page.facts.title));
    const QRegularExpressionMatch match = bar.match(title);
    if (!match.hasMatch())
        return {};
    const QString article = comparable(title.first(match.capturedStart()));
    const QString rest = title.mid(match.capturedEnd());
    constexpr qsizetype mostWords = 4;
    const QString other = comparable(m_metas.text({"og:title"}).isEmpty() ? m_jsonLd.text(u"headline"_s)
                                                                          : m_metas.text({"og:title"}));
    const bool isName = rest.count(u' ') < mostWords && !plaintext::introducedByline(rest) &&
                        std::ranges::none_of(rest, [](QChar c) { return c.isDigit(); });
    return article == other && isName ? rest : QString();
}

/// WordPress lists all categories in one text.
QString MetadataReader::section() const
{
    QString said = unescaped(m_jsonLd.text(u"articleSection"_s));
    if (said.isEmpty())
        said = m_metas.text({"article:section", "parsely-section", "section"});
    return said.section(u',', 0, 0).trimmed();
}

/// An address, or one of the licences that are known by name: rights are often reserved in the same place.
QString MetadataReader::licence() const
{
    const auto taken = [this](const QString &said) {
        const QString address = webAddress(said.trimmed().toStdString(), m_base);
        const bool isAddress = said.contains("://"_L1) || said.startsWith(u'/');
        return isAddress ? address : isLicenceName(said) ? said.simplified() : QString();
    };
    if (QString said = taken(m_jsonLd.address(u"license"_s)); !said.isEmpty())
        return said;
    QStringList linked;
    for (const PageFacts::Link &link : m_page.facts.links) {
        const QString address =
            isSameName(link.relation, "license") ? webAddress(link.address, m_base) : QString();
        if (!address.isEmpty() && !linked.contains(address))
            linked.append(address);
    }
    // Several are those of pictures.
    if (linked.size() == 1)
        return linked.constFirst();
    return taken(m_metas.text({"dcterms.license", "dc.rights", "dcterms.rights", "copyright"}));
}

/// All that the head of the page calls the article, the most trusted first, without the outlet.
QStringList MetadataReader::saidTitles() const
{
    const QStringList outletNames{m_outlet, m_metas.text({"og:site_name"}), hostName(m_address)};
    QStringList said;
    for (const QString &one : {unescaped(m_jsonLd.text(u"headline"_s)), m_metas.text({"og:title"}),
                               m_metas.text({"twitter:title"}),
                               m_metas.text({"dc.title", "dcterms.title", "citation_title", "headline"}),
                               unescaped(decoded(m_page.facts.title))}) {
        if (const QString clean = withoutOutlet(one, outletNames); !clean.isEmpty())
            said.append(clean);
    }
    return said;
}

/// The heading that looks most like the title: the first <h1> that is in no navigation and is not the
/// outlet's name, better one that shares its words with what the head of the page says.
QString MetadataReader::firstHeading() const
{
    const QString said = m_metas.text({"og:title", "twitter:title"}) + u' ' + decoded(m_page.facts.title) +
                         u' ' + m_jsonLd.text(u"headline"_s);
    const QString outletName = comparable(m_outlet);
    constexpr Hints elsewhere =
        bit(Hint::Related) | bit(Hint::Footer) | bit(Hint::Comment) | bit(Hint::Overlay);
    QString best;
    double bestScore = 0;
    int position = 0;
    for (const PageBlock &block : m_page.blocks) {
        const PageElement &element = m_page.elements[static_cast<std::size_t>(block.element)];
        if (block.kind != BlockKind::Heading || block.end - block.begin > 300)
            continue;
        const GumboTag tag = element.tag;
        const bool first = tag == GUMBO_TAG_H1;
        if (!first && (tag != GUMBO_TAG_H2 || ++position > 12))
            continue;
        const QString text = decoded(m_page.textOf(block));
        const QString words = comparable(text);
        if (words.isEmpty() || words == outletName)
            continue;
        // A site's name, or one word that the title has.
        constexpr double leastAlike = 0.3;
        const auto isLike = [&text](const QString &title) { return likeness(text, title) >= leastAlike; };
        const bool isStrange = words.count(u' ') < 3 && std::ranges::none_of(m_said, isLike);
        double score = sharedWords(text, said) * (words.contains(u' ') ? 1.0 : 0.6) + (first ? 0.5 : -0.2);
        score -= isStrange ? 0.5 : 0;
        score -= (element.above & elsewhere) != 0 ? 0.3 : 0;
        score -= element.hidden ? 0.4 : 0;
        if (score > bestScore + 0.05) {
            best = text;
            bestScore = score;
        }
    }
    return bestScore >= 0.6 ? best : QString();
}

Headline MetadataReader::headline(const QString &heading) const
{
    if (heading.isEmpty())
        return {{}, m_said.isEmpty() ? QString() : m_said.constFirst()};
    return headlineOf(heading, m_said);
}

QString MetadataReader::paywalled() const
{
    const QString free = u"isAccessibleForFree"_s;
    const std::optional<bool> said = m_jsonLd.flag(free);
    if (said == false)
        return m_jsonLd.isPartDenied(free) ? u"part"_s : u"yes"_s;
    const QString tier = m_metas.text({"article:content_tier"}).toLower();
    if (tier == "locked"_L1)
        return u"yes"_s;
    if (tier == "metered"_L1)
        return u"part"_s;
    return said || tier == "free"_L1 ? u"no"_s : QString();
}

Metadata MetadataReader::metadata() const
{
    Metadata metadata;
    metadata.title = m_headline.title;
    metadata.kicker = m_headline.kicker;
    metadata.outlet = m_outlet;
    const PageHead head(m_page, m_titles);
    if (metadata.kicker.isEmpty())
        metadata.kicker = readKicker(m_page, head);
    metadata.standfirst = readStandfirst(m_page, head,
                                         {unescaped(m_jsonLd.text(u"description"_s)),
                                          m_metas.text({"og:description"}), m_metas.text({"description"})});
    const PageByline byline = readByline(m_page, head, m_metas, m_jsonLd, m_outlet);
    metadata.byline = byline.printed;
    metadata.authors = byline.authors;
    metadata.published = readPublished(m_page, head, m_metas, m_jsonLd, m_address);
    metadata.modified = readModified(m_metas, m_jsonLd);
    metadata.section = section();
    metadata.keywords = split(m_jsonLd.texts(u"keywords"_s));
    if (metadata.keywords.isEmpty())
        metadata.keywords = split(m_metas.texts({"article:tag", "keywords", "news_keywords", "dc.subject"}));
    metadata.canonicalAddress = canonical();
    metadata.nextPage = nextPage(m_page.facts, m_address);
    metadata.language = decoded(m_page.facts.language);
    if (metadata.language.isEmpty())
        metadata.language = m_jsonLd.text(u"inLanguage"_s);
    if (metadata.language.isEmpty())
        metadata.language = m_metas.text({"og:locale", "dc.language", "content-language", "language"});
    const QString image = m_jsonLd.address(u"image"_s);
    metadata.leadImage = webAddress(
        (image.isEmpty() ? m_metas.text({"og:image", "og:image:url", "twitter:image"}) : image).toStdString(),
        m_base);
    metadata.licence = licence();
    metadata.paywalled = paywalled();
    return metadata;
}

} // namespace apostille

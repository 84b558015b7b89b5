// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/metadatareader.h"

#include "models/article/addresses.h"
#include "models/article/headline.h"
#include "models/article/isodate.h"
#include "models/article/persons.h"
#include "models/article/plaintext/byline.h"
#include "models/article/plaintext/dateline.h"

#include <algorithm>
#include <array>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool same(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::ranges::equal(a, b, [](char x, char y) {
               return (x >= 'A' && x <= 'Z' ? x | 0x20 : x) == (y >= 'A' && y <= 'Z' ? y | 0x20 : y);
           });
}

/// Character references that were written twice ("&amp;amp;") or stand in JSON, where they mean nothing.
QString unescaped(QString text)
{
    if (!text.contains(u'&'))
        return text.simplified();
    static constexpr std::array<std::pair<QLatin1StringView, char16_t>, 12> references{{
        {"&quot;"_L1, u'"'},
        {"&#34;"_L1, u'"'},
        {"&#39;"_L1, u'\''},
        {"&#039;"_L1, u'\''},
        {"&apos;"_L1, u'\''},
        {"&#8217;"_L1, u'\u2019'},
        {"&#8216;"_L1, u'\u2018'},
        {"&#8211;"_L1, u'\u2013'},
        {"&nbsp;"_L1, u'\u00a0'},
        {"&lt;"_L1, u'<'},
        {"&gt;"_L1, u'>'},
        {"&#038;"_L1, u'&'},
    }};
    for (const auto &[reference, character] : references)
        text.replace(reference, QString(QChar(character)));
    text.replace("&amp;"_L1, "&"_L1);
    return text.simplified();
}

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

} // namespace

MetadataReader::MetadataReader(const PageText &page, const QUrl &address)
    : m_page(page)
    , m_address(address)
    , m_jsonLd(page.facts.jsonLd)
{
    const QUrl said(canonical());
    if (m_address.isEmpty())
        m_address = said;
    const QUrl base(toString(page.facts.base));
    m_base = base.isValid() && !base.isEmpty() ? m_address.resolved(base) : m_address;
    m_outlet = outlet();
    m_title = title();
    for (const QString &name : {m_title, meta({"og:title"}), m_jsonLd.text(u"headline"_s), firstHeading()}) {
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
    return result;
}

QString MetadataReader::meta(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        for (const PageFacts::Meta &one : m_page.facts.metas) {
            if (same(one.name, name)) {
                if (const QString text = unescaped(toString(one.content)); !text.isEmpty())
                    return text;
            }
        }
    }
    return {};
}

QStringList MetadataReader::metas(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        QStringList all;
        for (const PageFacts::Meta &one : m_page.facts.metas) {
            if (same(one.name, name))
                all.append(unescaped(toString(one.content)));
        }
        if (!all.isEmpty())
            return all;
    }
    return {};
}

QString MetadataReader::canonical() const
{
    for (const PageFacts::Link &link : m_page.facts.links) {
        if (same(link.relation, "canonical")) {
            if (const QString address = webAddress(link.address, m_address); !address.isEmpty())
                return address;
        }
    }
    return webAddress(meta({"og:url"}).toStdString(), m_address);
}

QString MetadataReader::outlet() const
{
    QStringList names = m_jsonLd.names(u"publisher"_s);
    if (names.isEmpty())
        names = metas({"og:site_name", "dc.publisher", "dcterms.publisher", "citation_journal_title",
                       "application-name", "apple-mobile-web-app-title"});
    return names.isEmpty() ? QString() : unescaped(names.constFirst());
}

/// The heading that looks most like the title: the first <h1> that is in no navigation and is not the
/// outlet's name, better one that shares its words with what the head of the page says.
QString MetadataReader::firstHeading() const
{
    const QString said = meta({"og:title", "twitter:title"}) + u' ' + toString(m_page.facts.title) + u' ' +
                         m_jsonLd.text(u"headline"_s);
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
        const QString text = toString(m_page.textOf(block));
        const QString words = comparable(text);
        if (words.isEmpty() || words == outletName)
            continue;
        double score = sharedWords(text, said) * (words.contains(u' ') ? 1.0 : 0.6) + (first ? 0.5 : -0.2);
        score -= (element.above & elsewhere) != 0 ? 0.3 : 0;
        score -= element.hidden ? 0.4 : 0;
        if (score > bestScore + 0.05) {
            best = text;
            bestScore = score;
        }
    }
    return bestScore >= 0.6 ? best : QString();
}

QString MetadataReader::title() const
{
    const QStringList outletNames{m_outlet, meta({"og:site_name"}), hostName(m_address)};
    const QString heading = firstHeading();
    QStringList said;
    for (const QString &one :
         {unescaped(m_jsonLd.text(u"headline"_s)), meta({"og:title"}), meta({"twitter:title"}),
          meta({"dc.title", "dcterms.title", "citation_title", "headline"}),
          unescaped(toString(m_page.facts.title))}) {
        if (const QString clean = withoutOutlet(one, outletNames); !clean.isEmpty())
            said.append(clean);
    }
    if (heading.isEmpty())
        return said.isEmpty() ? QString() : said.constFirst();
    return heading;
}

QString MetadataReader::visibleByline() const
{
    // Lines and parts of lines that are marked as an author's name, nearest to the top first.
    QString marked;
    const auto consider = [&marked](const QString &text) {
        const QString line = text.simplified();
        if (!marked.isEmpty() || line.isEmpty())
            return;
        if (const auto byline = plaintext::introducedByline(line))
            marked = byline->printed;
        else if (const auto bare = plaintext::bareByline(line))
            marked = bare->printed;
        else if (const QString rest = withoutIntroduction(line); rest != line && canBeName(rest))
            marked = rest;
    };
    for (const PageMark &mark : m_page.marks) {
        if (mark.hint == Hint::Author && mark.end > mark.begin && mark.end - mark.begin < 120 &&
            mark.end <= m_page.text.size())
            consider(toString(std::string_view(m_page.text).substr(mark.begin, mark.end - mark.begin)));
    }
    if (!marked.isEmpty())
        return marked;
    QString introduced;
    for (const PageBlock &block : m_page.blocks) {
        const PageElement &element = m_page.elements[static_cast<std::size_t>(block.element)];
        if (block.kind == BlockKind::Image || block.end - block.begin > 120 || element.hidden ||
            (element.above & bit(Hint::Comment)) != 0)
            continue;
        const QString text = toString(m_page.textOf(block));
        const bool isMarked = (element.above & bit(Hint::Author)) != 0;
        if (isMarked)
            consider(text);
        else if (introduced.isEmpty())
            if (const auto byline = plaintext::introducedByline(text))
                introduced = byline->printed;
        if (!marked.isEmpty())
            return marked;
    }
    return introduced;
}

void MetadataReader::readByline(Metadata &metadata) const
{
    QStringList names = m_jsonLd.names(u"author"_s);
    if (names.isEmpty())
        names = m_jsonLd.names(u"creator"_s);
    for (const auto &group :
         {metas({"article:author", "author", "citation_author", "parsely-author", "sailthru.author", "byl",
                 "dc.creator", "dcterms.creator", "dc.contributor", "og:article:author"}),
          metas({"author"}), metas({"dc.creator", "dcterms.creator"}), metas({"twitter:data1"})}) {
        if (names.isEmpty())
            std::ranges::copy_if(group, std::back_inserter(names),
                                 [](const QString &name) { return canBeName(name); });
    }
    names.removeIf([](const QString &name) { return !canBeName(withoutIntroduction(name)); });
    const QString visible = visibleByline();
    metadata.byline = visible;
    for (const QString &name : std::as_const(names)) {
        const QStringList persons = personsIn(unescaped(name));
        for (const QString &person : persons) {
            if (!metadata.authors.contains(person))
                metadata.authors.append(person);
        }
    }
    // Systems put their own name or an account's where the author should stand; what is printed knows better.
    const bool generic = std::ranges::all_of(metadata.authors, [this](const QString &name) {
        const QString words = comparable(name);
        return words.isEmpty() || words == "admin"_L1 || words == "editor"_L1 ||
               words == "administrator"_L1 || words == comparable(m_outlet);
    });
    if (generic && !visible.isEmpty())
        metadata.authors = personsIn(visible);
    if (metadata.byline.isEmpty())
        metadata.byline = metadata.authors.join(u", "_s);
}

QString MetadataReader::visibleDate() const
{
    for (const PageFacts::Time &time : m_page.facts.times) {
        if (const QString iso = isoDate(toString(time.datetime)); !iso.isEmpty())
            return iso;
    }
    const QString language = toString(m_page.facts.language).left(2).toLower();
    const auto dateOf = [&language](const QString &text) {
        const plaintext::LineDates dates = plaintext::datesOf(text, language.isEmpty() ? u"en"_s : language);
        return dates.published.isEmpty() ? dates.modified : dates.published;
    };
    for (const PageMark &mark : m_page.marks) {
        if (mark.hint != Hint::Meta || mark.end <= mark.begin || mark.end - mark.begin > 100 ||
            mark.end > m_page.text.size())
            continue;
        if (QString date =
                dateOf(toString(std::string_view(m_page.text).substr(mark.begin, mark.end - mark.begin)));
            !date.isEmpty())
            return date;
    }
    int seen = 0;
    for (const PageBlock &block : m_page.blocks) {
        if (block.kind == BlockKind::Image || block.end - block.begin > 120)
            continue;
        const std::string_view text = m_page.textOf(block);
        if (text.find_first_of("0123456789") == std::string_view::npos)
            continue;
        if (++seen > 60)
            break;
        if (QString date = dateOf(toString(text)); !date.isEmpty())
            return date;
    }
    return {};
}

QString MetadataReader::published() const
{
    for (const QString &said : {m_jsonLd.text(u"datePublished"_s),
                                meta({"article:published_time",
                                      "og:published_time",
                                      "datepublished",
                                      "dc.date.issued",
                                      "dcterms.issued",
                                      "dcterms.created",
                                      "dc.date",
                                      "dcterms.date",
                                      "parsely-pub-date",
                                      "sailthru.date",
                                      "pubdate",
                                      "publishdate",
                                      "publish-date",
                                      "publish_date",
                                      "publication_date",
                                      "citation_publication_date",
                                      "citation_online_date",
                                      "citation_date",
                                      "date",
                                      "cxenseparse:recs:publishtime",
                                      "article.published",
                                      "og:article:published_time",
                                      "rnews:datepublished",
                                      "created",
                                      "shareaholic:article_published_time"}),
                                m_jsonLd.text(u"dateCreated"_s), m_jsonLd.text(u"uploadDate"_s)}) {
        if (QString iso = isoDate(said); !iso.isEmpty())
            return iso;
    }
    for (const PageFacts::Time &time : m_page.facts.times) {
        if (time.property.find("ublished") != std::string_view::npos) {
            if (QString iso = isoDate(toString(time.datetime)); !iso.isEmpty())
                return iso;
        }
    }
    if (QString iso = dateInAddress(m_address.path()); !iso.isEmpty())
        return iso;
    if (QString iso = visibleDate(); !iso.isEmpty())
        return iso;
    return isoDate(m_jsonLd.text(u"dateModified"_s));
}

Metadata MetadataReader::metadata() const
{
    Metadata metadata;
    metadata.title = m_title;
    metadata.outlet = m_outlet;
    readByline(metadata);
    metadata.published = published();
    metadata.modified = isoDate(m_jsonLd.text(u"dateModified"_s));
    if (metadata.modified.isEmpty())
        metadata.modified = isoDate(meta({"article:modified_time", "og:updated_time", "datemodified",
                                          "dcterms.modified", "last-modified", "lastmod"}));
    metadata.section = unescaped(m_jsonLd.text(u"articleSection"_s));
    if (metadata.section.isEmpty())
        metadata.section = meta({"article:section", "parsely-section", "section"});
    metadata.keywords = split(m_jsonLd.texts(u"keywords"_s));
    if (metadata.keywords.isEmpty())
        metadata.keywords = split(metas({"article:tag", "keywords", "news_keywords", "dc.subject"}));
    metadata.canonicalAddress = canonical();
    metadata.language = toString(m_page.facts.language);
    if (metadata.language.isEmpty())
        metadata.language = m_jsonLd.text(u"inLanguage"_s);
    if (metadata.language.isEmpty())
        metadata.language = meta({"og:locale", "dc.language", "content-language", "language"});
    const QString image = m_jsonLd.address(u"image"_s);
    metadata.leadImage = webAddress(
        (image.isEmpty() ? meta({"og:image", "og:image:url", "twitter:image"}) : image).toStdString(),
        m_base);
    metadata.licence = m_jsonLd.address(u"license"_s);
    for (const PageFacts::Link &link : m_page.facts.links) {
        if (metadata.licence.isEmpty() && same(link.relation, "license"))
            metadata.licence = webAddress(link.address, m_base);
    }
    if (metadata.licence.isEmpty())
        metadata.licence = meta({"dc.rights", "dcterms.rights", "copyright"});
    return metadata;
}

} // namespace apostille

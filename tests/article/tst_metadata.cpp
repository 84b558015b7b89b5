// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who wrote an article and what it is called, on pages that say it in every way that pages do.
#include "models/article/cleaner.h"
#include "models/article/metadatareader.h"
#include "models/article/parsetree.h"
#include "models/article/persons.h"
#include "tests/article/pagewithhead.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

class MetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAuthors_data();
    void readsAuthors();
    void partsTitles_data();
    void partsTitles();
    void knowsLicences_data();
    void knowsLicences();
    void knowsOutlets_data();
    void knowsOutlets();
    void readsLinesAroundTitle_data();
    void readsLinesAroundTitle();
    void tellsWhatIsPaidFor_data();
    void tellsWhatIsPaidFor();
    void writesNamesInWords();
};

void MetadataTest::readsAuthors_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("below");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("authors");
    const auto row = [](const char *name, const QString &head, const QString &below,
                        const QStringList &authors, const QString &language = u"en"_s) {
        QTest::newRow(name) << head << below << language << authors;
    };
    row("JSON-LD", jsonLd(uR"({"@type":"NewsArticle","author":[{"name":"Ann Lee"},{"name":"Bo Ek"}]})"_s), {},
        {u"Ann Lee"_s, u"Bo Ek"_s});
    row("JSON-LD by reference",
        jsonLd(
            uR"({"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@id":"#a","@type":"Person","name":"Ann Lee"}]})"_s),
        {}, {u"Ann Lee"_s});
    row("JSON-LD that the page's object completes",
        jsonLd(
            uR"([{"@type":"Article","headline":"Forty boats"},{"@type":"WebPage","author":{"name":"Ann Lee"}}])"_s),
        {}, {u"Ann Lee"_s});
    row("broken JSON-LD",
        jsonLd(
            uR"({"@type":"NewsArticle","headline":"The "forty" boats","author":{"@type":"Person","name":"Ann Lee"}})"_s),
        {}, {u"Ann Lee"_s});
    row("honours are no persons", u"<meta name='author' content='Ann Lee, MS, RD'>"_s, {},
        {u"Ann Lee, MS, RD"_s});
    row("reading time is no name",
        u"<meta name='twitter:label1' content='Reading time'><meta name='twitter:data1' content='7 minutes'>"
        "<meta name='twitter:label2' content='Written by'><meta name='twitter:data2' content='Ann Lee'>"_s,
        {}, {u"Ann Lee"_s});
    row("address of a profile", u"<meta property='article:author' content='https://example.org/ann'>"_s,
        u"<p>By Ann Lee</p>"_s, {u"Ann Lee"_s});
    row("an account put in by a system", u"<meta name='author' content='NOC Admin'>"_s,
        u"<p>By Ann Lee</p>"_s, {u"Ann Lee"_s});
    row("printed names that the head has not", u"<meta name='author' content='Ann Lee'>"_s,
        u"<p>Written by Ann Lee, Bo Ek and Cy Fox</p>"_s, {u"Ann Lee"_s, u"Bo Ek"_s, u"Cy Fox"_s});
    row("somebody else than is printed", u"<meta name='author' content='Webmaster Joe'>"_s,
        u"<p class='by'>By: Ann Lee</p>"_s, {u"Ann Lee"_s});
    row("date, then name", {}, u"<p>03/01/2017 by Ann Lee, Representative to the Committee</p>"_s,
        {u"Ann Lee"_s});
    row("name, then role", {}, u"<div>By <a href='/a'>Ann Lee</a> ⋅ Review Editor</div>"_s, {u"Ann Lee"_s});
    row("name, then date", {}, u"<div>By Ann Lee on May 3, 2024</div>"_s, {u"Ann Lee"_s});
    row("glued", {}, u"<div><span>By</span><span>Ann Lee</span></div>"_s, {u"Ann Lee"_s});
    row("label above", {}, u"<div><p>Written by</p><p>Ann Lee</p></div>"_s, {u"Ann Lee"_s});
    row("list below a label", {}, u"<h6>Author(s)</h6><ul><li>Ann Lee</li><li>Bo Ek</li></ul>"_s,
        {u"Ann Lee"_s, u"Bo Ek"_s});
    row("whatever stands where names stand", {}, u"<h4 class='author-box__name'>crazy boats</h4>"_s,
        {u"Crazy boats"_s});
    row("link to the author's page", {}, u"<div><a href='/auteurs/ann-lee'>Ann Lee</a> 3 min</div>"_s,
        {u"Ann Lee"_s});
    row("link to all authors", {}, u"<div><a href='/authors/'>Our authors</a></div>"_s, {});
    row("name glued to its date", {},
        u"<div class='meta'><span class='author'>Ann Lee</span><span>September 3</span></div>"_s,
        {u"Ann Lee"_s});
    row("written small in the head", u"<meta itemprop='author' content='ann lee'>"_s,
        u"<p>Photos by Bo Ek</p><p>Ann Lee wrote this.</p>"_s, {u"Ann lee"_s});
    row("no name", {}, u"<p>By focusing on boats, the town has forgotten its trains.</p>"_s, {});
    row("no person", {}, u"<div class='meta'>Updated January 8, 2026</div>"_s, {});
    row("French", {}, u"<p>Par Ann Lee et Bo Ek</p>"_s, {u"Ann Lee"_s, u"Bo Ek"_s}, u"fr"_s);
    row("French, recorded", {}, u"<p>Propos recueillis par Ann Lee</p>"_s, {u"Ann Lee"_s}, u"fr"_s);
    row("outlet with agency", {}, u"<p>Par euronews avec AFP</p>"_s, {u"Euronews"_s, u"AFP"_s}, u"fr"_s);
    row("German", {}, u"<p>Von Ann Lee und Bo Ek</p>"_s, {u"Ann Lee"_s, u"Bo Ek"_s}, u"de"_s);
    row("German, day", {}, u"<p>Von Ann Lee am Dienstag</p>"_s, {u"Ann Lee"_s}, u"de"_s);
    row("Spanish", {}, u"<p>Por Ann Lee y Bo Ek</p>"_s, {u"Ann Lee"_s, u"Bo Ek"_s}, u"es"_s);
    row("Italian", {}, u"<p>di Ann Lee e Bo Ek</p>"_s, {u"Ann Lee"_s, u"Bo Ek"_s}, u"it"_s);
    row("Portuguese", {}, u"<p>Por Ann Lee e Bo Ek</p>"_s, {u"Ann Lee"_s, u"Bo Ek"_s}, u"pt"_s);
    row("Polish", {}, u"<p>Autor: Ann Lee</p>"_s, {u"Ann Lee"_s}, u"pl"_s);
    row("German with agency", {}, u"<p>Von Max Muster und Eva Beispiel, dpa</p>"_s,
        {u"Max Muster"_s, u"Eva Beispiel"_s, u"dpa"_s}, u"de"_s);
    row("German, signs", {}, u"<p class='author'>Von: det/dpa</p>"_s, {u"det"_s, u"dpa"_s}, u"de"_s);
    row("French, from afar", {}, u"<p>De notre correspondant à Moscou, Ann Lee</p>"_s, {u"Ann Lee"_s},
        u"fr"_s);
    row("French, from afar, said",
        u"<meta name='author' content='De notre correspondante à Kiev, Ann Lee'>"_s, {}, {u"Ann Lee"_s},
        u"fr"_s);
    row("Italian, from afar", {}, u"<p>Dal nostro inviato a Roma, Ann Lee</p>"_s, {u"Ann Lee"_s}, u"it"_s);
    row("Arabic", {}, u"<p>بقلم: سمير حداد</p>"_s, {u"سمير حداد"_s}, u"ar"_s);
    row("a title that begins as bylines do", u"<title>Von Booten, von Zügen</title>"_s,
        u"<h1>Von Booten, von Zügen</h1>"_s, {}, u"de"_s);
    row("last name first", u"<meta name='author' content='Lee, Ann'>"_s, u"<p>Ann Lee is a reporter.</p>"_s,
        {u"Ann Lee"_s});
    row("who built the page", u"<meta name='author' content='Web Works GmbH'>"_s, {}, {}, u"de"_s);
    row("the outlet's name, which is two words",
        u"<meta property='og:site_name' content='Jobs &amp; Hire'><meta name='author' content='Jobs &amp; Hire'>"_s,
        u"<p>By Ann Lee</p>"_s, {u"Ann Lee"_s});
    row("an account", jsonLd(uR"({"@type":"Article","author":{"name":"ann.m.lee"}})"_s),
        u"<p>By Ann Lee</p>"_s, {u"Ann Lee"_s});
    row("name and handle", jsonLd(uR"({"@type":"Article","author":{"name":"Ann Lee @annlee"}})"_s), {},
        {u"Ann Lee"_s});
    row("once for the picture", {}, u"<div>By <span>Ann Lee</span><span>Ann Lee</span></div>"_s,
        {u"Ann Lee"_s});
}

void MetadataTest::readsAuthors()
{
    QFETCH(const QString, head);
    QFETCH(const QString, below);
    QFETCH(const QString, language);
    QTEST(metadataOf(head, below, {}, language).authors, "authors");
}

void MetadataTest::partsTitles_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("kicker");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const QString &head, const QString &heading, const QString &kicker,
                        const QString &title) { QTest::newRow(name) << head << heading << kicker << title; };
    const QString said = u"<meta property='og:title' content='Boats run dry in May'>"_s;
    row("as it is", said, u"Boats run dry in May"_s, {}, u"Boats run dry in May"_s);
    row("a kicker whose space is painted", said, u"<span>Drought</span><span>Boats run dry in May</span>"_s,
        u"Drought"_s, u"Boats run dry in May"_s);
    row("a kicker with a bar", said, u"Drought in the valley | Boats run dry in May"_s,
        u"Drought in the valley"_s, u"Boats run dry in May"_s);
    row("a kind of text", said, u"Comment: Boats run dry in May"_s, u"Comment"_s, u"Boats run dry in May"_s);
    row("who says so", said, u"The harbour master: Boats run dry in May"_s, {},
        u"The harbour master: Boats run dry in May"_s);
    row("a longer sentence", said, u"How Boats run dry in May"_s, {}, u"How Boats run dry in May"_s);
    row("a date", said, u"May 3 2024 Boats run dry in May"_s, {}, u"Boats run dry in May"_s);
    row("the site's name", said, u"The Valley"_s, {}, u"Boats run dry in May"_s);
    row("outlet behind",
        u"<meta property='og:site_name' content='The Valley'><meta property='og:title' content='Boats run dry - The Valley'>"_s,
        u"News"_s, {}, u"Boats run dry"_s);
}

void MetadataTest::partsTitles()
{
    QFETCH(const QString, head);
    QFETCH(const QString, heading);
    const QString page =
        u"<html lang='en'><head><title>x</title>%1</head><body><article><h1>%2</h1><p>The harbour master "
        u"counted "
        "forty boats that morning, and forty again at dusk.</p></article></body></html>"_s.arg(head, heading);
    const auto article = clean({.bytes = page.toUtf8(), .format = SourceFormat::Html}, Cleaning::WholePage);
    QVERIFY(article);
    QTEST(article->metadata.kicker, "kicker");
    QTEST(article->metadata.title, "title");
}

void MetadataTest::knowsLicences_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("below");
    QTest::addColumn<QString>("licence");
    const auto row = [](const char *name, const QString &head, const QString &below, const QString &licence) {
        QTest::newRow(name) << head << below << licence;
    };
    const QString commons = u"https://creativecommons.org/licenses/by/4.0/"_s;
    const QString link = u"<a rel='license' href='%1'>CC</a>"_s;
    row("JSON-LD", jsonLd(uR"({"@type":"Article","license":"%1"})"_s.arg(commons)), {}, commons);
    row("link in the head", u"<link rel='license' href='%1'>"_s.arg(commons), {}, commons);
    row("link in the text", {}, u"<p>"_s + link.arg(commons) + u"</p>"_s, commons);
    row("of a picture", {},
        u"<figure><img src='/a.jpg'><figcaption>"_s + link.arg(commons) + u"</figcaption></figure>"_s, {});
    row("by name", u"<meta name='dcterms.rights' content='CC BY-SA 4.0'>"_s, {}, u"CC BY-SA 4.0"_s);
    row("rights reserved", u"<meta name='copyright' content='2024 The Valley, all rights reserved'>"_s, {},
        {});
    row("script", jsonLd(uR"({"@type":"Article","license":"javascript:alert`1`"})"_s), {}, {});
}

void MetadataTest::knowsLicences()
{
    QFETCH(const QString, head);
    QFETCH(const QString, below);
    QTEST(metadataOf(head, below).licence, "licence");
}

void MetadataTest::knowsOutlets_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("outlet");
    const auto row = [](const char *name, const QString &head, const QString &outlet) {
        QTest::newRow(name) << head << outlet;
    };
    const QString site = u"<meta property='og:site_name' content='%1'>"_s;
    const QString publisher = jsonLd(uR"({"@type":"Article","publisher":{"name":"%1"}})"_s);
    row("publisher", publisher.arg(u"The Valley"_s), u"The Valley"_s);
    row("the company that prints it", publisher.arg(u"Talverlag GmbH"_s) + site.arg(u"Talbote"_s),
        u"Talbote"_s);
    row("nothing but the company", publisher.arg(u"Talverlag GmbH"_s), u"Talverlag GmbH"_s);
    row("address", site.arg(u"https://www.talbote.example/"_s), u"talbote.example"_s);
    row("left open", site.arg(u"{$plugin.site_name}"_s), {});
    row("behind the title",
        u"<title>Boats run dry | The Valley</title><meta property='og:title' content='Boats run dry'>"_s,
        u"The Valley"_s);
    row("no outlet behind the title",
        u"<title>Boats run dry | Page 34</title><meta property='og:title' content='Boats run dry'>"_s, {});
}

void MetadataTest::knowsOutlets()
{
    QFETCH(const QString, head);
    const QString page =
        u"<html><head>%1</head><body><p>The harbour master counted forty boats that morning.</p>"
        "</body></html>"_s.arg(head);
    const auto article = clean({.bytes = page.toUtf8(), .format = SourceFormat::Html}, Cleaning::WholePage);
    QVERIFY(article);
    QTEST(article->metadata.outlet, "outlet");
}

void MetadataTest::readsLinesAroundTitle_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");
    QTest::addColumn<QString>("kicker");
    QTest::addColumn<QString>("standfirst");
    const auto row = [](const char *name, const QString &head, const QString &above, const QString &below,
                        const QString &kicker, const QString &standfirst) {
        QTest::newRow(name) << head << above << below << kicker << standfirst;
    };
    const QString summary = u"Nobody counts the boats of the valley any more, and nobody misses them."_s;
    const QString described = u"<meta property='og:description' content='%1'>"_s;
    row("nothing", {}, {}, {}, {}, {});
    row("French", {}, u"<p class='article__surtitre'>Sécheresse</p>"_s,
        u"<p class='chapo'>%1</p>"_s.arg(summary), u"Sécheresse"_s, summary);
    row("German", {}, u"<p class='dachzeile'>Dürre</p>"_s, u"<p class='vorspann'>%1</p>"_s.arg(summary),
        u"Dürre"_s, summary);
    row("Spanish", {}, u"<div class='volanta'>Sequía</div>"_s, u"<h2 class='bajada'>%1</h2>"_s.arg(summary),
        u"Sequía"_s, summary);
    row("Italian", {}, u"<p class='occhiello'>Siccità</p>"_s, u"<p class='sommario'>%1</p>"_s.arg(summary),
        u"Siccità"_s, summary);
    row("English", {}, u"<p class='Kicker'>Drought</p>"_s, u"<p class='standfirst'>%1</p>"_s.arg(summary),
        u"Drought"_s, summary);
    row("described", described.arg(summary), {}, u"<p>%1</p>"_s.arg(summary), {}, summary);
    row("described only", described.arg(summary), {}, {}, {}, {});
    row("a section of the site", {}, u"<p class='category'>Sports</p>"_s, {}, {}, {});
    row("date and author", {}, {}, u"<p class='intro'>Written on the day of 3 May 2024 by our reporter</p>"_s,
        {}, {});
    row("of another article", {}, {}, u"<div class='related'><p class='teaser'>%1</p></div>"_s.arg(summary),
        {}, {});
}

void MetadataTest::readsLinesAroundTitle()
{
    QFETCH(const QString, head);
    QFETCH(const QString, above);
    QFETCH(const QString, below);
    const QString page =
        u"<html><head>%1</head><body><article>%2<h1>Forty boats</h1>%3<p>The harbour master "
        "counted forty boats that morning, and forty again at dusk, but they were not the same "
        "ones.</p><p>Nobody else had noticed, or nobody wanted to say so.</p></article></body>"
        "</html>"_s.arg(head, above, below);
    const std::string html = page.toStdString();
    const auto tree = ParseTree::parse(html);
    QVERIFY(tree);
    // What the page says, before it is known which of its lines are the article's.
    const PageText read = readPage(tree->document());
    const Metadata metadata = MetadataReader(read, {}).metadata();
    QTEST(metadata.kicker, "kicker");
    QTEST(metadata.standfirst, "standfirst");
}

void MetadataTest::tellsWhatIsPaidFor_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("paywalled");
    const auto row = [](const char *name, const QString &head, const QString &paywalled) {
        QTest::newRow(name) << head << paywalled;
    };
    row("not said", {}, {});
    row("free", jsonLd(uR"({"@type":"NewsArticle","isAccessibleForFree":true})"_s), u"no"_s);
    row("not free", jsonLd(uR"({"@type":"NewsArticle","isAccessibleForFree":"False"})"_s), u"yes"_s);
    row("free up to a place",
        jsonLd(
            uR"({"@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".rest"}})"_s),
        u"part"_s);
    row("tier locked", u"<meta property='article:content_tier' content='locked'>"_s, u"yes"_s);
    row("tier metered", u"<meta property='article:content_tier' content='metered'>"_s, u"part"_s);
    row("tier free", u"<meta property='article:content_tier' content='free'>"_s, u"no"_s);
}

void MetadataTest::tellsWhatIsPaidFor()
{
    QFETCH(const QString, head);
    QTEST(metadataOf(head, {}).paywalled, "paywalled");
}

void MetadataTest::writesNamesInWords()
{
    const QStringList names{u"Ann Lee"_s, u"Bo Ek"_s, u"Cy Or"_s};
    QCOMPARE(namesInWords(names, u"en"_s), u"Ann Lee, Bo Ek, and Cy Or"_s);
    QCOMPARE(namesInWords(names, u"fr"_s), u"Ann Lee, Bo Ek et Cy Or"_s);
    QCOMPARE(namesInWords(names.first(1), {}), u"Ann Lee"_s);
}

QTEST_GUILESS_MAIN(MetadataTest)
#include "tst_metadata.moc"

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When an article was published and changed, on pages that say it in every way that pages do.
#include "tests/article/pagewithhead.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

class PageDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void readsDatesInAllLanguages_data();
    void readsDatesInAllLanguages();
    void tellsChangeFromPublication();
};

void PageDatesTest::readsDates_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("below");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("published");
    const auto row = [](const char *name, const QString &head, const QString &below, const QString &published,
                        const QString &address = {}, const QString &language = u"en"_s) {
        QTest::newRow(name) << head << below << address << language << published;
    };
    const QString said = u"<meta property='article:published_time' content='2024-05-03T02:41:00+00:00'>"_s;
    row("with zone", u"<meta property='article:published_time' content='2024-05-03T10:00:00+02:00'>"_s, {},
        u"2024-05-03T10:00:00+02:00"_s);
    row("a name that a system made up", u"<meta name='w-published-date' content='2024-05-03'>"_s, {},
        u"2024-05-03"_s);
    row("year first, month by name", u"<meta name='citation_publication_date' content='2024 May 3'>"_s, {},
        u"2024-05-03"_s);
    row("broken JSON-LD",
        jsonLd(uR"({"@type":"NewsArticle","headline":"The "forty" boats","datePublished":"2024-05-03"})"_s),
        {}, u"2024-05-03"_s);
    row("the outlet's own day", said, {}, u"2024-05-02"_s, u"https://example.org/2024/05/02/forty-boats"_s);
    row("moved to another system", said, u"<p class='date'>March 1, 2017</p>"_s, u"2017-03-01"_s);
    row("printed day of the same", said, u"<p class='date'>May 3, 2024</p>"_s,
        u"2024-05-03T02:41:00+00:00"_s);
    row("a day in the text", said, u"<table><tr><td>1/13/2013</td></tr></table>"_s,
        u"2024-05-03T02:41:00+00:00"_s);
    row("month in the address", {}, {}, u"2023-10-03"_s, u"https://example.org/blog/2023/october/03/boats"_s);
    row("time element", {}, u"<time datetime='2024-05-03T10:00:00+02:00'>3 May 2024</time>"_s,
        u"2024-05-03T10:00:00+02:00"_s);
    row("printed in French", {}, u"<p>Publié le 3 mai 2024 à 10h05</p>"_s, u"2024-05-03T10:05"_s, {},
        u"fr"_s);
    row("printed in German", {}, u"<p>Veröffentlicht am 3. Mai 2024</p>"_s, u"2024-05-03"_s, {}, u"de"_s);
    row("printed in Spanish", {}, u"<p>3 de mayo de 2024</p>"_s, u"2024-05-03"_s, {}, u"es"_s);
    row("month first in America", {}, u"<p>05/03/2024</p>"_s, u"2024-05-03"_s, {}, u"en-US"_s);
    row("day first in Britain", {}, u"<p>05/03/2024</p>"_s, u"2024-03-05"_s, {}, u"en-GB"_s);
    row("either", {}, u"<p>05/03/2024</p>"_s, {}, {}, u"en"_s);
    row("a change printed first", {},
        u"<p><time class='updated' datetime='2024-05-09T08:00:00Z'>May 9, 2024</time><time class='published' "
        "datetime='2024-05-03T10:00:00Z'>May 3, 2024</time></p>"_s,
        u"2024-05-03T10:00:00Z"_s);
    row("a change printed without saying so",
        u"<meta property='article:published_time' content='2024-05-03'><meta "
        "property='article:modified_time' content='2024-08-01'>"_s,
        u"<p class='date'>August 1, 2024</p>"_s, u"2024-05-03"_s);
    row("the next day, in the outlet's own time zone",
        u"<meta property='article:published_time' content='2024-05-03T23:10:00Z'>"_s,
        u"<p class='date'>May 4, 2024</p>"_s, u"2024-05-04"_s);
    row("glued to what stands beside it", {},
        u"<div><a href='/h'>Health</a><span class='dateline'>MAY 3, 2024</span><span "
        u"class='dateline'>Updated: "
        "JUNE 2, 2025</span></div>"_s,
        u"2024-05-03"_s);
    row("numbers that a <time> settles", {},
        u"<div><time datetime='2024-03-05'>03/05/2024</time> by Ann</div>"_s, u"2024-03-05"_s);
    row("a month", {}, u"<p>November 2015</p>"_s, u"2015-11"_s);
    row("several of one system",
        u"<meta name='published-time' content='2026-03-09T08:45:32Z'><meta name='published-date' "
        "content='2021-02-16'>"_s,
        {}, u"2021-02-16"_s);
    row("another article's object first",
        jsonLd(
            uR"([{"@type":"Article","headline":"Ten trains","datePublished":"2020-01-01"},{"@type":"NewsArticle","headline":"Forty boats","datePublished":"2024-05-03"}])"_s),
        {}, u"2024-05-03"_s);
    row("an advertised post",
        jsonLd(
            uR"([{"@type":"JobPosting","datePublished":"2020-01-01"},{"@type":"VideoObject","datePublished":"2020-01-02"},{"@type":"NewsArticle","datePublished":"2024-05-03"}])"_s),
        {}, u"2024-05-03"_s);
    row("JSON-LD in single quotation marks",
        jsonLd(uR"({'@type':'NewsArticle','headline':'Forty "boats"','datePublished':'2024-05-03',})"_s), {},
        u"2024-05-03"_s);
    row("a comment's date", {},
        u"<p>Short news.</p><div class='comments'><div class='comment'><p>May 9, 2024</p></div></div>"_s, {});
    row("other articles' dates", {},
        u"<div class='related'><p>May 3, 2020</p></div><p class='date'>May 3, 2024</p>"_s, u"2024-05-03"_s);
}

void PageDatesTest::readsDates()
{
    QFETCH(const QString, head);
    QFETCH(const QString, below);
    QFETCH(const QString, address);
    QFETCH(const QString, language);
    QTEST(metadataOf(head, below, address, language).published, "published");
}

void PageDatesTest::readsDatesInAllLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("published");
    const auto row = [](const char *language, const QString &line,
                        const QString &published = u"2023-05-04"_s) {
        QTest::addRow("%s: %s", language, qPrintable(line))
            << QString::fromLatin1(language) << line << published;
    };
    row("fr", u"Publié le jeudi 4 mai 2023 à 14h05"_s, u"2023-05-04T14:05"_s);
    row("fr", u"Mis en ligne le 04/05/2023, mis à jour le 06/05/2023"_s);
    row("fr", u"1er mai 2023"_s, u"2023-05-01"_s);
    row("de", u"Donnerstag, 04.05.2023, 14:05 Uhr"_s, u"2023-05-04T14:05"_s);
    row("de", u"04.05.23"_s);
    row("de", u"Stand: 6. Mai 2023 | Veröffentlicht: 4. Mai 2023"_s);
    row("es", u"4 de mayo de 2023"_s);
    row("es", u"Publicado: 04/05/2023 - 14:05 h"_s, u"2023-05-04T14:05"_s);
    row("it", u"Pubblicato il 4 maggio 2023 alle ore 14:05"_s, u"2023-05-04T14:05"_s);
    row("pl", u"4 maja 2023 r."_s);
    row("pl", u"Opublikowano: 04.05.2023, godz. 14:05"_s, u"2023-05-04T14:05"_s);
    row("pt", u"4 de maio de 2023, às 14:05"_s, u"2023-05-04T14:05"_s);
    row("nl", u"donderdag 4 mei 2023 om 14:05"_s, u"2023-05-04T14:05"_s);
    row("ru", u"4 мая 2023 г., 14:05"_s, u"2023-05-04T14:05"_s);
    row("ar", u"نشر في 4 مايو 2023"_s);
    row("ar", u"٤ أيار/مايو ٢٠٢٣"_s);
    row("en", u"Thursday, 4th May 2023, 2:05 pm"_s, u"2023-05-04T14:05"_s);
    row("en", u"4.5.23"_s, {}); // a version
}

void PageDatesTest::readsDatesInAllLanguages()
{
    QFETCH(const QString, language);
    QFETCH(const QString, line);
    QTEST(metadataOf({}, u"<p>"_s + line + u"</p>"_s, {}, language).published, "published");
}

void PageDatesTest::tellsChangeFromPublication()
{
    const Metadata metadata = metadataOf(u"<meta property='article:published_time' content='2024-05-03'>"
                                         "<meta property='article:modified_time' content='2025-01-02'>"_s,
                                         u"<p>Last updated</p><p>January 2, 2025</p>"_s);
    QCOMPARE(metadata.published, u"2024-05-03"_s);
    QCOMPARE(metadata.modified, u"2025-01-02"_s);
}

QTEST_APPLESS_MAIN(PageDatesTest)
#include "tst_pagedates.moc"

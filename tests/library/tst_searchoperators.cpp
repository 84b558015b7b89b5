// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/searchindex.h"
#include "models/library/searchquery.h"
#include "tests/library/libraryfixture.h"

using namespace apostille;
using namespace Qt::StringLiterals;

using Field = SearchRestriction::Field;

class TestSearchOperators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void finds_data();
    void finds();

private:
    LibraryFixture m_fixture;
};

void TestSearchOperators::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SearchQuery>("query");
    const auto row = [](const char *name, const QString &typed, const SearchQuery &query) {
        QTest::addRow("%s", name) << typed << query;
    };
    const auto only = [](Field field, const QString &value, bool unwanted = false) {
        return SearchQuery{.restrictions = {{field, value, unwanted}}};
    };
    row("speaker", u"speaker:Poutine"_s, only(Field::Speaker, u" poutine"_s));
    row("quoted", u"speaker:\"Vladimir Poutine\" "_s, only(Field::Speaker, u" vladimir poutine"_s));
    row("French marks", u"locuteur:«Vladimir Poutine»"_s, only(Field::Speaker, u" vladimir poutine"_s));
    row("French, accents or not", u"etiquette:géo"_s, only(Field::Tag, u" geo"_s));
    row("capitals", u"TAG:géo"_s, only(Field::Tag, u" geo"_s));
    row("hash", u"tag:#géo"_s, only(Field::Tag, u" geo"_s));
    row("outlet", u"média:euronews"_s, only(Field::Outlet, u" euronews"_s));
    row("claim", u"affirmation:pressions"_s, only(Field::Claim, u" pressions"_s));
    row("state", u"is:unread"_s, only(Field::State, u"unread"_s));
    row("state in French", u"est:non-lu"_s, only(Field::State, u"unread"_s));
    row("favourite", u"est:favori"_s, only(Field::State, u"starred"_s));
    row("language", u"lang:FR"_s, only(Field::Language, u"fr"_s));
    row("left out", u"-tag:eau"_s, only(Field::Tag, u" eau"_s, true));
    row("one letter of a name", u"speaker:p"_s, {});
    row("half a state", u"is:unr"_s, {});
    row("no value yet", u"tag:"_s, {});
    row("with words", u"tag:eau digue"_s,
        {.wanted = {{u"digue"_s, true}}, .restrictions = {{Field::Tag, u" eau"_s}}});
    row("value ends at the space", u"tag: eau"_s, {.wanted = {{u"eau"_s, true}}});
    row("no operator", u"https://example.org/x"_s, {.wanted = {{u"https://example.org/x"_s, true}}});
    row("in a quotation", u"\"tag:eau\" "_s, {.wanted = {{u"tag:eau"_s}}});
}

void TestSearchOperators::reads()
{
    QFETCH(const QString, typed);
    QFETCH(const SearchQuery, query);
    const SearchQuery read = searchQuery(typed);
    QCOMPARE(read.restrictions, query.restrictions);
    QCOMPARE(read.wanted, query.wanted);
    QCOMPARE(read.unwanted, query.unwanted);
}

void TestSearchOperators::initTestCase()
{
    const auto article = [this](const QString &title, const QString &outlet, const QString &language) {
        Article content = LibraryFixture::articleOf(title, {u"La digue de %1 tient."_s.arg(title)});
        content.metadata.outlet = outlet;
        content.metadata.language = language;
        return m_fixture.addArticle(content);
    };
    const QUuid first = article(u"Un"_s, u"Le Devoir"_s, u"fr-CA"_s);
    const QUuid second = article(u"Deux"_s, u"euronews"_s, u"fr"_s);
    article(u"Three"_s, u"Radio Prague"_s, u"en"_s);
    Annotation quote = m_fixture.annotationOf(first, u"digue"_s);
    quote.speech = SpeechKind::Direct;
    quote.sources = {{m_fixture.addSource(u"Vladimir Poutine"_s, {u"M. Poutine"_s}).id, SourceRole::Speaker}};
    quote.tags = {m_fixture.addTag(u"eau"_s).id};
    m_fixture.save(quote);
    Annotation other = m_fixture.annotationOf(second, u"digue"_s);
    other.sources = {{quote.sources.front().source, SourceRole::ReportedBy}};
    other.claims = {{m_fixture.addClaim(u"La digue tient"_s).id, Stance::Makes}};
    m_fixture.save(other);
    QVERIFY(m_fixture.library().articles().setStarred(second, true));
    QVERIFY(m_fixture.library().articles().setRead(first, true));
}

void TestSearchOperators::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("titles");
    const auto row = [](const QString &typed, const QStringList &titles) {
        QTest::addRow("%s", qPrintable(typed)) << typed << titles;
    };
    row(u"speaker:poutine"_s, {u"Un"_s});
    row(u"speaker:\"m pou\""_s, {u"Un"_s});
    row(u"source:poutine"_s, {u"Deux"_s, u"Un"_s});
    row(u"-speaker:poutine"_s, {u"Three"_s, u"Deux"_s});
    row(u"tag:eau"_s, {u"Un"_s});
    row(u"outlet:dev"_s, {u"Un"_s});
    row(u"claim:tient"_s, {u"Deux"_s});
    row(u"lang:fr"_s, {u"Deux"_s, u"Un"_s});
    row(u"lang:fr-ca"_s, {u"Un"_s});
    row(u"est:non-lu"_s, {u"Three"_s, u"Deux"_s});
    row(u"is:starred"_s, {u"Deux"_s});
    row(u"is:review"_s, {u"Deux"_s});
    row(u"is:annotated is:read"_s, {u"Un"_s});
    row(u"digue lang:en"_s, {u"Three"_s});
    row(u"lang:fr -deux"_s, {u"Un"_s});
    row(u"tag:feu"_s, {});
}

void TestSearchOperators::finds()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, titles);
    const auto hits = m_fixture.library().search().find(typed, {}, 9);
    QVERIFY2(hits, why(hits).constData());
    QStringList found;
    for (const SearchHit &hit : *hits)
        found << hit.article.title;
    QCOMPARE(found, titles);
}

QTEST_GUILESS_MAIN(TestSearchOperators)
#include "tst_searchoperators.moc"

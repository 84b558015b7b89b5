// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/savedsearches.h"
#include "models/editing/tagging.h"
#include "models/library/searchindex.h"
#include "models/lists/searchsuggestions.h"
#include "tests/ui/cardlibrary.h"

using namespace apostille;
using namespace Qt::StringLiterals;

class TestSearchSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void suggests_data();
    void suggests();
    void emptyFieldOffersRecentSearchesFirst();
    void whatIsSuggestedFindsIt();

private:
    CardLibrary m_library;
};

void TestSearchSuggestions::initTestCase()
{
    Session &session = *m_library.session;
    Annotation quote = m_library.draft(u"pressions"_s);
    quote.speech = SpeechKind::Direct;
    quote.sources = {{session.sourceNamed(u"Fati Oumarou"_s)->id, SourceRole::Speaker}};
    quote.claims = {{session.claimNamed(u"La digue cède"_s)->id, Stance::Makes}};
    m_library.add(quote);
    tagThings(session, createTag(session, u"classe de 3e"_s), {.articles = {m_library.article}});
    tagThings(session, createTag(session, u"fleuve"_s), {.articles = {m_library.article}});
    Article article;
    article.metadata.title = u"Trottinettes"_s;
    article.metadata.outlet = u"Le Devoir"_s;
    article.metadata.language = u"fr-CA"_s;
    article.blocks = {{.text = u"La fin d’une expérience."_s}};
    QVERIFY(session.library().articles().add({.bytes = "x"}, article, 1));
    saveSearch(session, u"digue -crue"_s, u"Le barrage"_s);
}

void TestSearchSuggestions::suggests_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("french");
    QTest::addColumn<QString>("query"); // of one of the suggestions
    QTest::addRow("operator") << u"spe"_s << false << u"speaker:"_s;
    QTest::addRow("operator in French") << u"loc"_s << true << u"locuteur:"_s;
    QTest::addRow("operator without accent") << u"etiq"_s << true << u"étiquette:"_s;
    QTest::addRow("speaker") << u"speaker:oum"_s << false << u"speaker:\"Fati Oumarou\" "_s;
    QTest::addRow("speaker in French") << u"locuteur:fat"_s << true << u"locuteur:\"Fati Oumarou\" "_s;
    QTest::addRow("open quotation") << u"source:\"fati ou"_s << false << u"source:\"Fati Oumarou\" "_s;
    QTest::addRow("tag by its first word") << u"tag:cl"_s << false << u"tag:\"classe de 3e\" "_s;
    QTest::addRow("all tags") << u"tag:"_s << false << u"tag:fleuve "_s;
    QTest::addRow("left out") << u"digue -tag:fl"_s << false << u"digue -tag:fleuve "_s;
    QTest::addRow("outlet") << u"média:dev"_s << true << u"média:\"Le Devoir\" "_s;
    QTest::addRow("claim") << u"claim:digue"_s << false << u"claim:\"La digue cède\" "_s;
    QTest::addRow("state") << u"est:no"_s << true << u"est:non-lu "_s;
    QTest::addRow("bare word, tag") << u"crue fleu"_s << false << u"crue tag:fleuve "_s;
    QTest::addRow("bare word, outlet") << u"devoir"_s << true << u"média:\"Le Devoir\" "_s;
    QTest::addRow("bare word, source") << u"oumarou"_s << false << u"source:\"Fati Oumarou\" "_s;
    QTest::addRow("saved search") << u"barr"_s << false << u"digue -crue"_s;
}

void TestSearchSuggestions::suggests()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, french);
    QFETCH(const QString, query);
    const auto found = searchSuggestions(m_library.session->library(), typed, french);
    QStringList queries;
    for (const SearchSuggestion &suggestion : found)
        queries << suggestion.query;
    QVERIFY2(queries.contains(query), qPrintable(queries.join(u" | "_s)));
    QVERIFY(found.size() <= 12);
}

void TestSearchSuggestions::emptyFieldOffersRecentSearchesFirst()
{
    const Library &library = m_library.session->library();
    rememberSearch(library, u"crue"_s);
    rememberSearch(library, u"tag:fleuve  "_s);
    rememberSearch(library, u"crue"_s);
    rememberSearch(library, u"   "_s);
    QCOMPARE(recentSearches(library), (QStringList{u"crue"_s, u"tag:fleuve"_s}));
    const auto found = searchSuggestions(library, {}, false);
    QCOMPARE(found.at(0).query, u"crue"_s);
    QCOMPARE(found.at(2).kind, SearchSuggestion::Kind::Operator);
}

void TestSearchSuggestions::whatIsSuggestedFindsIt()
{
    const Library &library = m_library.session->library();
    for (const QString &typed : {u"speaker:fati"_s, u"tag:classe"_s, u"tag:fleuve"_s, u"claim:digue"_s}) {
        const QString query = searchSuggestions(library, typed, false).at(0).query;
        const auto hits = library.search().find(query, {}, 9);
        QCOMPARE(hits->size(), 1U);
        QCOMPARE(hits->front().article.id, m_library.article);
    }
}

QTEST_GUILESS_MAIN(TestSearchSuggestions)
#include "tst_searchsuggestions.moc"

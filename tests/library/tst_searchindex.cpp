// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"
#include "models/library/searchindex.h"

using namespace apostille;
using namespace Qt::StringLiterals;

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void anyInputIsAQuery_data();
    void anyInputIsAQuery();
    void marksTheHits();
    void marksWhatStemsFound();
    void offsetsSurviveEmoji();
    void findsAnnotationsByAllTheirParts_data();
    void findsAnnotationsByAllTheirParts();
    void followsRenames();
    void followsTrashAndFilter();
    void followsNewVersions();
    void titleComesFirst();
    void leavesWordsOut();
    void givesAtMostTheLimit();
};

static QStringList titles(LibraryFixture &fixture, const QString &typed, const ArticleFilter &filter = {})
{
    QStringList list;
    const auto hits = fixture.library().search().find(typed, filter, 50);
    if (!hits)
        return {u"error: "_s + hits.error().detail};
    for (const SearchHit &hit : *hits)
        list.append(hit.article.title);
    return list;
}

static QStringList marked(const QString &text, const std::vector<TextRange> &marks)
{
    QStringList parts;
    for (const TextRange &mark : marks)
        parts.append(text.sliced(mark.start, mark.end - mark.start));
    return parts;
}

void TestSearchIndex::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const QString pressions = u"Xi a parlé de « pressions sans précédent » exercées par l’Occident."_s;
    const auto row = [](const char *name, const QString &text, const QString &typed, bool found = true) {
        QTest::newRow(name) << text << typed << found;
    };
    row("diacritics folded", pressions, u"precedent "_s);
    row("diacritics typed", u"un precedent"_s, u"précédent "_s);
    row("capitals", pressions, u"PRÉCÉDENT "_s);
    row("plural by singular", pressions, u"pression "_s);
    row("singular by plural", u"une pression forte"_s, u"pressions "_s);
    row("singular by plural being typed", u"une pression forte"_s, u"pressions"_s);
    row("feminine by masculine", u"une armée russe et des alliées"_s, u"allié "_s);
    row("English stem", u"he was running for office"_s, u"run "_s);
    row("English plural", u"the ministers agreed"_s, u"minister "_s);
    row("phrase", pressions, u"\"pressions sans précédent\""_s);
    row("phrase in guillemets", pressions, u"« pressions sans précédent »"_s);
    row("phrase in curly quotes", pressions, u"“pressions sans précédent”"_s);
    row("phrase still open", pressions, u"\"pressions sans préc"_s);
    row("words of a phrase in another order", pressions, u"\"précédent sans pressions\""_s, false);
    row("words in another order without quotes", pressions, u"précédent pressions "_s);
    row("elision", pressions, u"occident "_s);
    row("elision typed", pressions, u"l'occident "_s);
    row("elision, other apostrophe", pressions, u"l’Occident"_s);
    row("elision does not stop a phrase", u"les pressions de l’Occident"_s, u"\"pressions de occident\""_s);
    row("possessive", u"Xi's plan for China"_s, u"\"xi plan\""_s);
    row("œ by oe", u"un chef-d’œuvre"_s, u"oeuvre "_s);
    row("oe by œ", u"les oeuvres"_s, u"œuvre "_s);
    row("ß", u"die Straße"_s, u"strasse "_s);
    row("prefix while typing", pressions, u"préc"_s);
    row("prefix of two letters", pressions, u"oc"_s);
    row("no prefix after the space", pressions, u"préc "_s, false);
    row("prefix only of the last word", pressions, u"press préc"_s, false);
    row("all words are wanted", pressions, u"pressions ukraine"_s, false);
    row("hyphenated", u"la coopération sino-russe"_s, u"sino-russe"_s);
    row("part of hyphenated", u"la coopération sino-russe"_s, u"russe "_s);
    row("decomposed text", u"pre\u0301ce\u0301dent"_s, u"précédent "_s);
    row("soft hyphen", u"Zusam\u00admenarbeit"_s, u"zusammenarbeit "_s);
    row("number", u"en 2022, 18,5 %"_s, u"2022 "_s);
    row("Cyrillic", u"Путин поговорил с Си Цзиньпином"_s, u"путин "_s);
    row("Cyrillic prefix", u"Путин поговорил с Си Цзиньпином"_s, u"цзинь"_s);
    row("Cyrillic ё", u"самолёт"_s, u"самолет "_s);
    row("Greek final sigma", u"ο λόγος"_s, u"ΛΟΓΟΣ "_s);
    row("Arabic", u"قال الرئيس الروسي فلاديمير بوتين"_s, u"بوتين "_s);
    row("Arabic without hamza and points", u"أكّد الرئيسُ ذلك"_s, u"اكد الرئيس "_s);
    row("Hebrew", u"ראש הממשלה אמר"_s, u"הממשלה "_s);
    row("Chinese", u"习近平与普京举行视频会晤"_s, u"普京"_s);
    row("Chinese across words", u"习近平与普京举行视频会晤"_s, u"行视"_s);
    row("Chinese, not adjacent", u"习近平与普京举行视频会晤"_s, u"习普"_s, false);
    row("Japanese", u"プーチン大統領は述べた"_s, u"大統領"_s);
    row("Korean part of a word", u"푸틴 대통령은 말했다"_s, u"대통령"_s);
    row("Thai inside a run of text", u"ประธานาธิบดีรัสเซียกล่าวว่า"_s, u"รัสเซีย"_s);
    row("emoji beside words", u"bravo 🎉 tous"_s, u"tous "_s);
}

void TestSearchIndex::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QFETCH(const bool, found);
    LibraryFixture fixture;
    fixture.addArticle(u"the one"_s, {text});
    fixture.addArticle(u"the other"_s, {u"Something else altogether."_s});
    QCOMPARE(titles(fixture, typed), found ? QStringList{u"the one"_s} : QStringList());
}

void TestSearchIndex::anyInputIsAQuery_data()
{
    QTest::addColumn<QString>("typed");
    const QStringList inputs{u""_s,
                             u" "_s,
                             u"\""_s,
                             u"\"\""_s,
                             u"\"\"\"\""_s,
                             u"*"_s,
                             u"a*"_s,
                             u"^word"_s,
                             u"title:word"_s,
                             u"{title} : word"_s,
                             u"AND"_s,
                             u"OR NOT"_s,
                             u"NEAR(word, 2)"_s,
                             u"(word"_s,
                             u"word)"_s,
                             u"-"_s,
                             u"--"_s,
                             u"-word"_s,
                             u"- word"_s,
                             u"word -"_s,
                             u"word -\""_s,
                             u"«"_s,
                             u"»«"_s,
                             u"'"_s,
                             u"''; DROP TABLE article; --"_s,
                             u"+ - & | ! ~"_s,
                             u"😀"_s,
                             u"word 😀"_s,
                             u"l'"_s,
                             u"%"_s,
                             u"_"_s,
                             u"\\"_s,
                             u"word\u0000word"_s,
                             u"\u0301"_s,
                             u"q"_s,
                             u"q w"_s,
                             u"\U00020000"_s,
                             u"\n\t"_s,
                             u"ﷺ"_s};
    for (const QString &input : inputs)
        QTest::newRow(qPrintable(input.isEmpty() ? u"empty"_s : input)) << input;
    QTest::newRow("null") << QString();
    QTest::newRow("a thousand words") << u"mot "_s.repeated(1000);
    QTest::newRow("one word without end") << u"é"_s.repeated(100'000);
    QTest::newRow("a phrase without end") << u'"' + u"mot "_s.repeated(10'000);
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d));
}

void TestSearchIndex::anyInputIsAQuery()
{
    QFETCH(const QString, typed);
    LibraryFixture fixture;
    fixture.annotate(fixture.addArticle(u"title"_s, {u"a word and a quote"_s}), u"quote"_s);
    const auto hits = fixture.library().search().find(typed, {}, 10);
    QVERIFY2(hits, why(hits).constData());
}

void TestSearchIndex::marksTheHits()
{
    LibraryFixture fixture;
    const QString before = u"Rien de neuf sous le soleil de midi dans la capitale. "_s.repeated(12);
    fixture.addArticle(u"Les pressions montent"_s,
                       {before, u"Des « pressions sans précédent » inquiètent."_s, before});
    const auto hits = fixture.library().search().find(u"precedent pression"_s, {}, 10);
    QVERIFY2(hits, why(hits).constData());
    QCOMPARE(hits->size(), 1);
    const SearchHit &hit = hits->front();
    QCOMPARE(marked(hit.article.title, hit.titleMarks), QStringList{u"pressions"_s});
    QCOMPARE(marked(hit.snippet, hit.snippetMarks), (QStringList{u"pressions"_s, u"précédent"_s}));
    QVERIFY(hit.snippet.size() <= 170);
    QVERIFY(hit.snippet.startsWith(u"… "_s) && hit.snippet.endsWith(u" …"_s));
    QVERIFY(!hit.snippet.contains(u'\n'));
    QVERIFY(hit.annotation.isNull());
}

void TestSearchIndex::marksWhatStemsFound()
{
    LibraryFixture fixture;
    fixture.addArticle(u"title"_s, {u"Une pression, des pressions, l’oppression."_s});
    const auto hits = fixture.library().search().find(u"pressions "_s, {}, 10);
    QCOMPARE(marked(hits->front().snippet, hits->front().snippetMarks),
             (QStringList{u"pression"_s, u"pressions"_s}));
    const auto phrase = fixture.library().search().find(u"\"des pressions\""_s, {}, 10);
    QCOMPARE(marked(phrase->front().snippet, phrase->front().snippetMarks), QStringList{u"des pressions"_s});
}

void TestSearchIndex::offsetsSurviveEmoji()
{
    LibraryFixture fixture;
    fixture.addArticle(u"😀 été 😀 fin"_s, {u"😀😀 é日本 — à l’été 🎉 suivant"_s});
    const auto hits = fixture.library().search().find(u"ete"_s, {}, 10);
    QCOMPARE(marked(hits->front().article.title, hits->front().titleMarks), QStringList{u"été"_s});
    QCOMPARE(marked(hits->front().snippet, hits->front().snippetMarks), QStringList{u"été"_s});
}

void TestSearchIndex::findsAnnotationsByAllTheirParts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("quote") << u"inédit"_s << u"mot inédit"_s;
    QTest::newRow("note") << u"vérifier"_s << u"À vérifier demain"_s;
    QTest::newRow("claim") << u"sanctions"_s << u"Les sanctions échouent"_s;
    QTest::newRow("source") << u"lavrov"_s << u"Sergueï Lavrov"_s;
    QTest::newRow("alias of a source") << u"ministre des affaires"_s << u"ministre des Affaires étrangères"_s;
    QTest::newRow("speaker as written") << u"diplomatie"_s << u"le chef de la diplomatie"_s;
    QTest::newRow("original wording") << u"беспрецедентное"_s << u"беспрецедентное"_s;
    QTest::newRow("tag") << u"2022"_s << u"diplo-2022"_s;
}

void TestSearchIndex::findsAnnotationsByAllTheirParts()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, shown);
    LibraryFixture fixture;
    const QUuid article = fixture.addArticle(u"t"_s, {u"Voici un mot inédit."_s});
    Annotation annotation = fixture.annotationOf(article, u"mot inédit"_s);
    annotation.note = u"À vérifier demain"_s;
    annotation.speakerAsWritten = u"le chef de la diplomatie"_s;
    annotation.originalWording = u"беспрецедентное"_s;
    annotation.claims = {{fixture.addClaim(u"Les sanctions échouent"_s).id, Stance::Makes}};
    annotation.sources = {{fixture.addSource(u"Sergueï Lavrov"_s, {u"ministre des Affaires étrangères"_s}).id,
                           SourceRole::Speaker}};
    annotation.tags = {fixture.addTag(u"diplo-2022"_s).id};
    fixture.save(annotation);
    const auto hits = fixture.library().search().find(typed, {}, 10);
    QVERIFY2(hits, why(hits).constData());
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->front().article.id, article);
    QVERIFY2(hits->front().snippet.contains(shown), qPrintable(hits->front().snippet));
    QVERIFY(!hits->front().snippetMarks.empty());
    QCOMPARE(hits->front().annotation, annotation.id);
}

void TestSearchIndex::followsRenames()
{
    LibraryFixture fixture;
    const QUuid article = fixture.addArticle(u"t"_s, {u"quote"_s});
    Claim claim = fixture.addClaim(u"ancienne"_s);
    Source source = fixture.addSource(u"Dupont"_s);
    Tag tag = fixture.addTag(u"vieux"_s);
    Annotation annotation = fixture.annotationOf(article, u"quote"_s);
    annotation.claims = {{claim.id, Stance::Refutes}};
    annotation.sources = {{source.id, SourceRole::Evidence}};
    annotation.tags = {tag.id};
    fixture.save(annotation);
    claim.statement = u"nouvelle"_s;
    source.name = u"Durand"_s;
    tag.name = u"neuf"_s;
    QVERIFY(fixture.library().claims().save(claim));
    QVERIFY(fixture.library().sources().save(source));
    QVERIFY(fixture.library().tags().save(tag));
    for (const QString &gone : {u"ancienne"_s, u"dupont"_s, u"vieux"_s})
        QCOMPARE(titles(fixture, gone), QStringList());
    for (const QString &there : {u"nouvelle"_s, u"durand"_s, u"neuf"_s})
        QCOMPARE(titles(fixture, there), QStringList{u"t"_s});
}

void TestSearchIndex::followsTrashAndFilter()
{
    LibraryFixture fixture;
    const QUuid one = fixture.addArticle(u"one"_s, {u"common words"_s});
    const QUuid two = fixture.addArticle(u"two"_s, {u"common words"_s});
    Annotation annotation = fixture.annotate(two, u"words"_s, u"remarque"_s);
    QCOMPARE(titles(fixture, u"common"_s).size(), 2);
    QCOMPARE(titles(fixture, u"common"_s, {.shelf = Shelf::Annotated}), QStringList{u"two"_s});
    QVERIFY(fixture.library().articles().setTrashed(one, true));
    QCOMPARE(titles(fixture, u"common"_s), QStringList{u"two"_s});
    QCOMPARE(titles(fixture, u"common"_s, {.shelf = Shelf::Trash}), QStringList{u"one"_s});
    QCOMPARE(titles(fixture, u"remarque"_s), QStringList{u"two"_s});
    annotation.trashed = LibraryFixture::now();
    fixture.save(annotation);
    QCOMPARE(titles(fixture, u"remarque"_s), QStringList());
    annotation.trashed.reset();
    fixture.save(annotation);
    QCOMPARE(titles(fixture, u"remarque"_s), QStringList{u"two"_s});
}

void TestSearchIndex::followsNewVersions()
{
    LibraryFixture fixture;
    ArticleStore &articles = fixture.library().articles();
    const QUuid id = fixture.addArticle(u"t"_s, {u"ancien"_s});
    const QUuid snapshot = articles.currentVersion(id)->snapshot;
    QVERIFY(articles.addVersion(id, snapshot, LibraryFixture::articleOf(u"t"_s, {u"nouveau"_s}), 2,
                                VersionCause::Cleaner));
    QCOMPARE(titles(fixture, u"ancien"_s), QStringList());
    QCOMPARE(titles(fixture, u"nouveau"_s), QStringList{u"t"_s});
    QVERIFY(fixture.library().check());
}

void TestSearchIndex::titleComesFirst()
{
    LibraryFixture fixture;
    fixture.addArticle(u"Sport"_s, {u"Le gaz russe est cité une fois."_s});
    fixture.addArticle(u"Le gaz russe"_s, {u"Tout autre chose ici."_s});
    fixture.addArticle(u"Divers"_s, {u"Le gaz russe encore."_s});
    QCOMPARE(titles(fixture, u"gaz russe"_s).first(), u"Le gaz russe"_s);
}

void TestSearchIndex::leavesWordsOut()
{
    LibraryFixture fixture;
    fixture.addArticle(u"with"_s, {u"Poutine et Xi"_s});
    fixture.addArticle(u"without"_s, {u"Poutine et Erdogan"_s});
    fixture.annotate(fixture.addArticle(u"noted"_s, {u"Poutine et Macron"_s}), u"Macron"_s, u"pas Xi"_s);
    QCOMPARE(titles(fixture, u"poutine -xi "_s), QStringList{u"without"_s});
    QCOMPARE(titles(fixture, u"poutine -\"et erdogan\" -xi"_s), QStringList());
    QCOMPARE(titles(fixture, u"-xi"_s), QStringList());
}

void TestSearchIndex::givesAtMostTheLimit()
{
    LibraryFixture fixture;
    for (int i = 0; i < 20; ++i)
        fixture.annotate(fixture.addArticle(QString::number(i), {u"commun"_s}), u"commun"_s, u"commun"_s);
    QCOMPARE(fixture.library().search().find(u"commun"_s, {}, 7)->size(), 7);
    QCOMPARE(fixture.library().search().find(u"commun"_s, {}, 100)->size(), 20);
    QCOMPARE(fixture.library().search().find(u"commun"_s, {}, 0)->size(), 0);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"

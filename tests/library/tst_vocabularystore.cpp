// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

using namespace apostille;
using namespace Qt::StringLiterals;

class TestVocabularyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void listsByNameWithUses();
    void completesFromAnyWord_data();
    void completesFromAnyWord();
    void mostUsedComesFirst();
    void knowsNamesAgain_data();
    void knowsNamesAgain();
    void punctuationMakesADifference();
    void theNameGoesBeforeAnAlias();
    void trashedOnesAreLeftOut();
};

static QStringList names(const Expected<std::vector<Source>> &sources)
{
    QStringList list;
    for (const Source &source : *sources)
        list.append(source.name);
    return list;
}

void TestVocabularyStore::keepsEveryField()
{
    LibraryFixture fixture;
    const Library &library = fixture.library();
    Source source{.id = newIdentifier(),
                  .name = u"Agence France-Presse"_s,
                  .kind = SourceKind::Organisation,
                  .aliases = {u"AFP"_s, u"France-Presse"_s},
                  .address = u"https://afp.example"_s,
                  .note = u"agence"_s,
                  .created = LibraryFixture::now(),
                  .modified = LibraryFixture::now()};
    QVERIFY(library.sources().save(source));
    QCOMPARE(*library.sources().get(source.id), source);
    source.aliases = {u"L’AFP"_s};
    source.kind = SourceKind::Publication;
    QVERIFY(library.sources().save(source));
    QCOMPARE(*library.sources().get(source.id), source);

    Claim claim{.id = newIdentifier(),
                .statement = u"Les exportations ont doublé"_s,
                .verdict = Verdict::MostlyTrue,
                .review = u"Voir *douanes*"_s,
                .created = LibraryFixture::now(),
                .modified = LibraryFixture::now()};
    QVERIFY(library.claims().save(claim));
    QCOMPARE(*library.claims().get(claim.id), claim);
    claim.verdict = Verdict::Unverifiable;
    claim.trashed = LibraryFixture::now();
    QVERIFY(library.claims().save(claim));
    QCOMPARE(*library.claims().get(claim.id), claim);

    const Tag tag = fixture.addTag(u"énergie"_s);
    QCOMPARE(*library.tags().get(tag.id), tag);
    QVERIFY(!library.tags().get(newIdentifier()));
}

void TestVocabularyStore::listsByNameWithUses()
{
    LibraryFixture fixture;
    fixture.addSource(u"Zola"_s);
    const Source used = fixture.addSource(u"Élysée"_s);
    fixture.addSource(u"Euronews"_s);
    const QUuid article = fixture.addArticle(u"t"_s, {u"un deux"_s});
    Annotation annotation = fixture.annotationOf(article, u"un"_s);
    annotation.sources = {{used.id, SourceRole::Speaker}, {used.id, SourceRole::Evidence}};
    fixture.save(annotation);
    const auto listed = [&] {
        QStringList list;
        const auto all = fixture.library().sources().all();
        for (const Used<Source> &source : *all)
            list.append(u"%1 %2"_s.arg(source.thing.name).arg(source.annotations));
        return list.join(u", "_s);
    };
    QCOMPARE(listed(), u"Élysée 1, Euronews 0, Zola 0"_s);
    QVERIFY(fixture.library().articles().setTrashed(article, true));
    QCOMPARE(listed(), u"Élysée 0, Euronews 0, Zola 0"_s);
    QVERIFY(fixture.library().articles().setTrashed(article, false));
    annotation.trashed = LibraryFixture::now();
    fixture.save(annotation);
    QCOMPARE(listed(), u"Élysée 0, Euronews 0, Zola 0"_s);
}

void TestVocabularyStore::completesFromAnyWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("start") << u"serg"_s << u"Sergueï Lavrov"_s;
    QTest::newRow("second word") << u"LAV"_s << u"Sergueï Lavrov"_s;
    QTest::newRow("both, the other way round") << u"lav ser"_s << u"Sergueï Lavrov"_s;
    QTest::newRow("alias") << u"ministre"_s << u"Sergueï Lavrov"_s;
    QTest::newRow("diacritics") << u"elys"_s << u"Élysée"_s;
    QTest::newRow("elision") << u"l'ely"_s << u""_s;
    QTest::newRow("apostrophe") << u"o'br"_s << u"O’Brien"_s;
    QTest::newRow("hyphen") << u"jean-p"_s << u"Jean-Pierre"_s;
    QTest::newRow("middle of a word") << u"avrov"_s << u""_s;
    QTest::newRow("words of two names") << u"lavrov ministre"_s << u""_s;
    QTest::newRow("LIKE's own characters") << u"%_"_s << u"Élysée, Jean-Pierre, O’Brien, Sergueï Lavrov"_s;
    QTest::newRow("nothing typed yet") << u""_s << u"Élysée, Jean-Pierre, O’Brien, Sergueï Lavrov"_s;
}

void TestVocabularyStore::completesFromAnyWord()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    LibraryFixture fixture;
    fixture.addSource(u"Sergueï Lavrov"_s, {u"ministre des Affaires étrangères"_s});
    fixture.addSource(u"Élysée"_s);
    fixture.addSource(u"O’Brien"_s);
    fixture.addSource(u"Jean-Pierre"_s);
    QStringList list = names(fixture.library().sources().matching(typed, 10));
    std::ranges::sort(list, {}, [](const QString &name) { return QString(name).replace(u'É', u'E'); });
    QCOMPARE(list.join(u", "_s), found);
}

void TestVocabularyStore::mostUsedComesFirst()
{
    LibraryFixture fixture;
    const Claim rare = fixture.addClaim(u"gaz rare"_s);
    const Claim often = fixture.addClaim(u"gaz souvent"_s);
    fixture.addClaim(u"gaz jamais"_s);
    const QUuid article = fixture.addArticle(u"t"_s, {u"un deux trois"_s});
    for (const auto &[words, claim] :
         {std::pair(u"un"_s, rare), std::pair(u"deux"_s, often), std::pair(u"trois"_s, often)}) {
        Annotation annotation = fixture.annotationOf(article, words);
        annotation.claims = {{claim.id, Stance::Makes}};
        fixture.save(annotation);
    }
    QCOMPARE(*fixture.library().claims().matching(u"gaz"_s, 2), (std::vector{often, rare}));
}

void TestVocabularyStore::knowsNamesAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    QTest::newRow("as it is") << u"L’Élysée"_s << true;
    QTest::newRow("folded") << u"  l'elysee "_s << true;
    QTest::newRow("alias") << u"palais de l’elysée"_s << true;
    QTest::newRow("part") << u"Élysée"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestVocabularyStore::knowsNamesAgain()
{
    QFETCH(const QString, name);
    QFETCH(const bool, known);
    LibraryFixture fixture;
    const Source source = fixture.addSource(u"L’Élysée"_s, {u"Palais de l’Élysée"_s});
    const auto found = fixture.library().sources().named(name);
    QVERIFY2(found, why(found).constData());
    QCOMPARE(*found, known ? std::optional(source) : std::nullopt);
}

void TestVocabularyStore::punctuationMakesADifference()
{
    LibraryFixture fixture;
    const Tag language = fixture.addTag(u"C++"_s);
    const Tag letter = fixture.addTag(u"c"_s);
    const Tag fire = fixture.addTag(u"🔥"_s);
    QCOMPARE(*fixture.library().tags().named(u"c++"_s), std::optional(language));
    QCOMPARE(*fixture.library().tags().named(u"C"_s), std::optional(letter));
    QCOMPARE(*fixture.library().tags().named(u"🔥"_s), std::optional(fire));
    QCOMPARE(*fixture.library().tags().named(u"🎉"_s), std::nullopt);
}

void TestVocabularyStore::theNameGoesBeforeAnAlias()
{
    LibraryFixture fixture;
    fixture.addSource(u"Poutine"_s, {u"Le président"_s});
    const Source named = fixture.addSource(u"Le Président"_s);
    QCOMPARE(*fixture.library().sources().named(u"le president"_s), std::optional(named));
}

void TestVocabularyStore::trashedOnesAreLeftOut()
{
    LibraryFixture fixture;
    Source source = fixture.addSource(u"Dupont"_s);
    source.trashed = LibraryFixture::now();
    const SourceStore &sources = fixture.library().sources();
    QVERIFY(fixture.library().sources().save(source));
    QVERIFY(sources.all()->empty());
    QVERIFY(sources.matching(u"dup"_s, 10)->empty());
    QCOMPARE(*sources.named(u"dupont"_s), std::nullopt);
    QCOMPARE(*sources.get(source.id), source);
}

QTEST_GUILESS_MAIN(TestVocabularyStore)
#include "tst_vocabularystore.moc"

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"
#include "models/library/quotestore.h"

using namespace apostille;
using namespace Qt::StringLiterals;

class TestAnnotationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void savingAgainReplaces();
    void givesTextOrder();
    void trashIsAState();
    void countsFollowEveryChange();
    void refusesWhatPointsNowhere();
    void recordsResolveWhatTheyPointTo();
    void citedGroupsByArticleAndVersion();
    void citedKeepsToItsScope_data();
    void citedKeepsToItsScope();
};

/// With everything that an annotation can have.
static Annotation fullAnnotation(LibraryFixture &fixture, const QUuid &article, const QString &words)
{
    Annotation annotation = fixture.annotationOf(article, words);
    annotation.anchor.prefix = u"Xi a parlé de "_s;
    annotation.anchor.suffix = u" exercées"_s;
    annotation.colour = MarkColour::Orange;
    annotation.speech = SpeechKind::ScareQuote;
    annotation.speakerAsWritten = u"M. Poutine"_s;
    annotation.reportingVerb = u"s’est félicité"_s;
    annotation.translatedFrom = u"ru"_s;
    annotation.originalWording = u"беспрецедентное давление 😀"_s;
    annotation.note = u"Voir @Tass, #gaz\n\n**gras** 'quote' \"double\""_s;
    const QUuid speaker = fixture.addSource(u"Vladimir Poutine"_s, {u"Putin"_s, u"Путин"_s}).id;
    annotation.sources = {{fixture.addSource(u"AFP"_s).id, SourceRole::ReportedBy},
                          {speaker, SourceRole::Speaker},
                          {speaker, SourceRole::Evidence}};
    annotation.claims = {{fixture.addClaim(u"Le second"_s).id, Stance::Refutes},
                         {fixture.addClaim(u"Le premier"_s).id, Stance::Mentions}};
    annotation.tags = {fixture.addTag(u"zèbre"_s).id, fixture.addTag(u"âne"_s).id};
    annotation.parts = {
        {.start = 22, .end = 30, .exact = u"exercées"_s, .prefix = u"pressions "_s, .suffix = u"."_s}};
    return annotation;
}

void TestAnnotationStore::keepsEveryField()
{
    LibraryFixture fixture;
    const QUuid article = fixture.addArticle(u"t"_s, {u"Xi a parlé de pressions exercées."_s});
    const Annotation annotation = fullAnnotation(fixture, article, u"pressions"_s);
    fixture.save(annotation);
    fixture.open();
    const auto kept = fixture.library().annotations().get(annotation.id);
    QVERIFY2(kept, why(kept).constData());
    QCOMPARE(*kept, annotation);
    QCOMPARE(*fixture.library().annotations().ofArticle(article), std::vector{annotation});
}

void TestAnnotationStore::savingAgainReplaces()
{
    LibraryFixture fixture;
    const QUuid article = fixture.addArticle(u"t"_s, {u"Xi a parlé de pressions exercées."_s});
    Annotation annotation = fullAnnotation(fixture, article, u"pressions"_s);
    fixture.save(annotation);
    std::ranges::reverse(annotation.sources);
    annotation.claims.pop_back();
    annotation.tags.clear();
    annotation.note.clear();
    annotation.colour = MarkColour::Grey;
    fixture.save(annotation);
    QCOMPARE(*fixture.library().annotations().ofArticle(article), std::vector{annotation});
}

void TestAnnotationStore::givesTextOrder()
{
    LibraryFixture fixture;
    const QUuid article = fixture.addArticle(u"t"_s, {u"un deux trois quatre"_s});
    for (const QString &words : {u"trois"_s, u"un deux"_s, u"quatre"_s, u"un"_s})
        fixture.annotate(article, words);
    QStringList order;
    const auto annotations = fixture.library().annotations().ofArticle(article);
    for (const Annotation &annotation : *annotations)
        order.append(annotation.anchor.exact);
    QCOMPARE(order.join(u'|'), u"un|un deux|trois|quatre"_s);
}

void TestAnnotationStore::trashIsAState()
{
    LibraryFixture fixture;
    const AnnotationStore &annotations = fixture.library().annotations();
    const QUuid article = fixture.addArticle(u"t"_s, {u"un deux"_s});
    const Annotation before = fixture.annotate(article, u"un"_s);
    Annotation other = fixture.annotate(article, u"deux"_s);
    Annotation gone = before;
    gone.trashed = LibraryFixture::now();
    fixture.save(gone);
    other.trashed = gone.trashed->addSecs(1);
    fixture.save(other);
    QVERIFY(annotations.ofArticle(article)->empty());
    QCOMPARE(*annotations.trashed(), (std::vector{other, gone}));
    fixture.save(before);
    QCOMPARE(*annotations.ofArticle(article), std::vector{before});
    QCOMPARE(*annotations.trashed(), std::vector{other});
}

void TestAnnotationStore::countsFollowEveryChange()
{
    LibraryFixture fixture;
    const QUuid article = fixture.addArticle(u"t"_s, {u"un deux"_s});
    const auto count = [&] { return fixture.library().articles().row(article)->annotations; };
    Annotation annotation = fixture.annotate(article, u"un"_s);
    QCOMPARE(count(), 1);
    fixture.save(annotation);
    QCOMPARE(count(), 1);
    annotation.trashed = LibraryFixture::now();
    fixture.save(annotation);
    fixture.save(annotation);
    QCOMPARE(count(), 0);
    annotation.trashed.reset();
    fixture.save(annotation);
    fixture.annotate(article, u"deux"_s);
    QCOMPARE(count(), 2);
}

void TestAnnotationStore::refusesWhatPointsNowhere()
{
    LibraryFixture fixture;
    AnnotationStore &annotations = fixture.library().annotations();
    const QUuid article = fixture.addArticle(u"t"_s, {u"un deux"_s});
    const Annotation good = fixture.annotationOf(article, u"un"_s);
    Annotation wrong = good;
    wrong.article = newIdentifier();
    QCOMPARE(annotations.save(wrong).error().code, ErrorCode::ArticleNotFound);
    wrong = good;
    wrong.version = newIdentifier();
    QVERIFY(!annotations.save(wrong));
    wrong = good;
    wrong.claims = {{newIdentifier(), Stance::Makes}};
    QVERIFY(!annotations.save(wrong));
    QCOMPARE(annotations.get(good.id).error().code, ErrorCode::AnnotationNotFound);
    QVERIFY(fixture.library().check());
}

void TestAnnotationStore::recordsResolveWhatTheyPointTo()
{
    LibraryFixture fixture;
    Article content =
        LibraryFixture::articleOf(u"Titre"_s, {u"Xi a parlé de pressions."_s}, u"https://a.example/1"_s);
    content.metadata.outlet = u"Euronews"_s;
    content.metadata.byline = u"euronews avec AFP"_s;
    content.metadata.published = u"2022-12-30"_s;
    content.metadata.language = u"fr"_s;
    const QUuid article = fixture.addArticle(content);
    const Annotation annotation = fullAnnotation(fixture, article, u"pressions"_s);
    fixture.save(annotation);
    const auto record = fixture.library().quotes().record(annotation.id);
    QVERIFY2(record, why(record).constData());
    QCOMPARE(record->annotation, annotation);
    QCOMPARE(record->article.id, article);
    QCOMPARE(record->article.title, u"Titre"_s);
    QCOMPARE(record->article.outlet, u"Euronews"_s);
    QCOMPARE(record->article.byline, u"euronews avec AFP"_s);
    QCOMPARE(record->article.published, u"2022-12-30"_s);
    QCOMPARE(record->article.address, u"https://a.example/1"_s);
    QCOMPARE(record->article.language, u"fr"_s);
    QCOMPARE(record->article.snapshotHash.size(), 64);
    QVERIFY(record->article.accessed.isValid());
    QCOMPARE(record->sources.size(), 3);
    QCOMPARE(record->sources[0].source.name, u"AFP"_s);
    QCOMPARE(record->sources[1].source.aliases, (QStringList{u"Putin"_s, u"Путин"_s}));
    QCOMPARE(record->sources[2].role, SourceRole::Evidence);
    QCOMPARE(record->claims.size(), 2);
    QCOMPARE(record->claims[0].claim.statement, u"Le second"_s);
    QCOMPARE(record->claims[0].stance, Stance::Refutes);
    QCOMPARE(record->tags, (QStringList{u"zèbre"_s, u"âne"_s}));
    QCOMPARE(fixture.library().quotes().ofArticle(article)->size(), 1);

    Claim claim = record->claims[0].claim;
    claim.trashed = LibraryFixture::now();
    QVERIFY(fixture.library().claims().save(claim));
    const auto without = fixture.library().quotes().record(annotation.id);
    QCOMPARE(without->claims.size(), 1);
    QCOMPARE(without->annotation, annotation); // the link is kept for when the claim comes back
    QCOMPARE(fixture.library().quotes().record(newIdentifier()).error().code, ErrorCode::AnnotationNotFound);
}

void TestAnnotationStore::citedGroupsByArticleAndVersion()
{
    LibraryFixture fixture;
    ArticleStore &articles = fixture.library().articles();
    const QUuid older = fixture.addArticle(u"older"_s, {u"un deux trois"_s});
    const QUuid newer = fixture.addArticle(u"newer"_s, {u"quatre"_s});
    fixture.annotate(older, u"trois"_s);
    fixture.annotate(older, u"un"_s);
    fixture.annotate(newer, u"quatre"_s);
    const QUuid snapshot = articles.currentVersion(older)->snapshot;
    const Article corrected = LibraryFixture::articleOf(u"older"_s, {u"zéro un deux"_s});
    QVERIFY(articles.addVersion(older, snapshot, corrected, 2, VersionCause::Correction));
    fixture.annotate(older, u"zéro"_s);
    const auto cited = fixture.library().quotes().cited({});
    QVERIFY2(cited, why(cited).constData());
    QStringList lines;
    for (const CitedText &text : *cited) {
        QStringList quotes;
        for (const QuoteRecord &quote : text.quotes)
            quotes.append(quote.annotation.anchor.exact);
        lines.append(text.text + u": "_s + quotes.join(u", "_s));
    }
    QCOMPARE(lines,
             (QStringList{u"quatre: quatre"_s, u"un deux trois: un, trois"_s, u"zéro un deux: zéro"_s}));
}

void TestAnnotationStore::citedKeepsToItsScope_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("quotes");
    QTest::newRow("all") << u"all"_s << u"deux un"_s;
    QTest::newRow("annotation") << u"annotation"_s << u"un"_s;
    QTest::newRow("article") << u"article"_s << u"deux"_s;
    QTest::newRow("claim") << u"claim"_s << u"un"_s;
    QTest::newRow("source") << u"source"_s << u"un"_s;
    QTest::newRow("tag") << u"tag"_s << u"deux"_s;
    QTest::newRow("claim and tag") << u"claim tag"_s << QString();
}

void TestAnnotationStore::citedKeepsToItsScope()
{
    QFETCH(const QString, scope);
    QFETCH(const QString, quotes);
    LibraryFixture fixture;
    Annotation one = fixture.annotationOf(fixture.addArticle(u"1"_s, {u"un"_s}), u"un"_s);
    Annotation two = fixture.annotationOf(fixture.addArticle(u"2"_s, {u"deux"_s}), u"deux"_s);
    const Claim claim = fixture.addClaim(u"claim"_s);
    const Source source = fixture.addSource(u"source"_s);
    const Tag tag = fixture.addTag(u"tag"_s);
    one.claims = {{claim.id, Stance::Makes}};
    one.sources = {{source.id, SourceRole::Speaker}};
    two.tags = {tag.id};
    fixture.save(one);
    fixture.save(two);
    Annotation gone = fixture.annotate(two.article, u"deux"_s);
    gone.trashed = LibraryFixture::now();
    fixture.save(gone);
    QuoteScope wanted;
    for (const QString &part : scope.split(u' ')) {
        if (part == "annotation"_L1)
            wanted.annotations = {one.id, gone.id};
        else if (part == "article"_L1)
            wanted.articles = {two.article};
        else if (part == "claim"_L1)
            wanted.claim = claim.id;
        else if (part == "source"_L1)
            wanted.source = source.id;
        else if (part == "tag"_L1)
            wanted.tag = tag.id;
    }
    QStringList found;
    const auto cited = fixture.library().quotes().cited(wanted);
    QVERIFY2(cited, why(cited).constData());
    for (const CitedText &text : *cited) {
        for (const QuoteRecord &quote : text.quotes)
            found.append(quote.annotation.anchor.exact);
    }
    QCOMPARE(found.join(u' '), quotes);
}

QTEST_GUILESS_MAIN(TestAnnotationStore)
#include "tst_annotationstore.moc"

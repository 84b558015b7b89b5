// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include <QCryptographicHash>

#include <barrier>
#include <thread>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestArticleStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsArticleAndOriginalBytes();
    void listsNewestFirstAndByPage();
    void countsTheShelves();
    void filtersByClaimSourceAndTag();
    void keepsOlderVersionsAndShowsTheNewest();
    void knowsAnArticleAgain_data();
    void knowsAnArticleAgain();
    void keepsOnceWhatTwoProgramsBring();
    void resolvesShortIds();
    void trashTakesAwayAndGivesBack();
    void saysWhenThereIsNone();
};

void TestArticleStore::keepsArticleAndOriginalBytes()
{
    LibraryFixture fixture;
    Article article =
        LibraryFixture::articleOf(u"Le titre"_s, {u"Un « mot » 😀."_s, u"Deux."_s}, u"https://a.example/x"_s);
    article.metadata.byline = u"euronews avec AFP"_s;
    article.metadata.language = u"fr"_s;
    article.blocks.front().spans.push_back({0, 2, SpanKind::Strong, {}});
    const Snapshot snapshot{.bytes = QByteArray("<p>\0raw\xff bytes", 15),
                            .mediaType = "text/html; charset=utf-8",
                            .origin = u"address"_s,
                            .address = QUrl(u"https://a.example/?q=1"_s),
                            .finalAddress = QUrl(u"https://a.example/x"_s),
                            .headers = "HTTP/1.1 200 OK\r\n",
                            .captured = LibraryFixture::now()};
    const auto id = fixture.library().articles().add(snapshot, article, 7);
    QVERIFY2(id, why(id).constData());
    fixture.open();

    const ArticleStore &articles = fixture.library().articles();
    const auto version = articles.currentVersion(*id);
    QVERIFY2(version, why(version).constData());
    QCOMPARE(version->content, article);
    QCOMPARE(version->article, *id);
    QCOMPARE(version->number, 1);
    QCOMPARE(version->cleaner, 7);
    const auto kept = articles.snapshot(version->snapshot);
    QVERIFY2(kept, why(kept).constData());
    QCOMPARE(kept->bytes, snapshot.bytes);
    QCOMPARE(kept->mediaType, snapshot.mediaType);
    QCOMPARE(kept->address, snapshot.address);
    QCOMPARE(kept->finalAddress, snapshot.finalAddress);
    QCOMPARE(kept->headers, snapshot.headers);
    QCOMPARE(kept->captured, snapshot.captured);
    QCOMPARE(kept->hash, QString::fromLatin1(
                             QCryptographicHash::hash(snapshot.bytes, QCryptographicHash::Sha256).toHex()));
    QVERIFY(articles.snapshotHead(version->snapshot)->bytes.isEmpty());
    const auto row = articles.row(*id);
    QCOMPARE(row->title, u"Le titre"_s);
    QCOMPARE(row->byline, u"euronews avec AFP"_s);
    QCOMPARE(row->address, u"https://a.example/x"_s);
    QCOMPARE(row->language, u"fr"_s);
    QVERIFY(row->unread);
    QVERIFY(row->words > 0);
}

void TestArticleStore::listsNewestFirstAndByPage()
{
    LibraryFixture fixture;
    for (int i = 1; i <= 5; ++i)
        fixture.addArticle(QString::number(i), {u"text %1"_s.arg(i)});
    const auto titles = [&](qsizetype offset, qsizetype limit) {
        QStringList list;
        const auto page = fixture.library().articles().page({}, offset, limit);
        for (const ArticleRow &row : *page)
            list.append(row.title);
        return list.join(u' ');
    };
    QCOMPARE(titles(0, 100), u"5 4 3 2 1"_s);
    QCOMPARE(titles(0, 2), u"5 4"_s);
    QCOMPARE(titles(2, 2), u"3 2"_s);
    QCOMPARE(titles(4, 2), u"1"_s);
    QCOMPARE(titles(9, 2), QString());
}

void TestArticleStore::countsTheShelves()
{
    LibraryFixture fixture;
    ArticleStore &articles = fixture.library().articles();
    const QUuid read = fixture.addArticle(u"read"_s, {u"one two"_s});
    const QUuid starred = fixture.addArticle(u"starred"_s, {u"three four"_s});
    const QUuid gone = fixture.addArticle(u"gone"_s, {u"five six"_s});
    QVERIFY(articles.setRead(read, true));
    QVERIFY(articles.setStarred(starred, true));
    fixture.annotate(starred, u"three"_s);
    fixture.annotate(starred, u"four"_s);
    fixture.annotate(gone, u"five"_s);
    QVERIFY(articles.setTrashed(gone, true));
    fixture.addClaim(u"a claim"_s);
    fixture.addSource(u"a source"_s);

    const auto counts = articles.counts();
    QVERIFY2(counts, why(counts).constData());
    QCOMPARE(counts->all, 2);
    QCOMPARE(counts->unread, 1);
    QCOMPARE(counts->starred, 1);
    QCOMPARE(counts->annotated, 1);
    QCOMPARE(counts->trash, 1);
    QCOMPARE(counts->claims, 1);
    QCOMPARE(counts->sources, 1);
    QCOMPARE(counts->quotes, 2);
    for (const auto &[shelf, size] :
         {std::pair(Shelf::All, counts->all), std::pair(Shelf::Unread, counts->unread),
          std::pair(Shelf::Starred, counts->starred), std::pair(Shelf::Annotated, counts->annotated),
          std::pair(Shelf::Trash, counts->trash)})
        QCOMPARE(articles.page({.shelf = shelf}, 0, 100)->size(), static_cast<std::size_t>(size));
}

void TestArticleStore::filtersByClaimSourceAndTag()
{
    LibraryFixture fixture;
    const QUuid first = fixture.addArticle(u"first"_s, {u"one two"_s});
    fixture.addArticle(u"second"_s, {u"one two three"_s});
    const Claim claim = fixture.addClaim(u"claim"_s);
    const Source source = fixture.addSource(u"source"_s);
    const Tag tag = fixture.addTag(u"tag"_s);
    Annotation annotation = fixture.annotationOf(first, u"two"_s);
    annotation.claims = {{claim.id, Stance::Makes}};
    annotation.sources = {{source.id, SourceRole::Speaker}};
    annotation.tags = {tag.id};
    fixture.save(annotation);
    const auto found = [&](const ArticleFilter &filter) {
        return fixture.library().articles().page(filter, 0, 10)->size();
    };
    QCOMPARE(found({.claim = claim.id}), 1);
    QCOMPARE(found({.source = source.id}), 1);
    QCOMPARE(found({.tag = tag.id}), 1);
    QCOMPARE(found({.claim = claim.id, .source = source.id, .tag = tag.id}), 1);
    QCOMPARE(found({.shelf = Shelf::Starred, .claim = claim.id}), 0);
    QCOMPARE(found({.claim = newIdentifier()}), 0);
    annotation.trashed = LibraryFixture::now();
    fixture.save(annotation);
    QCOMPARE(found({.claim = claim.id}), 0);
}

void TestArticleStore::keepsOlderVersionsAndShowsTheNewest()
{
    LibraryFixture fixture;
    ArticleStore &articles = fixture.library().articles();
    const QUuid id = fixture.addArticle(u"Before"_s, {u"old text"_s});
    const auto first = articles.currentVersion(id);
    const auto capture = articles.addSnapshot(id, {.bytes = "newer bytes", .origin = u"address"_s});
    QVERIFY2(capture, why(capture).constData());
    const auto added = articles.addVersion(
        id, *capture, LibraryFixture::articleOf(u"After"_s, {u"new text"_s}), 2, VersionCause::Refetch);
    QVERIFY2(added, why(added).constData());
    const auto current = articles.currentVersion(id);
    QCOMPARE(current->id, *added);
    QCOMPARE(current->number, 2);
    QCOMPARE(current->cause, VersionCause::Refetch);
    QCOMPARE(current->content.text(), u"new text"_s);
    QCOMPARE(articles.row(id)->title, u"After"_s);
    const auto old = articles.version(first->id);
    QCOMPARE(old->content.text(), u"old text"_s);
    QCOMPARE(old->number, 1);
}

void TestArticleStore::knowsAnArticleAgain_data()
{
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("same");
    QTest::newRow("same address") << u"https://a.example/one"_s << QString() << u"other"_s << true;
    QTest::newRow("host in capitals, fragment, slash")
        << u"HTTPS://A.Example/one/#top"_s << QString() << u"other"_s << true;
    QTest::newRow("where the reader came from")
        << u"https://a.example/one?utm_source=x&fbclid=1"_s << QString() << u"o"_s << true;
    QTest::newRow("as asked for") << QString() << u"https://a.example/one?gclid=3"_s << u"other"_s << true;
    QTest::newRow("same text") << u"https://b.example/copy"_s << QString() << u"the text"_s << true;
    QTest::newRow("another page") << u"https://a.example/two"_s << QString() << u"other"_s << false;
    QTest::newRow("parameter that matters")
        << u"https://a.example/one?id=2"_s << QString() << u"other"_s << false;
    QTest::newRow("no address") << QString() << QString() << u"other"_s << false;
}

void TestArticleStore::knowsAnArticleAgain()
{
    QFETCH(const QString, canonical);
    QFETCH(const QString, asked);
    QFETCH(const QString, text);
    QFETCH(const bool, same);
    LibraryFixture fixture;
    ArticleStore &articles = fixture.library().articles();
    const QUuid known = fixture.addArticle(u"t"_s, {u"the text"_s}, u"https://a.example/one"_s);
    fixture.addArticle(u"no address"_s, {u"pasted"_s});
    const Article content = LibraryFixture::articleOf(u"t"_s, {text}, canonical);
    const auto found = articles.findSame(content, QUrl(asked));
    QVERIFY2(found, why(found).constData());
    QCOMPARE(*found, same ? std::optional(known) : std::nullopt);
    QVERIFY(articles.setTrashed(known, true));
    QCOMPARE(*articles.findSame(content, QUrl(asked)), std::nullopt);
}

void TestArticleStore::keepsOnceWhatTwoProgramsBring()
{
    LibraryFixture fixture;
    constexpr int articles = 20;
    std::barrier together(2);
    const auto bring = [&] {
        const auto library = Library::open(fixture.path(), Library::Mode::ReadWrite).value();
        for (int i = 0; i < articles; ++i) {
            const Article article = LibraryFixture::articleOf(QString::number(i), {u"text %1"_s.arg(i)}, {});
            together.arrive_and_wait();
            QVERIFY(library->articles().addUnlessThere({.bytes = "x"}, article, 1, {}));
        }
    };
    {
        const std::jthread first(bring);
        const std::jthread second(bring);
    }
    QCOMPARE(fixture.library().articles().counts()->all, articles);
}

void TestArticleStore::resolvesShortIds()
{
    LibraryFixture fixture;
    const ArticleStore &articles = fixture.library().articles();
    const QUuid one = fixture.addArticle(u"one"_s, {u"1"_s});
    const QUuid two = fixture.addArticle(u"two"_s, {u"2"_s});
    const QString text = one.toString(QUuid::WithoutBraces);
    QCOMPARE(*articles.resolve(text), one);
    QCOMPARE(*articles.resolve(text.toUpper()), one);
    QCOMPARE(*articles.resolve(two.toString(QUuid::WithoutBraces).first(35)), two);
    // Both were made within the minute that the first eight characters of a UUID v7 stand for.
    QCOMPARE(articles.resolve(text.first(8)).error().code, ErrorCode::ArticleAmbiguous);
    for (const QString &wrong : {text.first(7), u"ffffffff"_s, u""_s, u"%%%%%%%%"_s, text + u'0'})
        QCOMPARE(articles.resolve(wrong).error().code, ErrorCode::ArticleNotFound);
}

void TestArticleStore::trashTakesAwayAndGivesBack()
{
    LibraryFixture fixture;
    ArticleStore &articles = fixture.library().articles();
    const QUuid id = fixture.addArticle(u"title"_s, {u"word"_s});
    fixture.annotate(id, u"word"_s);
    const ArticleRow before = *articles.row(id);
    QVERIFY(articles.setTrashed(id, true));
    QVERIFY(articles.row(id)->trashed);
    QVERIFY(articles.page({}, 0, 10)->empty());
    QCOMPARE(articles.page({.shelf = Shelf::Trash}, 0, 10)->size(), 1);
    QVERIFY(articles.setTrashed(id, false));
    QCOMPARE(*articles.row(id), before);
    QCOMPARE(*articles.page({}, 0, 10), std::vector{before});
}

void TestArticleStore::saysWhenThereIsNone()
{
    LibraryFixture fixture;
    ArticleStore &articles = fixture.library().articles();
    const QUuid none = newIdentifier();
    QCOMPARE(articles.row(none).error().code, ErrorCode::ArticleNotFound);
    QCOMPARE(articles.currentVersion(none).error().code, ErrorCode::ArticleNotFound);
    QCOMPARE(articles.version(none).error().code, ErrorCode::ArticleNotFound);
    QCOMPARE(articles.snapshot(none).error().code, ErrorCode::ArticleNotFound);
    QCOMPARE(articles.setRead(none, true).error().code, ErrorCode::ArticleNotFound);
    QCOMPARE(articles.setStarred(none, true).error().code, ErrorCode::ArticleNotFound);
    QCOMPARE(articles.setTrashed(none, true).error().code, ErrorCode::ArticleNotFound);
    QCOMPARE(articles.addVersion(none, none, {}, 1, VersionCause::Cleaner).error().code,
             ErrorCode::ArticleNotFound);
}

QTEST_GUILESS_MAIN(TestArticleStore)
#include "tst_articlestore.moc"

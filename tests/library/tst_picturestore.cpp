// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"
#include "models/library/picturestore.h"

using namespace apostille;
using namespace Qt::StringLiterals;

class TestPictureStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsPicturesOnceForAllArticles();
    void laterPictureTakesThePlace();
    void knowsNoOther();
};

void TestPictureStore::keepsPicturesOnceForAllArticles()
{
    LibraryFixture fixture;
    const QUuid one = fixture.addArticle(u"One"_s, {u"Text."_s});
    const QUuid other = fixture.addArticle(u"Other"_s, {u"Other text."_s});
    const Picture picture{
        .bytes = QByteArray("not\0really", 10), .mediaType = "image/png", .width = 640, .height = 480};
    QVERIFY(fixture.library().pictures().add(one, u"https://a.example/1.png"_s, picture));
    QVERIFY(fixture.library().pictures().add(other, u"https://b.example/same.png"_s, picture));
    fixture.open();

    const PictureStore &pictures = fixture.library().pictures();
    const auto ofOne = pictures.ofArticle(one);
    QVERIFY(ofOne);
    const QString hash = pictureHash(picture.bytes);
    QCOMPARE(*ofOne, (std::vector<PlacedPicture>{{u"https://a.example/1.png"_s, hash, 640, 480}}));
    QCOMPARE(pictures.ofArticle(other)->front().hash, hash);
    const auto kept = pictures.picture(hash);
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->bytes, picture.bytes);
    QCOMPARE((*kept)->mediaType, picture.mediaType);
    QVERIFY(fixture.library().check());
}

void TestPictureStore::laterPictureTakesThePlace()
{
    LibraryFixture fixture;
    const QUuid article = fixture.addArticle(u"One"_s, {u"Text."_s});
    PictureStore &pictures = fixture.library().pictures();
    QVERIFY(pictures.add(article, u"x"_s,
                         {.bytes = "first", .mediaType = "image/gif", .width = 40, .height = 40}));
    QVERIFY(pictures.add(article, u"x"_s,
                         {.bytes = "second", .mediaType = "image/gif", .width = 50, .height = 50}));
    QCOMPARE(pictures.ofArticle(article)->size(), std::size_t(1));
    QCOMPARE(pictures.ofArticle(article)->front().width, 50);
}

void TestPictureStore::knowsNoOther()
{
    LibraryFixture fixture;
    const auto unknown = fixture.library().pictures().picture(u"0123"_s);
    QVERIFY(unknown && !*unknown);
    QVERIFY(!fixture.library().pictures().add(newIdentifier(), u"x"_s, {.bytes = "x"}));
}

QTEST_GUILESS_MAIN(TestPictureStore)
#include "tst_picturestore.moc"

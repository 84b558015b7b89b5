// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/capture.h"
#include "models/intake/pictures.h"
#include "models/library/library.h"
#include "tests/intake/pictureof.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;
using test::pictureOf;

namespace {

Article showing(const QStringList &addresses)
{
    Article article;
    article.blocks.push_back({.kind = BlockKind::Paragraph, .text = u"Text."_s});
    for (const QString &address : addresses)
        article.blocks.push_back({.kind = BlockKind::Image, .address = address, .alternative = u"a well"_s});
    return article;
}

QString within(const QByteArray &bytes, const QString &type = u"image/png"_s)
{
    return u"data:%1;base64,%2"_s.arg(type, QString::fromLatin1(bytes.toBase64()));
}

/// A JPEG whose EXIF says how it is to be turned: Qt's writer turns the picture itself and says nothing.
QByteArray jpegToBeTurned(QByteArrayView exif)
{
    QByteArray segment("\xff\xe1", 2);
    segment.append('\0').append(static_cast<char>(2 + 6 + exif.size()));
    segment.append("Exif\0\0", 6).append(exif);
    return pictureOf("jpeg", {60, 80}).insert(2, segment);
}

/// One entry: 0x0112 (orientation), a short, the value 6 (a quarter turn).
constexpr QByteArrayView bigEndianExif("MM\0*\0\0\0\b\0\1\1\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0", 26);
constexpr QByteArrayView littleEndianExif("II*\0\b\0\0\0\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0", 26);

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPicturesFromTheRest_data();
    void tellsPicturesFromTheRest();
    void takesPicturesWithinThePage();
    void takesFilesBesideThePageAndNoOthers();
    void takesNotMoreThanItsShare();
    void asksForEachPictureOnce();
    void keepsPicturesOfASavedPage();
};

void TestPictures::tellsPicturesFromTheRest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("mediaType"); ///< empty: no picture
    QTest::newRow("PNG") << pictureOf("png") << QByteArray("image/png");
    QTest::newRow("JPEG") << pictureOf("jpeg") << QByteArray("image/jpeg");
    QTest::newRow("WebP") << pictureOf("webp") << QByteArray("image/webp");
    QTest::newRow("GIF") << QByteArray("GIF89a\x50\0\x3c\0", 10) << QByteArray("image/gif");
    QTest::newRow("turned JPEG, big-endian") << jpegToBeTurned(bigEndianExif) << QByteArray("image/jpeg");
    QTest::newRow("turned JPEG, little-endian")
        << jpegToBeTurned(littleEndianExif) << QByteArray("image/jpeg");
    QTest::newRow("head of a PNG alone") << pictureOf("png").first(20) << QByteArray();
    QTest::newRow("head of a JPEG alone") << pictureOf("jpeg").first(20) << QByteArray();
    QTest::newRow("counting pixel") << pictureOf("png", {1, 1}) << QByteArray();
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'/>")
                         << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><script>alert(1)</script>") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestPictures::tellsPicturesFromTheRest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, mediaType);
    const auto picture = pictureFrom(bytes);
    QCOMPARE(picture.has_value(), !mediaType.isEmpty());
    if (picture) {
        QCOMPARE(picture->mediaType, mediaType);
        QCOMPARE(QSize(picture->width, picture->height), QSize(80, 60));
    }
}

void TestPictures::takesPicturesWithinThePage()
{
    const QByteArray bytes = pictureOf("png");
    Article article = showing({within(bytes), within("no picture at all"), u"https://e.example/i.jpg"_s});
    const auto found = takePictures(article, {});
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].picture.bytes, bytes);
    QCOMPARE(found[0].address, u"picture:"_s + pictureHash(bytes));
    QCOMPARE(article.blocks[1].address, found[0].address);
    QCOMPARE(article.blocks[2].address, QString());
    QCOMPARE(article.blocks[3].address, u"https://e.example/i.jpg"_s);
}

void TestPictures::takesFilesBesideThePageAndNoOthers()
{
    QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(u"pages/une page_files"_s));
    write(home.filePath(u"secret.png"_s), pictureOf("png", {64, 64}));
    write(home.filePath(u"pages/une page_files/a.png"_s), pictureOf("png"));
    QVERIFY(QFile::link(home.filePath(u"secret.png"_s), home.filePath(u"pages/link.png"_s)));
    Article article = showing({u"une%20page_files/a.png?v=2"_s, u"../secret.png"_s, u"link.png"_s,
                               home.filePath(u"secret.png"_s), u"missing.png"_s});
    const auto found = takePictures(article, home.filePath(u"pages"_s));
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].picture.width, 80);
    Article pasted = showing({u"une%20page_files/a.png"_s});
    QVERIFY(takePictures(pasted, {}).empty());
}

void TestPictures::takesNotMoreThanItsShare()
{
    QStringList addresses;
    for (int i = 0; i < 30; ++i)
        addresses << within(pictureOf("png", {80 + i, 60}));
    Article article = showing(addresses);
    QCOMPARE(takePictures(article, {}).size(), mostPictures);
}

void TestPictures::asksForEachPictureOnce()
{
    QStringList addresses{u"https://e.example/a.jpg"_s, u"https://e.example/a.jpg"_s, u"file:///etc/passwd"_s,
                          u"beside.png"_s};
    for (int i = 0; i < 30; ++i)
        addresses << u"https://e.example/%1.jpg"_s.arg(i);
    const auto wanted = pictureAddresses(showing(addresses));
    QCOMPARE(wanted.size(), mostPictures);
    QCOMPARE(wanted[0], QUrl(u"https://e.example/a.jpg"_s));
    QCOMPARE(wanted[1], QUrl(u"https://e.example/0.jpg"_s));
}

/// From a page on disk to the library, as the program does it.
void TestPictures::keepsPicturesOfASavedPage()
{
    QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(u"page_files"_s));
    write(home.filePath(u"page_files/a.png"_s), pictureOf("png"));
    QByteArray page =
        "<!DOCTYPE html><html lang=en><title>All about wells</title><article><h1>All about wells</h1>";
    for (int i = 0; i < 4; ++i) {
        page += "<p>A paragraph that tells what people have always wanted to know about wells, at the length "
                "that "
                "a paragraph of a newspaper usually has, and then a little more, number " +
                QByteArray::number(i) + ".</p>";
        if (i == 1)
            page += "<img src='page_files/a.png' alt='A well'>";
        if (i == 2)
            page += "<img alt='Another' src='data:image/png;base64," +
                    pictureOf("png", {400, 300}).toBase64() + "'>";
    }
    write(home.filePath(u"page.html"_s), page + "</article></html>");

    const auto library = Library::open(home.filePath(u"x.apostille"_s), Library::Mode::Create);
    QVERIFY(library);
    const auto capture = captureFile(home.filePath(u"page.html"_s));
    QVERIFY(capture);
    const auto article = clean(capture->document);
    QVERIFY(article);
    const auto kept = keep(**library, *capture, *article);
    QVERIFY(kept);
    const auto pictures = (*library)->pictures().ofArticle(kept->article);
    QVERIFY(pictures);
    QCOMPARE(pictures->size(), std::size_t(2));
    const auto version = (*library)->articles().currentVersion(kept->article);
    QVERIFY(version);
    for (const Block &block : version->content.blocks)
        QVERIFY2(!block.address.startsWith(u"data:"), "no megabytes in the text");
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"

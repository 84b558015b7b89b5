// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/pictureof.h"
#include "tests/ui/readerarticles.h"
#include "tests/ui/shownreader.h"
#include "ui/reader/readerscheme.h"
#include "ui/reader/requestgate.h"

using namespace Qt::StringLiterals;
using namespace apostille;
using test::pictureOf;

namespace {

const QString address = u"https://e.example/well.png"_s;

Article illustrated()
{
    Article article = longArticle();
    article.blocks.insert(article.blocks.begin() + 1,
                          {{.kind = BlockKind::Image, .address = address, .alternative = u"A well"_s},
                           block(BlockKind::Caption, u"The well in May. © Agency"_s),
                           {.kind = BlockKind::Image,
                            .address = u"https://e.example/lost.png"_s,
                            .alternative = u"A map of the valley"_s}});
    return article;
}

/// A reader that shows one kept picture.
struct Illustrated
{
    Illustrated()
    {
        shown.reader.setPictureSource([this](const QString &hash) -> std::optional<Picture> {
            asked << hash;
            return Picture{.bytes = bytes, .mediaType = "image/png", .width = 400, .height = 300};
        });
        const TextVersion version{
            .id = QUuid::createUuid(), .article = QUuid::createUuid(), .content = illustrated()};
        QSignalSpy painted{&shown.reader, &Reader::painted};
        shown.reader.showArticle(version);
        shown.reader.setPictures({{address, pictureHash(bytes), 400, 300}});
        isShown = ShownReader::arrives(painted);
    }

    bool isComplete()
    {
        return shown.evaluate(u"document.querySelector('main img[src]')?.naturalWidth === 400"_s).toBool();
    }
    bool hasLightbox()
    {
        return shown.evaluate(u"document.querySelector('dialog.lightbox') !== null"_s).toBool();
    }

    QByteArray bytes = pictureOf("png", {400, 300});
    QStringList asked;
    ShownReader shown;
    bool isShown = false;
};

} // namespace

class tst_ReaderPictures : public QObject
{
    Q_OBJECT

public:
    static void initMain() { registerReaderScheme(); }

private Q_SLOTS:
    void showsKeptPicturesWithoutAnyRequest();
    void roomIsThereBeforeThePicture();
    void missingOnesSpeak();
    void servesNothingElse();
    void arriveWhileOneReads();
    void figureFillsTheWindow_data();
    void figureFillsTheWindow();
};

void tst_ReaderPictures::showsKeptPicturesWithoutAnyRequest()
{
    Illustrated page;
    QVERIFY(page.isShown);
    QTRY_VERIFY(page.isComplete());
    QCOMPARE(page.asked, QStringList{pictureHash(page.bytes)});
    QCOMPARE(page.shown.reader.findChild<RequestGate *>()->blockedRequests(), 0);
    QCOMPARE(page.shown.evaluate(u"document.querySelector('main img[src]').alt"_s), u"A well"_s);
}

void tst_ReaderPictures::roomIsThereBeforeThePicture()
{
    Illustrated page;
    QVERIFY(page.isShown);
    const QString ratio =
        u"(({width, height}) => Math.round(100 * width / height))(document.querySelector('main img[src]').getBoundingClientRect())"_s;
    QCOMPARE(page.shown.evaluate(ratio).toInt(), 133);
}

void tst_ReaderPictures::missingOnesSpeak()
{
    Illustrated page;
    QVERIFY(page.isShown);
    const QString lost = u"document.querySelector('main img:not([src])')"_s;
    QCOMPARE(page.shown.evaluate(lost + u".alt"_s), u"A map of the valley"_s);
    QVERIFY(page.shown.evaluate(lost + u".getBoundingClientRect().height"_s).toDouble() > 10);
    QCOMPARE(page.shown.evaluate(u"document.querySelectorAll('main img').length"_s).toInt(), 2);
}

void tst_ReaderPictures::servesNothingElse()
{
    Illustrated page;
    QVERIFY(page.isShown);
    QTRY_VERIFY(page.isComplete());
    page.asked.clear();
    page.shown.evaluate(
        u"(() => { const i = new Image(); i.id = 'probe'; i.src = 'apostille://reader/picture/%1';"
        "document.body.append(i); })()"_s.arg(QString(64, u'0')));
    QTRY_VERIFY(page.shown.evaluate(u"document.querySelector('#probe').complete"_s).toBool());
    QCOMPARE(page.shown.evaluate(u"document.querySelector('#probe').naturalWidth"_s).toInt(), 0);
    QVERIFY(page.asked.isEmpty());
}

void tst_ReaderPictures::arriveWhileOneReads()
{
    Illustrated page;
    QVERIFY(page.isShown);
    QSignalSpy painted{&page.shown.reader, &Reader::painted};
    page.shown.reader.showArticle(
        {.id = QUuid::createUuid(), .article = QUuid::createUuid(), .content = illustrated()});
    QVERIFY(ShownReader::arrives(painted));
    QCOMPARE(page.shown.evaluate(u"document.querySelectorAll('main img[src]').length"_s).toInt(), 0);
    QSignalSpy moved(&page.shown.reader, &Reader::placeChanged);
    page.shown.reader.goTo(5'000);
    QTRY_VERIFY(!moved.isEmpty());
    const TextRange before = moved.last().first().value<TextRange>();
    page.shown.reader.setPictures({{address, pictureHash(page.bytes), 400, 300}});
    QTRY_COMPARE(page.shown.evaluate(u"document.querySelectorAll('main img[src]').length"_s).toInt(), 1);
    QTest::qWait(50);
    QCOMPARE(moved.last().first().value<TextRange>(), before);
}

void tst_ReaderPictures::figureFillsTheWindow_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("mouse") << false;
    QTest::newRow("keyboard") << true;
}

void tst_ReaderPictures::figureFillsTheWindow()
{
    QFETCH(bool, byKeyboard);
    Illustrated page;
    QVERIFY(page.isShown);
    QTRY_VERIFY(page.isComplete());
    page.shown.evaluate(u"document.querySelector('main img[src]').focus({ preventScroll: false })"_s);
    if (byKeyboard) {
        page.shown.surface()->setFocus();
        QTest::keyClick(page.shown.surface(), Qt::Key_Return);
    } else {
        const QVariantList box =
            page.shown
                .evaluate(u"(({x, y, width, height}) => [x + width / 2, y + height / 2])"
                          "(document.querySelector('main img[src]').getBoundingClientRect())"_s)
                .toList();
        QTest::mouseClick(page.shown.surface(), Qt::LeftButton, Qt::NoModifier,
                          QPoint(box.at(0).toInt(), box.at(1).toInt()));
    }
    QTRY_VERIFY(page.hasLightbox());
    const QString width = u"document.querySelector('dialog img').getBoundingClientRect().width"_s;
    const double fitting = page.shown.evaluate(width).toDouble();
    QTest::keyClick(page.shown.surface(), Qt::Key_Plus);
    QTRY_VERIFY(page.shown.evaluate(width).toDouble() > fitting * 1.2);
    QTest::keyClick(page.shown.surface(), Qt::Key_Escape);
    QTRY_VERIFY(!page.hasLightbox());
}

QTEST_MAIN(tst_ReaderPictures)

#include "tst_readerpictures.moc"

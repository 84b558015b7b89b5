// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/session.h"
#include "models/library/articlestore.h"
#include "models/library/picturestore.h"
#include "tests/intake/localserver.h"
#include "tests/intake/pictureof.h"
#include "ui/add/incoming.h"
#include "ui/add/incomingpictures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace apostille;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::LocalServer;
using test::pictureOf;

/// Pictures of a page come after it, from a real server, and never hold it up.
class TestIncomingPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatIsThereAndCountsTheRest();
    void asksNothingForAPaste();
    void stopsWhenCancelled();

private:
    [[nodiscard]] QUuid added(const QUrl &address);
    [[nodiscard]] static QByteArray page(const QByteArrayList &pictures);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<IncomingPictures> m_pictures;
};

void TestIncomingPictures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto library = Library::open(m_folder->filePath(u"test.apostille"_s), Library::Mode::Create);
    QVERIFY(library);
    m_session = std::make_unique<Session>(std::move(*library));
    m_pictures = std::make_unique<IncomingPictures>(*m_session);
}

void TestIncomingPictures::cleanup()
{
    m_pictures.reset();
    QThreadPool::globalInstance()->waitForDone();
    m_session.reset();
}

QByteArray TestIncomingPictures::page(const QByteArrayList &pictures)
{
    auto words = [number = 0]() mutable { // no two alike: repeated ones are cleaned away
        return "<p>Paragraph " + QByteArray::number(++number) +
               " tells what people have always wanted to know about wells, at the length that a paragraph of "
               "a newspaper usually has, and then a little more.</p>";
    };
    QByteArray html =
        "<!DOCTYPE html><html lang=en><title>All about wells</title><article><h1>All about wells</h1>" +
        words() + words();
    for (const QByteArray &picture : pictures)
        html += "<img src='" + picture + "' alt='a picture'>" + words();
    return html + words() + "</article></html>";
}

QUuid TestIncomingPictures::added(const QUrl &address)
{
    Incoming incoming(*m_session);
    QSignalSpy kept(&incoming, &Incoming::kept);
    incoming.addAddress(address);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 20s); }();
    return kept.value(0).value(0).toUuid();
}

void TestIncomingPictures::keepsWhatIsThereAndCountsTheRest()
{
    LocalServer server;
    const QByteArray good = pictureOf("jpeg", {400, 300});
    server.serve("/article", {.body = page({"/good.jpg", "/moved.jpg", "/none.jpg", "/page.html", "/huge.png",
                                            "/fake.png"})});
    server.serve("/good.jpg", {.headers = "Content-Type: image/jpeg\r\n", .body = good});
    server.redirect("/moved.jpg", "/good.jpg");
    server.serve("/page.html", {.body = "<html>no picture</html>"});
    server.serve("/huge.png",
                 {.headers = "Content-Type: image/png\r\n", .body = QByteArray(6 * 1024 * 1024, 'x')});
    server.serve("/fake.png",
                 {.headers = "Content-Type: image/png\r\n", .body = "<script>alert(1)</script>"});
    const QUuid article = added(server.address(u"/article"_s));

    QSignalSpy kept(m_pictures.get(), &IncomingPictures::kept);
    m_pictures->fetchFor(article);
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 30s);
    QCOMPARE(kept[0][1].toInt(), 2);
    QCOMPARE(kept[0][2].toInt(), 4);
    const auto pictures = m_session->library().pictures().ofArticle(article);
    QVERIFY(pictures);
    QCOMPARE(pictures->size(), std::size_t(2));
    QCOMPARE(pictures->front().hash, pictureHash(good));
    QCOMPARE(pictures->front().address, server.address(u"/good.jpg"_s).toString());
    QCOMPARE(pictures->front().width, 400);
    for (const auto &request : server.requests())
        QVERIFY2(!request.headers.contains("referer") && !request.headers.contains("cookie"),
                 request.path.constData());
}

void TestIncomingPictures::asksNothingForAPaste()
{
    LocalServer server;
    Incoming incoming(*m_session);
    QSignalSpy added(&incoming, &Incoming::kept);
    QMimeData mime;
    mime.setHtml(QString::fromUtf8(page({server.address(u"/good.jpg"_s).toEncoded()})));
    incoming.addMimeData(mime);
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, 20s);
    m_pictures->fetchFor(added[0][0].toUuid());
    QTest::qWait(100);
    QVERIFY(server.requests().empty());
}

void TestIncomingPictures::stopsWhenCancelled()
{
    LocalServer server;
    server.serve("/article", {.body = page({"/slow.jpg", "/other.jpg"})});
    server.serve("/slow.jpg", {.headers = "Content-Type: image/jpeg\r\n", .body = "x", .stopsHalfway = true});
    const QUuid article = added(server.address(u"/article"_s));
    QSignalSpy kept(m_pictures.get(), &IncomingPictures::kept);
    m_pictures->fetchFor(article);
    QTRY_COMPARE(server.requests().size(), std::size_t(2));
    m_pictures->cancel();
    QTest::qWait(100);
    QCOMPARE(server.requests().size(), std::size_t(2));
    QVERIFY(kept.isEmpty());
    // Whoever gave up once is not deaf for ever.
    server.serve("/slow.jpg", {.headers = "Content-Type: image/jpeg\r\n", .body = pictureOf("jpeg")});
    m_pictures->fetchFor(article);
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 20s);
    QCOMPARE(kept[0][1].toInt(), 1);
}

QTEST_MAIN(TestIncomingPictures)
#include "tst_incomingpictures.moc"

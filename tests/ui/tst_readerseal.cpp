// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/pictureof.h"
#include "tests/ui/readerarticles.h"
#include "tests/ui/shownreader.h"
#include "ui/reader/readerscheme.h"
#include "ui/reader/requestgate.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QWebEngineProfile>

using namespace Qt::StringLiterals;
using namespace apostille;

/// Nothing goes out of the reader, nothing but our own script runs in it, and it goes nowhere.
class tst_ReaderSeal : public QObject
{
    Q_OBJECT

public:
    static void initMain() { registerReaderScheme(); }

private Q_SLOTS:
    void init();

    void hostileArticleSendsNothing();
    void keptPicturesComeFromTheLibrary();
    void hostilePageSendsNothing_data();
    void hostilePageSendsNothing();
    void scriptOfPageDoesNotRun_data();
    void scriptOfPageDoesNotRun();
    void localFilesStayOutOfReach();
    void navigationIsRefused_data();
    void navigationIsRefused();
    void linksAreToldNotFollowed();
    void keepsNothing();
    void leavesDropsToTheWindow();

private:
    [[nodiscard]] QString bait(const QString &path = {}) const
    {
        return u"http://127.0.0.1:%1/%2"_s.arg(QString::number(m_server.serverPort()), path);
    }

    QTcpServer m_server;
    int m_visits = 0;
};

void tst_ReaderSeal::init()
{
    m_visits = 0;
    if (m_server.isListening())
        return;
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto *const visitor = m_server.nextPendingConnection()) {
            ++m_visits;
            visitor->close();
        }
    });
}

void tst_ReaderSeal::hostileArticleSendsNothing()
{
    const QString image = u"<img src=\"%1\">"_s.arg(bait());
    Article article;
    article.metadata.title = image;
    article.metadata.kicker = image;
    article.metadata.byline = image;
    article.metadata.standfirst = image;
    article.metadata.published = image;
    article.metadata.language = u"\" onload=\"fetch('%1')"_s.arg(bait());
    article.metadata.leadImage = bait();
    const QString attack =
        u"<script>fetch('%1')</script><link rel=prefetch href=\"%1\">%2"_s.arg(bait(), image);
    for (const auto kind :
         {BlockKind::Paragraph, BlockKind::Heading, BlockKind::Quotation, BlockKind::ListItem,
          BlockKind::Caption, BlockKind::Preformatted, BlockKind::TableRow})
        article.blocks.push_back(block(kind, attack, 2));
    article.blocks.push_back({.kind = BlockKind::Image, .address = bait(), .alternative = image});
    article.blocks.push_back(paragraph(
        u"a link to nowhere good"_s,
        {{.start = 0, .end = 6, .kind = SpanKind::Link, .address = u"javascript:fetch('%1')"_s.arg(bait())},
         {.start = 10, .end = 16, .kind = SpanKind::Link, .address = bait() + u"\" ping=\""_s + bait()}}));

    ShownReader shown;
    QVERIFY(shown.show(article));
    QTest::qWait(400);
    QCOMPARE(m_visits, 0);
    QCOMPARE(shown
                 .evaluate(u"document.querySelectorAll('main script, main link, main img[src], main [ping], "
                           "main [href^=javascript], [onload]').length"_s)
                 .toInt(),
             0);
    QCOMPARE(shown.evaluate(u"document.querySelector('h1').textContent"_s).toString().contains(u"<img"_s),
             true);
    QVERIFY(shown.select(0, article.text().size()));
    QCOMPARE(shown.reader.selection(), (TextRange{0, article.text().size()}));
}

void tst_ReaderSeal::keptPicturesComeFromTheLibrary()
{
    const QByteArray bytes = test::pictureOf("png", {200, 100});
    Article article = frenchArticle();
    for (const QString &address : {bait(u"kept.png"_s), bait(u"lost.png"_s), bait(u"hostile.png"_s)})
        article.blocks.push_back({.kind = BlockKind::Image, .address = address, .alternative = u"a well"_s});
    ShownReader shown;
    shown.reader.setPictureSource([&](const QString &) {
        return std::optional(Picture{.bytes = bytes, .mediaType = "image/png", .width = 200, .height = 100});
    });
    QVERIFY(shown.show(article));
    shown.reader.setPictures({{bait(u"kept.png"_s), pictureHash(bytes), 200, 100},
                              {bait(u"hostile.png"_s), u"../../"_s + bait(), 200, 100}});
    shown.reader.goTo(article.text().size() - 1);
    QTRY_COMPARE(shown.evaluate(u"document.querySelector('main img').naturalWidth"_s).toInt(), 200);
    QTest::qWait(200);
    QCOMPARE(m_visits, 0);
    QCOMPARE(shown
                 .evaluate(u"[...document.querySelectorAll('main img[src]')]"
                           ".filter((image) => !image.src.startsWith('apostille://reader/')).length"_s)
                 .toInt(),
             0);
}

void tst_ReaderSeal::hostilePageSendsNothing_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("image") << u"<img src='%1'>"_s;
    QTest::newRow("image set") << u"<picture><source srcset='%1 2x'><img srcset='%1 1x'></picture>"_s;
    QTest::newRow("vector image") << u"<svg><image href='%1'/><use href='%1#a'/></svg>"_s;
    QTest::newRow("style sheet") << u"<link rel=stylesheet href='%1'>"_s;
    QTest::newRow("imported style") << u"<style>@import '%1'; p { background: url(%1) }</style><p>x</p>"_s;
    QTest::newRow("style attribute") << u"<p style='background: url(%1)'>x</p>"_s;
    QTest::newRow("prefetch") << u"<link rel=prefetch href='%1'>"_s;
    QTest::newRow("preload") << u"<link rel=preload as=image href='%1'>"_s;
    QTest::newRow("icon") << u"<link rel=icon href='%1'>"_s;
    QTest::newRow("manifest") << u"<link rel=manifest href='%1'>"_s;
    QTest::newRow("preconnect") << u"<link rel=preconnect href='%1'>"_s;
    QTest::newRow("frame") << u"<iframe src='%1'></iframe>"_s;
    QTest::newRow("frame with content") << u"<iframe srcdoc=\"<img src='%1'>\"></iframe>"_s;
    QTest::newRow("object") << u"<object data='%1'></object><embed src='%1'>"_s;
    QTest::newRow("media")
        << u"<video src='%1' poster='%1' autoplay></video><audio src='%1' autoplay></audio>"_s;
    QTest::newRow("refresh") << u"<meta http-equiv=refresh content='0;url=%1'>"_s;
    QTest::newRow("base") << u"<base href='%1'><img src='x.png'>"_s;
}

void tst_ReaderSeal::hostilePageSendsNothing()
{
    QFETCH(QString, html);
    ShownReader shown;
    QVERIFY(shown.show(frenchArticle()));
    // Past the serializer, as if it had failed: the page itself must hold.
    shown.evaluate(u"{ const nest = document.createElement('div'); document.body.append(nest);"
                   "  nest.innerHTML = %1[0]; for (const link of nest.querySelectorAll('link, base, meta'))"
                   "    document.head.append(link); }"_s.arg(QString::fromUtf8(
                       QJsonDocument{QJsonArray{html.arg(bait(u"bait"_s))}}.toJson(QJsonDocument::Compact))));
    QTest::qWait(400);
    QCOMPARE(m_visits, 0);
    QCOMPARE(shown.view()->url(), QUrl{u"apostille://reader/"_s});
}

void tst_ReaderSeal::scriptOfPageDoesNotRun_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("event attribute")
        << u"<img src='apostille://reader/none.png' onerror='document.title=1'>"_s;
    QTest::newRow("event attribute of a vector image") << u"<svg onload='document.title=1'></svg>"_s;
    QTest::newRow("frame") << u"<iframe src='javascript:top.document.title=1'></iframe>"_s;
    QTest::newRow("opened details") << u"<details open ontoggle='document.title=1'>x</details>"_s;
}

void tst_ReaderSeal::scriptOfPageDoesNotRun()
{
    QFETCH(QString, html);
    ShownReader shown;
    QVERIFY(shown.show(frenchArticle()));
    shown.evaluate(
        u"document.title = 'untouched';"
        "document.body.insertAdjacentHTML('beforeend', %1[0]);"
        "{ const script = document.createElement('script'); script.textContent = 'document.title=1';"
        "  document.body.append(script); }"_s.arg(
            QString::fromUtf8(QJsonDocument{QJsonArray{html}}.toJson(QJsonDocument::Compact))));
    shown.view()->page()->runJavaScript(u"document.title = 1"_s, QWebEngineScript::MainWorld);
    QTest::qWait(300);
    QCOMPARE(shown.evaluate(u"document.title"_s).toString(), u"untouched"_s);
    QCOMPARE(shown.evaluate(u"typeof qt"_s).toString(), u"object"_s); // our world speaks with the program …
    QVERIFY(shown.select(3, 9));                                      // … and its script still does its work
}

void tst_ReaderSeal::localFilesStayOutOfReach()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"secret.png"_s);
    QImage secret{4, 4, QImage::Format_RGB32};
    secret.fill(Qt::red);
    QVERIFY(secret.save(path));
    ShownReader shown;
    QVERIFY(shown.show(frenchArticle()));
    shown.evaluate(u"document.body.insertAdjacentHTML('beforeend', '<img id=secret src=\"%1\">')"_s.arg(
        QUrl::fromLocalFile(path).toString()));
    QTest::qWait(300);
    QCOMPARE(shown.evaluate(u"document.querySelector('#secret').naturalWidth"_s).toInt(), 0);
}

void tst_ReaderSeal::navigationIsRefused_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("location") << u"location.href = '%1'"_s;
    QTest::newRow("window") << u"window.open('%1')"_s;
    QTest::newRow("form")
        << u"{ document.body.insertAdjacentHTML('beforeend', '<form action=\"%1\"></form>');"
           "document.forms[0].submit(); }"_s;
    QTest::newRow("data") << u"location.href = 'data:text/html,hello'"_s;
    QTest::newRow("file") << u"location.href = 'file:///etc/hostname'"_s;
    QTest::newRow("blank") << u"location.href = 'about:blank'"_s;
}

void tst_ReaderSeal::navigationIsRefused()
{
    QFETCH(QString, script);
    ShownReader shown;
    QVERIFY(shown.show(frenchArticle()));
    shown.evaluate((script.contains(u"%1"_s) ? script.arg(bait()) : script) + u"; 1"_s);
    QTest::qWait(300);
    QCOMPARE(m_visits, 0);
    QCOMPARE(shown.view()->url(), QUrl{u"apostille://reader/"_s});
    QVERIFY(
        shown.evaluate(u"document.querySelector('h1').textContent"_s).toString().contains(u"Vaucresson"_s));
}

void tst_ReaderSeal::linksAreToldNotFollowed()
{
    Article article;
    article.metadata.title = u"Links"_s;
    article.blocks = {paragraph(
        u"Read the report or write to us today."_s,
        {{.start = 9, .end = 15, .kind = SpanKind::Link, .address = bait(u"report"_s)},
         {.start = 19, .end = 30, .kind = SpanKind::Link, .address = u"mailto:desk@example.org"_s}})};
    ShownReader shown;
    // A mark over a link: the link is what the reader sees, and wins.
    QVERIFY(shown.show(article, {{.annotation = QUuid::createUuid(), .start = 0, .end = 30}}));
    QSignalSpy hovered{&shown.reader, &Reader::linkHovered};
    QSignalSpy clicked{&shown.reader, &Reader::linkClicked};
    QSignalSpy marked{&shown.reader, &Reader::markClicked};

    QTest::mouseMove(shown.surface(), shown.placeOf(u"report"_s));
    QVERIFY(ShownReader::arrives(hovered));
    QCOMPARE(hovered.last().first().toString(), bait(u"report"_s));
    QTest::mouseClick(shown.surface(), Qt::LeftButton, {}, shown.placeOf(u"report"_s), 600);
    QVERIFY(ShownReader::arrives(clicked));
    QCOMPARE(clicked.takeFirst().first().toUrl(), QUrl{bait(u"report"_s)});
    QTest::mouseClick(shown.surface(), Qt::LeftButton, {}, shown.placeOf(u"write to us"_s), 600);
    QVERIFY(ShownReader::arrives(clicked));
    QCOMPARE(clicked.takeFirst().first().toUrl(), QUrl{u"mailto:desk@example.org"_s});
    QTest::mouseClick(shown.surface(), Qt::MiddleButton, {}, shown.placeOf(u"report"_s), 600);
    QVERIFY(ShownReader::arrives(clicked));
    QCOMPARE(clicked.takeFirst().first().toUrl(), QUrl{bait(u"report"_s)});
    QCOMPARE(marked.size(), 0);
    QCOMPARE(m_visits, 0);
    QCOMPARE(shown.view()->url(), QUrl{u"apostille://reader/"_s});
}

void tst_ReaderSeal::keepsNothing()
{
    ShownReader shown;
    const auto *const profile = shown.view()->page()->profile();
    QVERIFY(profile->isOffTheRecord());
    QCOMPARE(profile->httpCacheType(), QWebEngineProfile::NoCache);
    QCOMPARE(profile->persistentCookiesPolicy(), QWebEngineProfile::NoPersistentCookies);
    QVERIFY(shown.show(frenchArticle()));
    QCOMPARE(
        shown.evaluate(u"(() => { try { return String(localStorage); } catch (e) { return 'none'; } })()"_s)
            .toString(),
        u"none"_s);
    QCOMPARE(shown.reader.findChild<RequestGate *>()->blockedRequests(), 0);
}

void tst_ReaderSeal::leavesDropsToTheWindow()
{
    ShownReader shown;
    QVERIFY(shown.show(frenchArticle()));
    for (QWidget *widget = shown.surface(); widget != nullptr; widget = widget->parentWidget())
        QVERIFY2(!widget->acceptDrops(), widget->metaObject()->className());
}

QTEST_MAIN(tst_ReaderSeal)

#include "tst_readerseal.moc"

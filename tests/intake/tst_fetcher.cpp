// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/webexchange.h"
#include "tests/intake/fetched.h"
#include "tests/intake/gzipped.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::fetched;
using test::LocalServer;
using test::page;
using test::Request;
using test::Response;

class TestFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheBytesAndWhereTheyAreFrom()
    {
        LocalServer server;
        server.serve(
            "/article",
            {.headers = "Content-Type: text/html; charset=iso-8859-1\r\nX-Kind: news\r\n", .body = page});
        const auto before = QDateTime::currentDateTimeUtc();
        const auto capture = fetched(server.address(u"/article#top"_s));
        QVERIFY(capture);
        QCOMPARE(capture->document.bytes, page);
        QCOMPARE(capture->document.mediaType,
                 "text/html; charset=iso-8859-1"); // right or wrong: the cleaner judges
        QCOMPARE(capture->document.format, SourceFormat::Detect);
        QCOMPARE(capture->document.address, server.address(u"/article"_s));
        QCOMPARE(capture->requested, server.address(u"/article#top"_s));
        QCOMPARE(capture->origin, u"address"_s);
        QVERIFY(capture->headers.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(capture->headers.toLower().contains("x-kind: news\r\n"));
        QVERIFY(capture->captured >= before);
        QCOMPARE(capture->captured.timeSpec(), Qt::UTC);
    }

    void saysHonestlyWhoAsks()
    {
        LocalServer server;
        server.serve("/", {.body = page});
        QVERIFY(fetched(server.address(u"/"_s)));
        const auto headers = server.requests().at(0).headers;
        QVERIFY(headers.value("user-agent").startsWith("Apostille/"));
        QVERIFY(headers.value("accept").startsWith("text/html"));
        QVERIFY(headers.value("accept-language").contains("en"));
        QVERIFY(headers.value("accept-encoding").contains("gzip"));
        QVERIFY(!headers.contains("cookie"));
        QVERIFY(!headers.contains("referer"));
    }

    void followsRedirectsToTheFinalAddress()
    {
        LocalServer server;
        server.redirect("/short", "/middle?x=1", "301 Moved Permanently");
        server.redirect("/middle", server.address(u"/final"_s).toEncoded(), "308 Permanent Redirect");
        server.serve("/final", {.body = page});
        const auto capture = fetched(server.address(u"/short"_s));
        QVERIFY(capture);
        QCOMPARE(capture->document.address, server.address(u"/final"_s));
        QCOMPARE(capture->requested, server.address(u"/short"_s));
    }

    void followsTenRedirectsAndNoMore()
    {
        LocalServer server;
        for (int i = 0; i < 12; ++i)
            server.redirect("/hop" + QByteArray::number(i), "/hop" + QByteArray::number(i + 1));
        server.serve("/hop12", {.body = page});
        QVERIFY(fetched(server.address(u"/hop2"_s)));
        const auto tooMany = fetched(server.address(u"/hop1"_s));
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().code, ErrorCode::TooManyRedirects);
    }

    void leavesACircle()
    {
        LocalServer server;
        server.redirect("/a", "/b");
        server.redirect("/b", "/a");
        const auto capture = fetched(server.address(u"/a"_s));
        QVERIFY(!capture);
        QCOMPARE(capture.error().code, ErrorCode::TooManyRedirects);
        QCOMPARE(server.requests().size(), 11U);
    }

    void neverLeavesTheWebOrGoesFromHttpsToHttp_data()
    {
        QTest::addColumn<QUrl>("from");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<int>("expected"); // an ErrorCode, -1: allowed
        const QUrl safe(u"https://example.org/a/b"_s);
        const QUrl open(u"http://example.org/a/b"_s);
        QTest::newRow("https to http")
            << safe << QByteArray("http://example.org/") << int(ErrorCode::TransferFailed);
        QTest::newRow("http to https") << open << QByteArray("https://example.org/") << -1;
        QTest::newRow("relative") << safe << QByteArray("../c?d=é") << -1;
        QTest::newRow("other host") << safe << QByteArray("//cdn.example.net/x") << -1;
        QTest::newRow("file") << open << QByteArray("file:///etc/passwd") << int(ErrorCode::BadAddress);
        QTest::newRow("script") << open << QByteArray("javascript:alert(1)") << int(ErrorCode::BadAddress);
        QTest::newRow("data") << open << QByteArray("data:text/html,hello") << int(ErrorCode::BadAddress);
        QTest::newRow("no host") << open << QByteArray("http:///x") << int(ErrorCode::BadAddress);
    }
    void neverLeavesTheWebOrGoesFromHttpsToHttp()
    {
        QFETCH(const QUrl, from);
        QFETCH(const QByteArray, location);
        QFETCH(const int, expected);
        const auto target = redirectTarget(from, location);
        QCOMPARE(target ? -1 : int(target.error().code), expected);
    }

    void refusesAFileBehindARedirect()
    {
        LocalServer server;
        server.redirect("/", "file:///etc/passwd");
        const auto capture = fetched(server.address(u"/"_s));
        QVERIFY(!capture);
        QCOMPARE(capture.error().code, ErrorCode::BadAddress);
    }

    void tellsTheStatus_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"404 Not Found", "403 Forbidden", "410 Gone", "429 Too Many Requests",
                                   "500 Internal Server Error", "401 Unauthorized"})
            QTest::newRow(status) << QByteArray(status);
    }
    void tellsTheStatus()
    {
        QFETCH(const QByteArray, status);
        LocalServer server;
        server.serve("/x", {.status = status, .body = page});
        const auto capture = fetched(server.address(u"/x"_s));
        QVERIFY(!capture);
        QCOMPARE(capture.error().code, ErrorCode::HttpStatus);
        QCOMPARE(capture.error().detail, QString::fromLatin1(status.left(3)));
        QCOMPARE(capture.error().subject, server.address(u"/x"_s).toString());
    }

    void unpacksWhatWasPackedForTheWay()
    {
        LocalServer server;
        server.serve("/", {.headers = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                           .body = test::gzipped(page)});
        const auto capture = fetched(server.address(u"/"_s));
        QVERIFY(capture);
        QCOMPARE(capture->document.bytes, page);
    }

    void unpacksAllOfALargePage()
    {
        // More than the transport may hold ahead of us.
        const QByteArray large = page.repeated(60000);
        LocalServer server;
        server.serve("/", {.headers = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                           .body = test::gzipped(large)});
        const auto capture = fetched(server.address(u"/"_s));
        QVERIFY(capture);
        QCOMPARE(capture->document.bytes.size(), large.size());
        QVERIFY(capture->document.bytes == large);
    }

    void stopsAtTheLimit_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        const QByteArray tooLong(largestDownload + 1, 'a');
        QTest::newRow("announced") << QByteArray() << tooLong;
        QTest::newRow("packed") << QByteArray("Content-Encoding: gzip\r\n")
                                << test::gzipped(QByteArray(10 * largestDownload, 'a'));
    }
    void stopsAtTheLimit()
    {
        QFETCH(const QByteArray, headers);
        QFETCH(const QByteArray, body);
        LocalServer server;
        server.serve("/", {.headers = "Content-Type: text/plain\r\n" + headers, .body = body});
        const auto capture = fetched(server.address(u"/"_s));
        QVERIFY(!capture);
        QCOMPARE(capture.error().code, ErrorCode::TooBig);
    }

    void takesWhatIsJustSmallEnough()
    {
        LocalServer server;
        server.serve("/",
                     {.headers = "Content-Type: text/plain\r\n", .body = QByteArray(largestDownload, 'a')});
        const auto capture = fetched(server.address(u"/"_s));
        QVERIFY(capture);
        QCOMPARE(capture->document.bytes.size(), largestDownload);
    }

    void refusesWhatIsNoPage_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("readable");
        QTest::newRow("html") << QByteArray("text/html") << true;
        QTest::newRow("html shouted") << QByteArray("TEXT/HTML;CHARSET=UTF-8") << true;
        QTest::newRow("xhtml") << QByteArray("application/xhtml+xml; charset=utf-8") << true;
        QTest::newRow("text") << QByteArray("text/plain") << true;
        QTest::newRow("nothing said") << QByteArray() << true;
        QTest::newRow("picture") << QByteArray("image/png") << false;
        QTest::newRow("pdf") << QByteArray("application/pdf") << false;
        QTest::newRow("json") << QByteArray("application/json") << false;
        QTest::newRow("film") << QByteArray("video/mp4; codecs=avc1") << false;
    }
    void refusesWhatIsNoPage()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const bool, readable);
        LocalServer server;
        server.serve("/", {.headers = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n", .body = page});
        const auto capture = fetched(server.address(u"/"_s));
        QCOMPARE(capture.has_value(), readable);
        if (!readable)
            QCOMPARE(capture.error().code, ErrorCode::UnsupportedType);
    }

    void sendsNoCookieBack()
    {
        LocalServer server;
        server.serve("/set",
                     {.status = "302 Found", .headers = "Set-Cookie: id=1; Path=/\r\nLocation: /page\r\n"});
        server.serve("/page",
                     {.headers = "Content-Type: text/html\r\nSet-Cookie: seen=1; Path=/\r\n", .body = page});
        Fetcher fetcher;
        QVERIFY(fetched(fetcher, server.address(u"/set"_s)));
        QVERIFY(fetched(fetcher, server.address(u"/page"_s)));
        QCOMPARE(server.requests().size(), 3U);
        for (const Request &request : server.requests())
            QVERIFY(!request.headers.contains("cookie"));
    }

    void asksAgainEachTime()
    {
        LocalServer server;
        server.serve("/",
                     {.headers = "Content-Type: text/html\r\nCache-Control: max-age=3600\r\n", .body = page});
        Fetcher fetcher;
        QVERIFY(fetched(fetcher, server.address(u"/"_s)));
        QVERIFY(fetched(fetcher, server.address(u"/"_s)));
        QCOMPARE(server.requests().size(), 2U);
    }

    void refusesOtherSchemes()
    {
        const auto capture = fetched(QUrl(u"file:///etc/passwd"_s));
        QVERIFY(!capture);
        QCOMPARE(capture.error().code, ErrorCode::BadAddress);
    }

    void prefersTheLanguagesOfTheUser_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("French") << QStringList{u"fr-FR"_s} << QByteArray("fr-FR,fr;q=0.9,en;q=0.8");
        QTest::newRow("C") << QStringList{u"C"_s} << QByteArray("en");
        QTest::newRow("two") << QStringList{u"de-CH"_s, u"fr-CH"_s}
                             << QByteArray("de-CH,de;q=0.9,fr-CH;q=0.8,fr;q=0.7,en;q=0.6");
        QTest::newRow("English") << QStringList{u"en-GB"_s, u"en"_s} << QByteArray("en-GB,en;q=0.9");
    }
    void prefersTheLanguagesOfTheUser()
    {
        QFETCH(const QStringList, languages);
        QFETCH(const QByteArray, header);
        QCOMPARE(acceptLanguage(languages), header);
    }
};

QTEST_GUILESS_MAIN(TestFetcher)
#include "tst_fetcher.moc"

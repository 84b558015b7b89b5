// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/fetched.h"

#include <QSignalSpy>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::fetched;
using test::LocalServer;
using test::page;
using test::Response;

/// How a fetch ends that brings nothing: by the clock, by the user, by the network.
class TestFetchEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotWaitForEver_data()
    {
        QTest::addColumn<bool>("begins");
        QTest::newRow("no answer") << false;
        QTest::newRow("half an answer") << true;
    }
    void doesNotWaitForEver()
    {
        QFETCH(const bool, begins);
        LocalServer server;
        server.serve("/", begins ? Response{.body = page, .stopsHalfway = true}
                                 : Response{.body = page, .delay = 60s});
        Fetcher fetcher;
        fetcher.setTimeout(300ms);
        QElapsedTimer clock;
        clock.start();
        const auto capture = fetched(fetcher, server.address(u"/"_s));
        QVERIFY(!capture);
        QCOMPARE(capture.error().code, ErrorCode::Timeout);
        QVERIFY(clock.elapsed() < 5000);
    }

    void countsTheTimeOverAllRedirects()
    {
        LocalServer server;
        for (int i = 0; i < 9; ++i)
            server.serve("/slow" + QByteArray::number(i),
                         {.status = "302 Found",
                          .headers = "Location: /slow" + QByteArray::number(i + 1) + "\r\n",
                          .delay = 150ms});
        Fetcher fetcher;
        fetcher.setTimeout(500ms);
        const auto capture = fetched(fetcher, server.address(u"/slow0"_s));
        QVERIFY(!capture);
        QCOMPARE(capture.error().code, ErrorCode::Timeout);
    }

    void isCancelledInTheMiddle()
    {
        LocalServer server;
        server.serve("/", {.body = page, .stopsHalfway = true});
        Fetcher fetcher;
        QSignalSpy progress(&fetcher, &Fetcher::progressed);
        std::vector<ErrorCode> ends;
        connect(&fetcher, &Fetcher::finished, this, [&](const Expected<Capture> &capture) {
            ends.push_back(capture ? ErrorCode::LibraryFailure : capture.error().code);
        });
        fetcher.fetch(server.address(u"/"_s));
        QVERIFY(fetcher.isBusy());
        QTRY_VERIFY(!progress.isEmpty());
        QCOMPARE(progress.first().at(0).toLongLong(), page.size());
        QCOMPARE(progress.first().at(1).toLongLong(), 2 * page.size());
        fetcher.cancel();
        QVERIFY(ends.empty()); // queued
        QTRY_COMPARE(ends, std::vector{ErrorCode::Cancelled});
        QVERIFY(!fetcher.isBusy());
        fetcher.cancel(); // nothing to cancel
        QTest::qWait(50);
        QCOMPARE(ends.size(), 1U);
    }

    void leavesTheOldFetchForANewOne()
    {
        LocalServer server;
        server.serve("/old", {.body = page, .stopsHalfway = true});
        server.serve("/new", {.body = page});
        Fetcher fetcher;
        QStringList ends;
        connect(&fetcher, &Fetcher::finished, this, [&](const Expected<Capture> &capture) {
            ends.append(capture ? capture->requested.path()
                                : u"cancelled "_s + QUrl(capture.error().subject).path());
        });
        fetcher.fetch(server.address(u"/old"_s));
        QTRY_COMPARE(server.requests().size(), 1U);
        fetcher.fetch(server.address(u"/new"_s));
        QVERIFY(fetcher.isBusy());
        QTRY_COMPARE(ends, QStringList({u"cancelled /old"_s, u"/new"_s}));
    }

    void survivesItsOwnEndInTheMiddle()
    {
        LocalServer server;
        server.serve("/", {.body = page, .stopsHalfway = true});
        auto fetcher = std::make_unique<Fetcher>();
        fetcher->fetch(server.address(u"/"_s));
        connect(fetcher.get(), &Fetcher::progressed, this, [&fetcher] { fetcher->cancel(); });
        QTRY_COMPARE(server.requests().size(), 1U);
        QTest::qWait(50);
        fetcher.reset();
        QTest::qWait(50);
    }

    void tellsThatNobodyIsThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl address(u"http://127.0.0.1:%1/"_s.arg(closed.serverPort()));
        closed.close();
        const auto capture = fetched(address);
        QVERIFY(!capture);
        QCOMPARE(capture.error().code, ErrorCode::NoNetwork);
        QVERIFY(!capture.error().detail.isEmpty());
    }

    void tellsThatTheHostIsUnknown()
    {
        // RFC 6761: "invalid" never resolves.
        const auto capture = fetched(QUrl(u"http://nobody.invalid/"_s));
        QVERIFY(!capture);
        QCOMPARE(capture.error().code, ErrorCode::NoNetwork);
    }

    void keepsNothingOfABrokenTransfer()
    {
        LocalServer server;
        server.serve("/", {.body = page, .hangsUp = true});
        const auto capture = fetched(server.address(u"/"_s));
        QVERIFY(!capture);
        QCOMPARE(capture.error().code, ErrorCode::TransferFailed);
    }

    void tellsThatEncryptionFailed()
    {
        LocalServer server; // speaks no TLS
        server.serve("/", {.body = page});
        QUrl address = server.address(u"/"_s);
        address.setScheme(u"https"_s);
        Fetcher fetcher;
        fetcher.setTimeout(3s);
        const auto capture = fetched(fetcher, address);
        QVERIFY(!capture);
        QVERIFY(capture.error().code == ErrorCode::TransferFailed ||
                capture.error().code == ErrorCode::Timeout);
    }
};

QTEST_GUILESS_MAIN(TestFetchEnds)
#include "tst_fetchends.moc"

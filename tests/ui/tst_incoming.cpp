// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/session.h"
#include "models/library/articlestore.h"
#include "tests/intake/localserver.h"
#include "ui/add/incoming.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

// Qt 6.8's QTRY_ macros narrow milliseconds to int themselves.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace apostille;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::LocalServer;

namespace {

QByteArray pageAbout(const QByteArray &thing)
{
    QByteArray page = "<!DOCTYPE html><html lang=en><title>All about " + thing +
                      "</title><article><h1>All about " + thing + "</h1>";
    for (int i = 1; i <= 4; ++i)
        page += "<p>Paragraph number " + QByteArray::number(i) +
                " tells what people have always wanted to know about " + thing +
                ", at the length that a paragraph of a newspaper usually has, and then a little more.</p>";
    return page + "</article></html>";
}

const QByteArray pageWithoutArticle = "<!DOCTYPE html><title>x</title><nav><a href=/>Home page</a></nav>";

} // namespace

class TestIncoming : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Incoming> m_incoming;
    QStringList m_told; ///< what Incoming said, in order
    Capture m_failed;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(bytes);
        return file.fileName();
    }
    QString titleOf(const QUuid &article) const
    {
        const auto row = m_session->library().articles().row(article);
        return row ? row->title : QString();
    }
    qsizetype articles() const { return m_session->library().articles().counts()->all; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto library = Library::open(m_folder->filePath(u"test.apostille"_s), Library::Mode::Create);
        QVERIFY(library);
        m_session = std::make_unique<Session>(std::move(*library));
        m_incoming = std::make_unique<Incoming>(*m_session);
        m_told.clear();
        m_failed = {};
        connect(m_incoming.get(), &Incoming::started, this,
                [this](const QString &what) { m_told << u"started "_s + what; });
        connect(m_incoming.get(), &Incoming::kept, this, [this](const QUuid &article, bool wasThere) {
            m_told << (wasThere ? u"found "_s : u"kept "_s) + titleOf(article);
        });
        connect(m_incoming.get(), &Incoming::failed, this,
                [this](const Error &error, const Capture &capture) {
                    m_told << u"failed %1"_s.arg(int(error.code));
                    m_failed = capture;
                });
        connect(m_incoming.get(), &Incoming::finished, this, [this] { m_told << u"finished"_s; });
    }
    void cleanup()
    {
        m_incoming.reset();
        m_session.reset();
    }

    void filesQueueUp()
    {
        m_incoming->addFiles({write(u"a.html"_s, pageAbout("apples")), write(u"b.html"_s, pageAbout("bears")),
                              write(u"again.html"_s, pageAbout("apples"))});
        QCOMPARE(m_told, QStringList{u"started a.html"_s}); // nothing is done before the call returns
        QTRY_COMPARE(m_told,
                     QStringList({u"started a.html"_s, u"kept All about apples"_s, u"started b.html"_s,
                                  u"kept All about bears"_s, u"started again.html"_s,
                                  u"found All about apples"_s, u"finished"_s}));
        QCOMPARE(articles(), 2);
    }

    void theWindowGoesOnMeanwhile()
    {
        const QByteArray large = pageAbout("very long things")
                                     .replace("</article></html>", pageAbout("a long thing").repeated(5000));
        qint64 longest = 0;
        QElapsedTimer since;
        QTimer heartbeat;
        connect(&heartbeat, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        const QString path = write(u"large.html"_s, large);
        heartbeat.start(5ms);
        since.start();
        m_incoming->addFiles({path});
        QTRY_VERIFY_WITH_TIMEOUT(m_told.contains(u"finished"_s), 60000);
        longest = std::max(longest, since.elapsed());
        QVERIFY2(m_told.at(1).startsWith("kept"_L1), qPrintable(m_told.join(u'\n')));
        QVERIFY2(longest < 500, qPrintable(u"the event loop stood still for %1 ms"_s.arg(longest)));
    }

    void dropsAreUnderstood()
    {
        LocalServer server;
        server.serve("/news", {.body = pageAbout("news")});
        QMimeData files;
        files.setUrls(
            {QUrl::fromLocalFile(write(u"a.html"_s, pageAbout("apples"))), server.address(u"/news"_s)});
        m_incoming->addMimeData(files);
        QTRY_VERIFY(m_told.contains(u"finished"_s));
        QVERIFY(m_told.contains(u"kept All about apples"_s));
        QVERIFY(m_told.contains(u"kept All about news"_s));
    }

    void pastesAreUnderstood()
    {
        LocalServer server;
        server.serve("/news", {.body = pageAbout("news")});
        QMimeData address;
        address.setText(u" %1\n"_s.arg(server.address(u"/news"_s).toString()));
        m_incoming->addMimeData(address);
        QMimeData page;
        page.setText(u"All about pears"_s);
        page.setHtml(QString::fromUtf8(pageAbout("pears")));
        m_incoming->addMimeData(page);
        QMimeData text;
        text.setText(
            u"All about plums\n\nBy Ann Example\n\nPlums are eaten by many people in many places, and have "
            u"been for long "
            "years.\n\nIn autumn they are dried, and in winter they are cooked, as everybody knows in the "
            "valley.\n\n"
            "What is left over is given to the pigs, who like them as much as people do, or more.\n"_s);
        m_incoming->addMimeData(text);
        QTRY_VERIFY(m_told.contains(u"finished"_s));
        QVERIFY2(m_told.contains(u"kept All about news"_s), qPrintable(m_told.join(u'\n')));
        QVERIFY2(m_told.contains(u"kept All about pears"_s), qPrintable(m_told.join(u'\n')));
        QVERIFY2(m_told.contains(u"kept All about plums"_s), qPrintable(m_told.join(u'\n')));
    }

    void pastedTextRemembersItsAddress()
    {
        m_incoming->addText(QString::fromUtf8(pageAbout("pears")), QUrl(u"https://pears.example/all"_s));
        QTRY_VERIFY(m_told.contains(u"finished"_s));
        const auto rows = m_session->library().articles().page({}, 0, 1);
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->front().address, u"https://pears.example/all"_s);
    }

    void wholePageIsOfferedWhereNoArticleIs()
    {
        m_incoming->addFiles({write(u"links.html"_s, pageWithoutArticle)});
        QTRY_VERIFY(m_told.contains(u"finished"_s));
        QVERIFY(m_told.contains(u"failed %1"_s.arg(int(ErrorCode::NoArticle))));
        QCOMPARE(m_failed.document.bytes, pageWithoutArticle);
        QCOMPARE(articles(), 0);
        m_told.clear();
        m_incoming->keepWholePage(m_failed);
        QTRY_VERIFY(m_told.contains(u"finished"_s));
        QCOMPARE(m_told.first(), u"started links.html"_s);
        QCOMPARE(articles(), 1);
    }

    void whatFailedCanBeTriedAgain()
    {
        const QString path = m_folder->filePath(u"late.html"_s);
        m_incoming->addFiles({path});
        QTRY_VERIFY(m_told.contains(u"finished"_s));
        QVERIFY(m_told.contains(u"failed %1"_s.arg(int(ErrorCode::FileNotFound))));
        write(u"late.html"_s, pageAbout("late things"));
        m_incoming->retry(m_failed);
        QTRY_VERIFY(m_told.contains(u"kept All about late things"_s));

        LocalServer server;
        m_incoming->addAddress(server.address(u"/soon"_s));
        QTRY_VERIFY(m_told.contains(u"failed %1"_s.arg(int(ErrorCode::HttpStatus))));
        server.serve("/soon", {.body = pageAbout("what is soon")});
        m_incoming->retry(m_failed);
        QTRY_VERIFY(m_told.contains(u"kept All about what is soon"_s));
    }

    void cancellingDropsAllThatWaits()
    {
        LocalServer server;
        server.serve("/slow", {.body = pageAbout("slowness"), .stopsHalfway = true});
        m_incoming->addAddress(server.address(u"/slow"_s));
        m_incoming->addFiles({write(u"a.html"_s, pageAbout("apples"))});
        QTRY_COMPARE(server.requests().size(), 1U);
        m_incoming->cancel();
        QTRY_VERIFY(m_told.contains(u"finished"_s));
        QCOMPARE(m_told.size(), 3);
        QCOMPARE(m_told.at(1), u"failed %1"_s.arg(int(ErrorCode::Cancelled)));
        QCOMPARE(articles(), 0);
    }

    void cancelledAfterArrivalIsNotKept()
    {
        // The page may be there already when "cancel" is pressed.
        m_incoming->addFiles({write(u"a.html"_s, pageAbout("apples"))});
        m_incoming->cancel();
        QTRY_VERIFY(m_told.contains(u"finished"_s));
        const bool kept = m_told.contains(u"kept All about apples"_s);
        QCOMPARE(articles(), kept ? 1 : 0); // what is told is true
        m_told.clear();
        m_incoming->addFiles({write(u"b.html"_s, pageAbout("bears"))});
        QTRY_VERIFY(m_told.contains(u"kept All about bears"_s)); // and it goes on afterwards
    }

    void closingInTheMiddleDoesNoHarm()
    {
        m_incoming->addFiles(
            {write(u"a.html"_s, pageAbout("apples")), write(u"b.html"_s, pageAbout("bears"))});
        m_incoming.reset();
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(20);
        QCOMPARE(m_told, QStringList{u"started a.html"_s});
        QVERIFY(m_session->library().check());
    }

    void sampleComesWithAnnotations_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void sampleComesWithAnnotations()
    {
        QFETCH(const QString, language);
        m_incoming->addSample(language);
        QTRY_VERIFY(m_told.contains(u"finished"_s));
        const auto rows = m_session->library().articles().page({}, 0, 10);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1U);
        QCOMPARE(rows->front().annotations, 3);
        QCOMPARE(rows->front().language, language);
    }
};

QTEST_MAIN(TestIncoming)
#include "tst_incoming.moc"

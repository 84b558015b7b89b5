// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/article/attacks/attackfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>

using namespace Qt::StringLiterals;
using namespace apostille::testing;

/// The other half of tst_hostileviews: in a page that lets them, the same attacks run and their requests go
/// out. A program of its own, for the reader takes the name resolver away from the whole process.
class tst_AttacksWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scriptsRunAndRequestsGoOut();

private:
    void answer(QTcpSocket &visitor);

    QByteArrayList m_asked;
};

/// An empty page, whatever is asked for.
void tst_AttacksWork::answer(QTcpSocket &visitor)
{
    m_asked.append(visitor.readLine().split(' ').value(1));
    visitor.readAll();
    visitor.write(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 15\r\nConnection: close\r\n\r\n"
        "<!DOCTYPE html>");
    visitor.disconnectFromHost();
}

void tst_AttacksWork::scriptsRunAndRequestsGoOut()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        while (auto *const visitor = server.nextPendingConnection())
            connect(visitor, &QTcpSocket::readyRead, this, [this, visitor] { answer(*visitor); });
    });
    const Prey prey{.server = "http://127.0.0.1:" + QByteArray::number(server.serverPort())};
    QJsonArray pieces;
    for (const Attack &attack : pageAttacks(prey)) {
        if (attack.group == "handlers" || attack.group == "srcset and pictures")
            pieces.append(QString::fromUtf8(attack.bytes));
    }

    QString ran; // outlives the page, which answers even while it goes
    QWebEngineProfile profile;
    QWebEnginePage page(&profile);
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.load(QUrl(QString::fromLatin1(prey.server + "/page")));
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 30'000);
    page.runJavaScript(u"for (const piece of %1) { const nest = document.createElement('div');"
                       "document.body.append(nest); nest.innerHTML = piece; }"_s.arg(
                           QString::fromUtf8(QJsonDocument{pieces}.toJson(QJsonDocument::Compact))));
    QTRY_VERIFY_WITH_TIMEOUT(m_asked.contains("/c.png") && m_asked.contains("/x.css"), 10'000);
    const auto hasRun = [&] {
        page.runJavaScript(u"document.documentElement.dataset.ran"_s,
                           [&ran](const QVariant &value) { ran = value.toString(); });
        return ran == u"1";
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasRun(), 10'000);
}

QTEST_MAIN(tst_AttacksWork)

#include "tst_attackswork.moc"

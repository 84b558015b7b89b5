// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <vector>

namespace apostille::test {

struct Request
{
    QByteArray path;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
};

struct Response
{
    QByteArray status = "200 OK";
    QByteArray headers = "Content-Type: text/html; charset=utf-8\r\n"; ///< lines with their ends
    QByteArray body = {};
    std::chrono::milliseconds delay = {};
    bool stopsHalfway = false; ///< promises more than it sends, and keeps the connection open
    bool hangsUp = false;      ///< promises more than it sends, and closes the connection
};

/// A real HTTP/1.1 server on this machine, in the test's own thread and event loop. A request is answered by
/// the handler of its path, else by 404.
class LocalServer : public QTcpServer
{
public:
    using Handler = std::function<Response(const Request &)>;

    LocalServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(socket); });
        });
    }

    void on(const QByteArray &path, const Handler &handler) { m_handlers.insert(path, handler); }
    void serve(const QByteArray &path, const Response &response)
    {
        on(path, [response](const Request &) { return response; });
    }
    void redirect(const QByteArray &from, const QByteArray &to, const QByteArray &status = "302 Found")
    {
        serve(from, {.status = status, .headers = "Location: " + to + "\r\n"});
    }

    [[nodiscard]] QUrl address(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(serverPort()), path));
    }
    [[nodiscard]] const std::vector<Request> &requests() const { return m_requests; }

private:
    void receive(QTcpSocket *socket)
    {
        const QByteArray head = socket->peek(65536);
        const qsizetype end = head.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        socket->read(end + 4);
        const QList<QByteArray> lines = head.left(end).split('\n');
        Request request{lines.constFirst().split(' ').value(1), {}};
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        m_requests.push_back(request);
        const auto handler = m_handlers.value(request.path.split('?').constFirst());
        const Response response =
            handler ? handler(request) : Response{.status = "404 Not Found", .body = "nothing here"};
        QTimer::singleShot(response.delay, socket, [socket, response] { answer(socket, response); });
    }

    static void answer(QTcpSocket *socket, const Response &response)
    {
        const bool partial = response.stopsHalfway || response.hangsUp;
        const qsizetype promised = response.body.size() * (partial ? 2 : 1);
        socket->write("HTTP/1.1 " + response.status + "\r\n" + response.headers);
        socket->write("Content-Length: " + QByteArray::number(promised) + "\r\nConnection: close\r\n\r\n");
        socket->write(response.body);
        if (!response.stopsHalfway)
            socket->disconnectFromHost();
    }

    QMap<QByteArray, Handler> m_handlers;
    std::vector<Request> m_requests;
};

} // namespace apostille::test

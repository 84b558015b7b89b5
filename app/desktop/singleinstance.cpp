// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

constexpr int timeToConnect = 1000;
constexpr int timeToWrite = 3000;
constexpr int timeToAnswer = 2000;
constexpr int timeToDecide = 5000;
constexpr qint64 longestMessage = 1024 * 1024;

/// The same for every way to write the path; the file may not be there yet.
QString canonicalPath(const QString &library)
{
    const QFileInfo file(library);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = file.absoluteDir().canonicalPath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

QString socketAddress(const QString &library)
{
    const QByteArray hash =
        QCryptographicHash::hash(canonicalPath(library).toUtf8(), QCryptographicHash::Sha256).toHex();
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    return folder + "/apostille-"_L1 + QString::fromLatin1(hash.left(24));
}

QByteArray message(const QStringList &articles)
{
    const QJsonObject object{{u"articles"_s, QJsonArray::fromStringList(articles)},
                             {u"activation"_s, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

SingleInstance::SingleInstance(const QString &library, QObject *parent)
    : QObject(parent)
    , m_address(socketAddress(library))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            receive(socket);
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QStringList &articles)
{
    // Two that start at once must not both take the socket for left behind.
    QLockFile deciding(m_address + ".lock"_L1);
    static_cast<void>(deciding.tryLock(timeToDecide));
    if (tell(articles))
        return true;
    listen();
    return false;
}

bool SingleInstance::tell(const QStringList &articles) const
{
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(timeToConnect))
        return false;
    socket.write(message(articles));
    while (socket.bytesToWrite() > 0)
        if (!socket.waitForBytesWritten(timeToWrite))
            return false;
    // Busy or not, the message is in its hands: the answer only tells us that we need not linger.
    socket.waitForReadyRead(timeToAnswer);
    return true;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_address);
    m_server->listen(m_address);
}

void SingleInstance::receive(QLocalSocket *socket)
{
    const auto read = [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestMessage)
                socket->abort();
            return;
        }
        const QJsonObject object = QJsonDocument::fromJson(socket->readLine(longestMessage)).object();
        socket->write("ok\n");
        socket->flush();
        QStringList articles;
        for (const auto article : object.value("articles"_L1).toArray())
            articles.append(article.toString());
        Q_EMIT asked(articles, object.value("activation"_L1).toString().toUtf8());
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    read(); // what came before we looked
}

} // namespace apostille

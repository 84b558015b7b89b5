// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

namespace apostille {

/// One window per library: a second start hands what it was asked to open over to the first and ends. Found
/// out through a local socket that only this user can reach; one left behind by a killed program does no
/// harm.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &library, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True: another program has this library open and was told, whether it is busy or not. False: it is ours
    /// now, and others are listened to.
    [[nodiscard]] bool handOver(const QStringList &articles);

Q_SIGNALS:
    /// Another start wants these opened, none: the window. `activation`: the token of the window system that
    /// lets ours come to the front.
    void asked(const QStringList &articles, const QByteArray &activation);

private:
    [[nodiscard]] bool tell(const QStringList &articles) const;
    void listen();
    void receive(QLocalSocket *socket);

    QString m_address;
    QLocalServer *m_server;
};

} // namespace apostille

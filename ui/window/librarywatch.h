// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QObject>

namespace apostille {

class Session;

/// Looks after an open library: shows what another program changes in it, and checks its integrity once, on a
/// connection and thread of its own.
class LibraryWatch : public QObject
{
    Q_OBJECT

public:
    explicit LibraryWatch(Session &session, QObject *parent = nullptr);

    /// Does what it does every second: announces what other connections have written, a worker's of ours too.
    void lookForChanges();

Q_SIGNALS:
    void damaged(const apostille::Error &error);

private:
    void check();

    Session &m_session;
    qint64 m_seen = 0;
};

} // namespace apostille

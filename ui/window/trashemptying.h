// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <stop_token>

namespace apostille {

class MessageBar;
class Session;

/// Empties the trash: asks first (it is the one thing that cannot be undone), works beside the window, can be
/// stopped between two things.
class TrashEmptying : public QObject
{
    Q_OBJECT

public:
    TrashEmptying(Session &session, MessageBar &messages, QObject *parent);
    ~TrashEmptying() override;

    void ask();

private:
    void start();

    Session &m_session;
    MessageBar &m_messages;
    std::stop_source m_stop;
};

} // namespace apostille

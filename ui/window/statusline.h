// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/articlestore.h"

#include <QStatusBar>

class QLabel;

namespace apostille {

class Session;

/// What state things are in: saved, reading time and position, the capture and its hash, language, network;
/// hovered links; read-only.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);

    void describe(const TextVersion &version);
    void describeNothing();
    void showProgress(double read, int minutesLeft); ///< read: 0 to 1
    void showLink(const QString &address);

private:
    void followNetwork();

    Session &m_session;
    QLabel *m_saved;
    QLabel *m_reading;
    QLabel *m_progress;
    QLabel *m_capture;
    QLabel *m_language;
    QLabel *m_network;
};

} // namespace apostille

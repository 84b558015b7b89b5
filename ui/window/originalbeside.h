// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace apostille {

struct WindowParts;

/// The original page beside the open article, the two kept in step: who scrolls one moves the other.
class OriginalBeside : public QObject
{
    Q_OBJECT

public:
    OriginalBeside(WindowParts &parts, QObject *parent);

private:
    void toggle();
    void open();
    void close();
    void load();
    void followReader();
    void showState();

    WindowParts &m_parts;
    qsizetype m_place = 0;        ///< offset at the top of the reader
    QElapsedTimer m_sinceLeading; ///< since the original moved the reader
};

} // namespace apostille

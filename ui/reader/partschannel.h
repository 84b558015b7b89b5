// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QObject>

namespace apostille {

/// What program and page say to each other about removed parts; see ReaderChannel.
class PartsChannel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void partsGiven(const QJsonArray &parts); ///< { start, label, html } each
    void choiceGiven(int part, bool scroll);  ///< -1: none

    void partIsChosen(int serial, int part);
    void putBackIsAsked(int serial, int part);

public Q_SLOTS:
    void chosen(int serial, int part) { Q_EMIT partIsChosen(serial, part); }
    void putBack(int serial, int part) { Q_EMIT putBackIsAsked(serial, part); }
};

} // namespace apostille

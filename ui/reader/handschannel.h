// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace apostille {

/// What keys and pointer do to the text, between the program and the script of the page; see ReaderChannel.
class HandsChannel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void caretModeGiven(bool on);
    void caretAsked(qint64 offset, bool extend);

    void caretIsAt(int serial, qint64 offset); ///< -1: not in the text
    void sentenceIsAsked(int serial, qint64 offset, bool onwards, bool extend);
    void growthIsAsked(int serial, qint64 start, qint64 end);
    void edgeIsDragged(int serial, const QString &annotation, int part, qint64 start, qint64 end);
    void edgeStepIsAsked(int serial, bool ofStart, bool onwards, bool byWord);
    void endIsPassed(int serial);
    void leaveIsAsked(int serial);
    void linkIsFollowed(const QString &address);

public Q_SLOTS:
    void caretAt(int serial, qint64 offset) { Q_EMIT caretIsAt(serial, offset); }
    void stepBySentence(int serial, qint64 offset, bool onwards, bool extend)
    {
        Q_EMIT sentenceIsAsked(serial, offset, onwards, extend);
    }
    void growFrom(int serial, qint64 start, qint64 end) { Q_EMIT growthIsAsked(serial, start, end); }
    void dragEdge(int serial, const QString &annotation, int part, qint64 start, qint64 end)
    {
        Q_EMIT edgeIsDragged(serial, annotation, part, start, end);
    }
    void stepEdge(int serial, bool ofStart, bool onwards, bool byWord)
    {
        Q_EMIT edgeStepIsAsked(serial, ofStart, onwards, byWord);
    }
    void leave(int serial) { Q_EMIT leaveIsAsked(serial); }
    void passEnd(int serial) { Q_EMIT endIsPassed(serial); }
    void followLink(const QString &address) { Q_EMIT linkIsFollowed(address); }
};

} // namespace apostille

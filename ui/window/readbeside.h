// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUuid>

class QAction;

namespace apostille {

class SecondArticle;
struct Error;
struct WindowParts;

/// Reading a second article beside the open one: which, for how long, and how the two change places. Kept for
/// the next start for as long as both are there.
class ReadBeside : public QObject
{
    Q_OBJECT

public:
    ReadBeside(WindowParts &parts, QObject *parent);

Q_SIGNALS:
    void failed(const apostille::Error &error);

private:
    void toggle();
    void open(const QUuid &article);
    void close();
    void swap();
    void swapAnd(QAction *action);
    void offerSwap(QAction *action);
    void followFirst(const QUuid &article);
    void firstClosed();
    void leaveTrashed();
    void connectSecond(SecondArticle &second);
    void connectBar(SecondArticle &second);
    [[nodiscard]] QUuid candidate() const;
    [[nodiscard]] bool canBeRead(const QUuid &article) const;
    [[nodiscard]] QUuid shown() const;
    void keep();
    void showState();

    WindowParts &m_parts;
    QUuid m_first;  ///< open now
    QUuid m_before; ///< open before it
    QString m_kept; ///< the two of the last time, until the first of them is open again
};

} // namespace apostille

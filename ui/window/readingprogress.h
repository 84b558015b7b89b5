// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"

#include <QObject>
#include <QTimer>
#include <QUuid>

namespace apostille {

class Reader;
class Session;
struct Error;
struct TextVersion;

/// Where the article of a reader is being read: found again when it is opened the next time. Not an undo
/// step, and nothing that a read-only library keeps.
class ReadingProgress : public QObject
{
    Q_OBJECT

public:
    ReadingProgress(Session &session, Reader &reader, QObject *parent);

    void open(const TextVersion &version); ///< which the reader shows: goes to where it was read last
    void close();
    void flush();                                                   ///< saves what is not saved yet
    [[nodiscard]] qsizetype here() const { return m_inView.start; } ///< offset at the top of the view

Q_SIGNALS:
    void changed(double read, int minutesLeft); ///< read: 0 to 1, 1 when the end is in view
    void failed(const apostille::Error &error);

private:
    void follow(const TextRange &inView);
    [[nodiscard]] double read() const;

    Session &m_session;
    Reader &m_reader;
    QUuid m_article;
    qsizetype m_length = 0;
    int m_words = 0;
    QString m_language;
    TextRange m_inView;
    double m_kept = 0.0;
    QTimer m_save;
};

} // namespace apostille

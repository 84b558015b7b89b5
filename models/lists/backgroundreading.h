// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/library.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>

namespace apostille {

class Session;

/// What a list reads that may take long is read here: on a thread of its own, through a Library of its own,
/// while somebody looks at the list, and once for a burst of changes. Only the answer to the last question is
/// handed over; a question that was overtaken before its turn is not asked.
class BackgroundReading : public QObject
{
    Q_OBJECT

public:
    /// `refresh` asks again; called when the library has changed and the list is watched.
    BackgroundReading(Session &session, std::function<void()> refresh, QObject *parent);
    ~BackgroundReading() override;

    void setWatched(bool watched);
    void noteChange();

    /// `ask` runs on the thread and gives an Expected; `take` gets its value here. Of what cannot be read the
    /// list shows what it had.
    template <typename Ask, typename Take>
    void read(const Ask &ask, const Take &take)
    {
        const quint64 question = ++m_last;
        QMetaObject::invokeMethod(&m_reader, [this, question, ask, take] {
            const Library *library = question == m_last ? m_reader.library() : nullptr;
            if (!library)
                return;
            auto answer = ask(*library);
            QMetaObject::invokeMethod(this, [this, question, take, answer = std::move(answer)] {
                if (question == m_last && answer)
                    take(*answer);
            });
        });
    }

private:
    /// Lives on the thread.
    class Reader : public QObject
    {
    public:
        explicit Reader(QString path)
            : m_path(std::move(path))
        {
        }
        [[nodiscard]] const Library *library();
        void close() { m_library.reset(); }

    private:
        QString m_path;
        std::unique_ptr<Library> m_library;
    };

    std::function<void()> m_refresh;
    std::atomic<quint64> m_last = 0;
    Reader m_reader;
    QThread m_thread;
    QTimer m_soon;
    bool m_watched = false;
    bool m_stale = true;
};

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/library.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace apostille {

/// Reads what may take long: on a thread of its own, through a Library of its own that stays open from the
/// first question on (opening costs more than most questions). Only the answer to the last question is handed
/// over: one that was overtaken is not asked any more, and stopped where it is being answered.
class LibraryReader : public QObject
{
    Q_OBJECT

public:
    explicit LibraryReader(QString path, QObject *parent = nullptr);
    ~LibraryReader() override;

    /// `ask(library)` runs on the thread and gives an Expected; `take(value)` gets what is in it here, or
    /// failed() tells why there is none.
    template <typename Ask, typename Take>
    void read(const Ask &ask, const Take &take);

    void forget(); ///< nobody wants the answer that is on its way

Q_SIGNALS:
    void failed(const apostille::Error &error);

private:
    /// Lives on the thread.
    class Room : public QObject
    {
    public:
        explicit Room(QString path)
            : m_path(std::move(path))
        {
        }
        [[nodiscard]] Expected<const Library *> library();
        void close() { m_library.reset(); } ///< by the thread that opened it

    private:
        QString m_path;
        std::unique_ptr<Library> m_library;
    };

    std::atomic<quint64> m_last = 0;
    Room m_room;
    QThread m_thread;
};

template <typename Ask, typename Take>
void LibraryReader::read(const Ask &ask, const Take &take)
{
    if (!m_thread.isRunning())
        m_thread.start();
    const quint64 question = ++m_last;
    QMetaObject::invokeMethod(&m_room, [this, question, ask, take] {
        if (question != m_last)
            return;
        auto answer = m_room.library().and_then([&](const Library *library) {
            library->stopWhen([this, question] { return question != m_last; });
            return ask(*library);
        });
        QMetaObject::invokeMethod(this, [this, question, take, answer = std::move(answer)]() mutable {
            if (question != m_last)
                return;
            if (answer)
                take(*std::move(answer));
            else
                Q_EMIT failed(answer.error());
        });
    });
}

} // namespace apostille

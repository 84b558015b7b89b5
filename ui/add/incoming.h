// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/capture.h"
#include "models/intake/fetcher.h"

#include <QMimeData>
#include <QObject>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>

namespace apostille {

class Session;

/// Articles on their way into the library: files, pastes and addresses queue up, are captured, cleaned and
/// kept on a worker thread with its own connection, and are told one by one. GUI thread.
class Incoming : public QObject
{
    Q_OBJECT

public:
    explicit Incoming(Session &session, QObject *parent = nullptr);
    ~Incoming() override;

    void addFiles(const QStringList &pathsOrAddresses);
    void addAddress(const QUrl &address);
    void addMimeData(const QMimeData &mime); ///< pasted or dropped: files, an address, a page, text
    void addText(const QString &text, const QUrl &address); ///< address: where it is from, where told
    void addSample(const QString &language);

    /// For a capture that failed() gave back: what it was about is not lost.
    void retry(const Capture &capture);
    void keepWholePage(const Capture &capture);

    void cancel(); ///< the one under way and all that wait

Q_SIGNALS:
    void started(const QString &what);
    void progressed(qint64 done, qint64 total);
    void kept(const QUuid &article, bool wasThere);
    void failed(const apostille::Error &error, const apostille::Capture &capture);
    void finished(); ///< nothing waits any more

private:
    struct Outcome
    {
        Expected<Kept> result;
        Capture capture;
    };
    /// What a worker has at hand: a library of its own, and whether anyone still wants the outcome.
    struct Worker
    {
        Library &library;
        const std::atomic_bool &cancelled;
    };
    using Work = std::function<Outcome(const Worker &)>;
    struct Waiting
    {
        QString what;
        QUrl address; ///< to be fetched first, where valid
        Work work;
    };

    void addTyped(const QString &address);
    static Outcome cleanAndKeep(const Capture &capture, Cleaning cleaning, const Worker &worker);
    void addCapture(const Capture &capture, Cleaning cleaning);
    void enqueue(Waiting waiting);
    void next();
    void run(const Work &work);
    void fetched(const Expected<Capture> &capture);
    void finish(const Outcome &outcome);

    Session &m_session;
    Fetcher m_fetcher;
    std::deque<Waiting> m_waiting;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QUrl m_fetching;
    bool m_busy = false;
    bool m_unwanted = false; ///< what is under way has been cancelled
};

} // namespace apostille

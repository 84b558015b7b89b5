// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/fetcher.h"
#include "models/intake/pictures.h"

#include <QObject>

#include <deque>

namespace apostille {

class Session;

/// The pictures of articles that came from the web: fetched once, behind the article, so that nobody waits
/// for them; kept by a worker. What cannot be had is counted, and that is all. GUI thread.
class IncomingPictures : public QObject
{
    Q_OBJECT

public:
    explicit IncomingPictures(Session &session, QObject *parent = nullptr);
    ~IncomingPictures() override;

    /// Fetches nothing for an article that came as a file or a paste.
    void fetchFor(const QUuid &article);
    void cancel();
    /// For tests: how long one picture may take.
    void setTimeout(std::chrono::milliseconds timeout);

Q_SIGNALS:
    void kept(const QUuid &article, int pictures, int missing);

private:
    struct Waiting
    {
        QUuid article;
        std::deque<QUrl> addresses;
        std::vector<FoundPicture> bytes = {}; ///< fetched; only their bytes are known so far
        qint64 room = largestPictures;
        int asked = 0;
    };

    void next();
    void fetched(const Expected<Capture> &capture);
    void keepFetched();

    Session &m_session;
    Fetcher m_fetcher;
    std::deque<Waiting> m_waiting; ///< the first one is under way
    QUrl m_asked;                  ///< under way, unless cancelled
    bool m_busy = false;
};

} // namespace apostille

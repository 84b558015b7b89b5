// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/furtherpages.h"

#include <QObject>
#include <QUuid>

#include <deque>

namespace apostille {

class Session;

/// The further pages of articles that are spread over several: fetched behind the first one, which can be
/// read meanwhile, and added to its text by a worker. GUI thread.
class IncomingPages : public QObject
{
    Q_OBJECT

public:
    explicit IncomingPages(Session &session, QObject *parent = nullptr);
    ~IncomingPages() override;

    /// Those of an article that has just come in: nothing where it came as a file or a paste.
    void follow(const QUuid &article);
    /// Whatever it came as; also what could not be had before.
    void fetchFor(const QUuid &article);
    void cancel(); ///< the one under way, whose pages so far are kept, and all that wait
    [[nodiscard]] bool isUnderWay(const QUuid &article) const;

    /// For tests: how long one page may take.
    void setTimeout(std::chrono::milliseconds timeout) { m_pages.setTimeout(timeout); }

Q_SIGNALS:
    void started(const QUuid &article, int page);
    /// How many pages were added; `missing` says why the one after them was not, where there is one.
    void finished(const QUuid &article, int pages, const std::optional<apostille::Error> &missing);

private:
    void next();
    void keep(const std::vector<FurtherPage> &pages, const std::optional<Error> &error);
    void end(int pages, const std::optional<Error> &error);

    Session &m_session;
    FurtherPages m_pages;
    std::deque<QUuid> m_waiting; ///< the first one is under way
    bool m_busy = false;
};

/// Which page of the article its `nextPage` is, counted from 1.
[[nodiscard]] int nextPageNumber(const Session &session, const QUuid &article);

} // namespace apostille

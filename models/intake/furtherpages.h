// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/fetcher.h"

#include <QSet>
#include <QTimer>

namespace apostille {

class Library;

/// A page of an article after its first one.
struct FurtherPage
{
    Capture capture = {};
    Article article = {};
};

/// Fetches the pages of an article that it names one after the other, at most 20 with the first and 20 MB,
/// from the same host, with a pause between two; cleans each on a worker. Ends with what there is, and with
/// the reason where it is not all.
class FurtherPages : public QObject
{
    Q_OBJECT

public:
    explicit FurtherPages(QObject *parent = nullptr);
    ~FurtherPages() override;

    /// `next`: its address, on the page at `first`; `number`: which page of the article that is, from 2.
    /// `choices`: those for the site.
    void fetch(const QUrl &first, const QUrl &next, int number, const CleaningChoices &choices);
    void cancel(); ///< what has come so far is given
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// For tests: how long one page may take.
    void setTimeout(std::chrono::milliseconds timeout) { m_fetcher.setTimeout(timeout); }

Q_SIGNALS:
    void started(int page);
    /// Cancelled among the errors.
    void finished(const std::vector<apostille::FurtherPage> &pages,
                  const std::optional<apostille::Error> &error);

private:
    void ask();
    void fetched(const Expected<Capture> &capture);
    void take(const Capture &capture, const Expected<Article> &article);
    [[nodiscard]] bool isUseful(const QUrl &next) const;
    void end(const std::optional<Error> &error = {});

    Fetcher m_fetcher;
    QTimer m_pause;
    QUrl m_next;
    QString m_host;
    QSet<QUrl> m_seen;
    CleaningChoices m_choices;
    std::vector<FurtherPage> m_pages;
    qint64 m_bytes = 0;
    int m_number = 2; ///< of the page under way
    bool m_busy = false;
    bool m_cancelled = false;
};

/// Adds the pages to the article's current text, as a version of its own.
[[nodiscard]] Expected<TextVersion> keepPages(Library &library, const QUuid &article,
                                              const std::vector<FurtherPage> &pages);

} // namespace apostille

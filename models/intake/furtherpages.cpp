// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/furtherpages.h"

#include "models/base/background.h"

#include <utility>

using namespace std::chrono_literals;

namespace apostille {

namespace {

constexpr int mostPages = 20;
constexpr qint64 largestPages = 20LL * 1024 * 1024;
constexpr std::chrono::milliseconds pause = 300ms; // who reads takes longer

} // namespace

FurtherPages::FurtherPages(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &FurtherPages::ask);
    connect(&m_fetcher, &Fetcher::finished, this, &FurtherPages::fetched);
}

FurtherPages::~FurtherPages() = default;

void FurtherPages::fetch(const QUrl &first, const QUrl &next, int number, const CleaningChoices &choices)
{
    m_next = next;
    m_host = next.host();
    m_seen = {first};
    m_choices = choices;
    m_pages.clear();
    m_bytes = 0;
    m_number = number;
    m_cancelled = false;
    m_busy = true;
    ask();
}

void FurtherPages::cancel()
{
    if (!m_busy)
        return;
    m_cancelled = true;
    if (m_pause.isActive())
        end(Error{ErrorCode::Cancelled});
    else
        m_fetcher.cancel(); // where a page is being cleaned, take() sees it
}

void FurtherPages::ask()
{
    m_pause.stop();
    m_seen.insert(m_next);
    Q_EMIT started(m_number);
    m_fetcher.fetch(m_next);
}

void FurtherPages::fetched(const Expected<Capture> &capture)
{
    if (!capture || m_cancelled)
        return end(capture ? Error{ErrorCode::Cancelled} : capture.error());
    if (capture->document.address.host() != m_host)
        return end(Error{ErrorCode::TransferFailed, m_next.toDisplayString(),
                         QStringLiteral("redirected to another host")});
    m_seen.insert(capture->document.address);
    m_bytes += capture->document.bytes.size();
    if (m_bytes > largestPages)
        return end(Error{ErrorCode::TooBig, m_next.toDisplayString()});
    inBackground(
        this,
        [document = capture->document, choices = m_choices] {
            return clean(document, Cleaning::Article, choices);
        },
        [this, capture = *capture](const Expected<Article> &article) { take(capture, article); });
}

void FurtherPages::take(const Capture &capture, const Expected<Article> &article)
{
    if (!article)
        return end(article.error());
    m_pages.push_back({capture, *article});
    m_next = QUrl(article->metadata.nextPage);
    ++m_number;
    if (!isUseful(m_next))
        m_pages.back().article.metadata.nextPage.clear();
    if (m_cancelled)
        return end(Error{ErrorCode::Cancelled});
    // What is behind the last one may be asked for by hand.
    if (!isUseful(m_next) || std::ssize(m_pages) + 1 >= mostPages)
        end();
    else
        m_pause.start();
}

/// Pages in a ring, or on another host, are no next ones.
bool FurtherPages::isUseful(const QUrl &next) const
{
    return !next.isEmpty() && next.host() == m_host && !m_seen.contains(next);
}

void FurtherPages::end(const std::optional<Error> &error)
{
    m_pause.stop();
    m_busy = false;
    Q_EMIT finished(std::exchange(m_pages, {}), error);
}

} // namespace apostille

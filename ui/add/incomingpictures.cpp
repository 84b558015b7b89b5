// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/incomingpictures.h"

#include "models/base/background.h"
#include "models/editing/session.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

Q_LOGGING_CATEGORY(picturesLog, "apostille.pictures")

/// Decodes and keeps, in a library of its own; gives how many were pictures.
int keepPictures(const QString &library, const QUuid &article, const std::vector<FoundPicture> &fetched)
{
    const auto opened = Library::open(library, Library::Mode::ReadWrite);
    if (!opened)
        return 0;
    int kept = 0;
    for (const FoundPicture &found : fetched) {
        const auto picture = pictureFrom(found.picture.bytes);
        if (picture && (*opened)->pictures().add(article, found.address, *picture))
            ++kept;
        else
            qCInfo(picturesLog, "not kept: %s", qUtf8Printable(found.address));
    }
    return kept;
}

} // namespace

IncomingPictures::IncomingPictures(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_fetcher, &Fetcher::finished, this, &IncomingPictures::fetched);
}

IncomingPictures::~IncomingPictures()
{
    cancel();
}

void IncomingPictures::fetchFor(const QUuid &article)
{
    const ArticleStore &articles = m_session.library().articles();
    const auto version = articles.currentVersion(article);
    const auto snapshot =
        version ? articles.snapshotHead(version->snapshot) : std::unexpected(version.error());
    if (!snapshot || snapshot->origin != "address"_L1)
        return;
    auto addresses = pictureAddresses(version->content);
    if (const auto known = m_session.library().pictures().ofArticle(article)) // of its first page
        std::erase_if(addresses, [&known](const QUrl &address) {
            return std::ranges::contains(*known, address.toString(QUrl::FullyEncoded),
                                         &PlacedPicture::address);
        });
    if (addresses.empty())
        return;
    m_waiting.push_back({.article = article,
                         .addresses = {addresses.begin(), addresses.end()},
                         .asked = static_cast<int>(addresses.size())});
    if (!m_busy)
        next();
}

void IncomingPictures::setTimeout(std::chrono::milliseconds timeout)
{
    m_fetcher.setTimeout(timeout);
}

void IncomingPictures::cancel()
{
    m_waiting.clear();
    m_asked.clear();
    m_fetcher.cancel();
}

void IncomingPictures::next()
{
    m_busy = !m_waiting.empty();
    if (!m_busy)
        return;
    Waiting &now = m_waiting.front();
    if (now.addresses.empty())
        return keepFetched();
    m_asked = now.addresses.front();
    m_fetcher.fetch(m_asked, Fetcher::Wanted::Picture);
}

void IncomingPictures::fetched(const Expected<Capture> &capture)
{
    if (const QUrl asked = std::exchange(m_asked, {}); !asked.isEmpty()) {
        Waiting &now = m_waiting.front();
        const QString address = asked.toString(QUrl::FullyEncoded);
        now.addresses.pop_front();
        if (capture && capture->document.bytes.size() <= now.room) {
            now.room -= capture->document.bytes.size();
            now.bytes.push_back({address, {.bytes = capture->document.bytes}});
        } else {
            qCInfo(picturesLog, "not fetched: %s", qUtf8Printable(address));
        }
    }
    next();
}

void IncomingPictures::keepFetched()
{
    const Waiting done = std::move(m_waiting.front());
    m_waiting.pop_front();
    inBackground(
        this,
        [path = m_session.library().path(), done] { return keepPictures(path, done.article, done.bytes); },
        [this, article = done.article, asked = done.asked](int count) {
            Q_EMIT kept(article, count, asked - count);
        });
    next();
}

} // namespace apostille

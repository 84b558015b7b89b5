// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add/incomingpages.h"

#include "models/base/background.h"
#include "models/editing/session.h"
#include "models/library/snapshotdocument.h"

using namespace Qt::StringLiterals;

namespace apostille {

IncomingPages::IncomingPages(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_pages, &FurtherPages::started, this,
            [this](int page) { Q_EMIT started(m_waiting.front(), page); });
    connect(&m_pages, &FurtherPages::finished, this, &IncomingPages::keep);
}

IncomingPages::~IncomingPages() = default;

void IncomingPages::follow(const QUuid &article)
{
    const ArticleStore &articles = m_session.library().articles();
    const auto version = articles.currentVersion(article);
    const auto snapshot =
        version ? articles.snapshotHead(version->snapshot) : std::unexpected(version.error());
    if (snapshot && snapshot->origin == "address"_L1 && !version->content.metadata.nextPage.isEmpty())
        fetchFor(article);
}

void IncomingPages::fetchFor(const QUuid &article)
{
    if (isUnderWay(article))
        return;
    m_waiting.push_back(article);
    if (!m_busy)
        next();
}

void IncomingPages::cancel()
{
    if (m_waiting.size() > 1)
        m_waiting.resize(1);
    m_pages.cancel();
}

bool IncomingPages::isUnderWay(const QUuid &article) const
{
    return std::ranges::contains(m_waiting, article);
}

void IncomingPages::next()
{
    m_busy = !m_waiting.empty();
    if (!m_busy)
        return;
    const QUuid article = m_waiting.front();
    const Library &library = m_session.library();
    const auto version = library.articles().currentVersion(article);
    const auto snapshot =
        version ? library.articles().snapshotHead(version->snapshot) : std::unexpected(version.error());
    if (!snapshot)
        return end(0, snapshot.error());
    const QUrl address(version->content.metadata.nextPage);
    const RawDocument document = documentOf(*snapshot);
    if (address.isEmpty())
        return end(0, {});
    m_pages.fetch(document.address, address, nextPageNumber(m_session, article),
                  choicesFor(library, document, version->content.metadata));
}

void IncomingPages::keep(const std::vector<FurtherPage> &pages, const std::optional<Error> &error)
{
    if (pages.empty())
        return end(0, error);
    inBackground(
        this,
        [path = m_session.library().path(), article = m_waiting.front(), pages] {
            return Library::open(path, Library::Mode::ReadWrite).and_then([&](const auto &library) {
                return keepPages(*library, article, pages);
            });
        },
        [this, error, count = static_cast<int>(pages.size())](const Expected<TextVersion> &kept) {
            if (kept)
                end(count, error);
            else
                end(0, kept.error());
        });
}

void IncomingPages::end(int pages, const std::optional<Error> &error)
{
    const QUuid article = m_waiting.front();
    m_waiting.pop_front();
    if (pages > 0)
        m_session.announceTextChanged(article);
    Q_EMIT finished(article, pages, error);
    next();
}

int nextPageNumber(const Session &session, const QUuid &article)
{
    constexpr int firstToFollow = 2;
    return firstToFollow + session.library().articles().countFurtherPages(article).value_or(0);
}

} // namespace apostille

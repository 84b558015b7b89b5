// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/articlepages.h"

#include "models/base/errorsentence.h"
#include "models/editing/session.h"
#include "ui/add/incoming.h"
#include "ui/add/incomingpages.h"
#include "ui/reader/reader.h"
#include "ui/window/desk.h"
#include "ui/window/messagebar.h"
#include "ui/window/windowparts.h"

namespace apostille {

ArticlePages::ArticlePages(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.incoming, &Incoming::kept, this, [this](const QUuid &article, bool wasThere) {
        if (!wasThere)
            m_parts.pages->follow(article);
    });
    connect(parts.pages, &IncomingPages::started, this, &ArticlePages::tellWork);
    connect(parts.pages, &IncomingPages::finished, this, &ArticlePages::tellEnd);
    // Not before it is known whether they are on their way already.
    connect(parts.desk, &Desk::opened, this, &ArticlePages::offer, Qt::QueuedConnection);
    connect(parts.desk, &Desk::opened, this, &ArticlePages::showState);
    connect(parts.desk, &Desk::textReplaced, this, &ArticlePages::showState);
    connect(parts.desk, &Desk::closed, this, &ArticlePages::showState);
    connect(parts.actions.fetchNextPage, &QAction::triggered, this, &ArticlePages::fetch);
    connect(parts.reader, &Reader::linkClicked, this, [this](const QUrl &address) { // below the text
        if (address == QUrl(m_parts.desk->version().content.metadata.nextPage))
            fetch();
    });
    showState();
}

bool ArticlePages::canFetch() const
{
    const TextVersion &version = m_parts.desk->version();
    return !version.article.isNull() && !version.content.metadata.nextPage.isEmpty() &&
           !m_parts.session.library().isReadOnly();
}

void ArticlePages::showState()
{
    m_parts.actions.fetchNextPage->setEnabled(canFetch());
}

void ArticlePages::fetch()
{
    if (canFetch())
        m_parts.pages->fetchFor(m_parts.desk->article());
}

void ArticlePages::tellWork(const QUuid &article, int page)
{
    const auto row = m_parts.session.library().articles().row(article);
    m_parts.messages->showWork(tr("Fetching page %1 of “%2”…").arg(page).arg(row ? row->title : QString()),
                               [this] { m_parts.pages->cancel(); });
}

void ArticlePages::tellEnd(const QUuid &article, int pages, const std::optional<Error> &missing)
{
    m_parts.messages->endWork();
    if (pages > 0)
        m_parts.session.announceArticlesChanged(); // its words are more
    if (!missing || missing->code == ErrorCode::Cancelled)
        return offer(article);
    const QString words = tr("Page %1 of this article could not be fetched, the text ends before it. %2")
                              .arg(nextPageNumber(m_parts.session, article))
                              .arg(sentence(*missing));
    m_parts.messages->say(words, MessageBar::Tone::Alarm,
                          {{tr("Try again"), [this, article] { m_parts.pages->fetchFor(article); }}});
}

void ArticlePages::offer(const QUuid &article)
{
    if (article != m_parts.desk->article() || !canFetch() || m_parts.pages->isUnderWay(article))
        return;
    const int number = nextPageNumber(m_parts.session, article);
    m_parts.messages->say(
        tr("This article goes on on page %1.").arg(number), MessageBar::Tone::Note,
        {{tr("Fetch page %1").arg(number), [this, article] { m_parts.pages->fetchFor(article); }}});
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/articlecommands.h"

#include "models/editing/session.h"
#include "ui/window/articlelist.h"
#include "ui/window/desk.h"
#include "ui/window/linkquestion.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusline.h"
#include "ui/window/windowparts.h"

namespace apostille {

ArticleCommands::ArticleCommands(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const WindowActions &actions = parts.actions;
    connect(actions.nextArticle, &QAction::triggered, this, [this] { m_parts.articles->step(1); });
    connect(actions.previousArticle, &QAction::triggered, this, [this] { m_parts.articles->step(-1); });
    connect(actions.nextUnread, &QAction::triggered, this, &ArticleCommands::openNextUnread);
    connect(actions.toggleRead, &QAction::triggered, this, &ArticleCommands::toggleRead);
    connect(actions.openInBrowser, &QAction::triggered, this, &ArticleCommands::openInBrowser);
    connect(actions.trashArticle, &QAction::triggered, this, &ArticleCommands::trash);
}

void ArticleCommands::openNextUnread()
{
    const auto page = m_parts.session.library().articles().page({.shelf = Shelf::Unread}, 0, 2);
    if (!page || page->empty()) {
        m_parts.status->showMessage(tr("Everything is read."), 4000);
        return;
    }
    const bool first = page->front().id != m_parts.desk->article() || page->size() < 2;
    m_parts.desk->open(first ? page->front().id : page->back().id);
}

void ArticleCommands::toggleRead()
{
    if (const auto row = m_parts.session.library().articles().row(m_parts.desk->article()))
        m_parts.session.setRead(row->id, row->unread);
}

void ArticleCommands::openInBrowser()
{
    const auto row = m_parts.session.library().articles().row(m_parts.desk->article());
    if (row && !row->address.isEmpty())
        askAboutLink(*m_parts.messages, QUrl(row->address));
    else
        m_parts.status->showMessage(tr("This article came without an address."), 4000);
}

void ArticleCommands::trash()
{
    const QUuid article = m_parts.desk->article();
    if (article.isNull() || !m_parts.session.trashArticle(article))
        return;
    m_parts.desk->close();
    m_parts.messages->say(tr("Moved to the trash with its annotations."), MessageBar::Tone::Note,
                          {{tr("Undo"), [this] { m_parts.session.history().undo(); }}});
}

} // namespace apostille

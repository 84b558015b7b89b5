// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/articlecommands.h"

#include "models/editing/session.h"
#include "models/editing/shelving.h"
#include "ui/list/articlelist.h"
#include "ui/window/desk.h"
#include "ui/window/linkquestion.h"
#include "ui/window/messagebar.h"
#include "ui/window/statusline.h"
#include "ui/window/windowparts.h"

#include <QApplication>
#include <QStackedWidget>

#include <algorithm>

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
    connect(actions.trashArticle, &QAction::triggered, this, [this] { trash(concerned()); });
    connect(actions.star, &QAction::triggered, this, &ArticleCommands::toggleStar);
    connect(actions.tagArticles, &QAction::triggered, this, &ArticleCommands::editTags);
    connect(parts.articles, &ArticleList::trashRequested, this, &ArticleCommands::trash);
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

/// Those selected in the list where they are several or it has the keyboard, else the open article.
std::vector<QUuid> ArticleCommands::concerned() const
{
    auto selected = m_parts.articles->selected();
    const QUuid open = m_parts.desk->article();
    const bool here = m_parts.articles->isAncestorOf(QApplication::focusWidget());
    if (m_parts.articles->isVisible() && (selected.size() > 1 || (here && !selected.empty())))
        return selected;
    if (!open.isNull())
        return {open};
    return selected;
}

void ArticleCommands::toggleRead()
{
    const auto articles = concerned();
    markRead(m_parts.session, articles, any(articles, &ArticleRow::unread));
}

void ArticleCommands::toggleStar()
{
    const auto articles = concerned();
    star(m_parts.session, articles, !all(articles, &ArticleRow::starred));
}

void ArticleCommands::editTags()
{
    const auto articles = concerned();
    if (articles.empty()) {
        m_parts.status->showMessage(tr("Choose an article first."), 4000);
        return;
    }
    m_parts.lists->setCurrentWidget(m_parts.articles);
    m_parts.articles->editTags(articles);
}

bool ArticleCommands::any(const std::vector<QUuid> &articles, bool ArticleRow::*is) const
{
    return std::ranges::any_of(articles, [&](const QUuid &article) {
        const auto row = m_parts.session.library().articles().row(article);
        return row && (*row).*is;
    });
}

bool ArticleCommands::all(const std::vector<QUuid> &articles, bool ArticleRow::*is) const
{
    return std::ranges::all_of(articles, [&](const QUuid &article) {
        const auto row = m_parts.session.library().articles().row(article);
        return row && (*row).*is;
    });
}

void ArticleCommands::openInBrowser()
{
    const auto articles = concerned();
    const auto row = m_parts.session.library().articles().row(articles.empty() ? QUuid() : articles.front());
    if (row && !row->address.isEmpty())
        askAboutLink(*m_parts.messages, QUrl(row->address));
    else
        m_parts.status->showMessage(tr("This article came without an address."), 4000);
}

void ArticleCommands::trash(const std::vector<QUuid> &articles)
{
    if (!moveToTrash(m_parts.session, articles))
        return;
    if (std::ranges::contains(articles, m_parts.desk->article()))
        m_parts.desk->close();
    m_parts.messages->say(tr("%n article(s) moved to the trash with their annotations.", nullptr,
                             static_cast<int>(articles.size())),
                          MessageBar::Tone::Note,
                          {{tr("Undo"), [this] { m_parts.session.history().undo(); }}});
}

} // namespace apostille

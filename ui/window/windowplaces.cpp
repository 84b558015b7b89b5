// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowplaces.h"

#include "models/editing/session.h"
#include "models/library/savedsearchstore.h"
#include "ui/list/articlelist.h"
#include "ui/window/desk.h"
#include "ui/window/statusline.h"
#include "ui/window/trashemptying.h"
#include "ui/window/trashlist.h"
#include "ui/window/wideplaces.h"
#include "ui/window/windowparts.h"

#include <QStackedWidget>

namespace apostille {

namespace {

ArticleFilter filterOf(const Place &place)
{
    switch (place.kind) {
    case PlaceKind::Unread:
        return {.shelf = Shelf::Unread};
    case PlaceKind::Starred:
        return {.shelf = Shelf::Starred};
    case PlaceKind::Annotated:
        return {.shelf = Shelf::Annotated};
    case PlaceKind::ToReview:
        return {.shelf = Shelf::ToReview};
    case PlaceKind::Tag:
        return {.tag = place.thing};
    default:
        return {};
    }
}

} // namespace

WindowPlaces::WindowPlaces(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.sidebar, &Sidebar::placeChosen, this, &WindowPlaces::show);
    connect(parts.sidebar, &Sidebar::placeChosen, this, &WindowPlaces::enableCommands);
    connect(parts.articles, &ArticleList::backRequested, this, [this] { show(m_parts.sidebar->place()); });
    connect(parts.articles, &ArticleList::searchSaved, this,
            [this](const QUuid &search) { m_parts.sidebar->setPlace({PlaceKind::SavedSearch, search}); });
    connect(parts.sidebar, &Sidebar::said, parts.status,
            [this](const QString &words) { m_parts.status->showMessage(words, 4000); });
    connect(parts.trashed, &TrashList::chosen, this,
            [this](const QUuid &article) { m_parts.desk->open(article); });
    auto *emptying = new TrashEmptying(parts.session, *parts.messages, this);
    connect(parts.trashed, &TrashList::emptyRequested, emptying, &TrashEmptying::ask);
    connect(parts.sidebar, &Sidebar::emptyTrashRequested, emptying, &TrashEmptying::ask);
    const WindowActions &actions = parts.actions;
    connect(actions.search, &QAction::triggered, this, [this] {
        if (m_parts.wide->isVisible())
            return; // its own filter is meant
        m_parts.lists->setCurrentWidget(m_parts.articles);
        m_parts.articles->focusSearch();
    });
    connect(actions.restore, &QAction::triggered, this, &WindowPlaces::restoreFromTrash);
    for (QAction *action : {actions.toggleRead, actions.star, actions.tagArticles, actions.openInBrowser,
                            actions.exportQuotes, actions.trashArticle})
        parts.articles->offer(action);
    parts.trashed->offer(actions.restore);
    enableCommands(parts.sidebar->place());
}

void WindowPlaces::show(const Place &place)
{
    switch (place.kind) {
    case PlaceKind::Claims:
    case PlaceKind::Sources:
    case PlaceKind::Quotes:
        return; // tables in the room of all lists: see WindowTables
    case PlaceKind::Trash:
        return m_parts.lists->setCurrentWidget(m_parts.trashed);
    case PlaceKind::SavedSearch:
        if (const auto search = m_parts.session.library().savedSearches().get(place.thing))
            m_parts.articles->showSearch(search->query);
        break;
    default:
        m_parts.articles->showPlace(filterOf(place));
    }
    m_parts.lists->setCurrentWidget(m_parts.articles);
    m_parts.articles->select(m_parts.desk->article());
}

// What the current place cannot do is greyed, not silently without effect.
void WindowPlaces::enableCommands(const Place &place)
{
    const bool trash = place.kind == PlaceKind::Trash;
    m_parts.actions.restore->setEnabled(trash);
    m_parts.actions.trashArticle->setEnabled(!trash);
}

void WindowPlaces::restoreFromTrash()
{
    if (m_parts.sidebar->place().kind != PlaceKind::Trash || !m_parts.trashed->restoreSelected())
        m_parts.status->showMessage(tr("Choose what to restore in the trash first."), 4000);
}

} // namespace apostille

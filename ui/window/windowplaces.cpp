// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowplaces.h"

#include "models/editing/session.h"
#include "ui/window/articlelist.h"
#include "ui/window/desk.h"
#include "ui/window/statusline.h"
#include "ui/window/thinglist.h"
#include "ui/window/windowparts.h"

#include <QStackedWidget>

namespace apostille {

WindowPlaces::WindowPlaces(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.sidebar, &Sidebar::placeChosen, this, &WindowPlaces::show);
    connect(parts.sidebar, &Sidebar::placeChosen, this, &WindowPlaces::enableCommands);
    connect(parts.articles, &ArticleList::backRequested, this, [this] { show(m_parts.sidebar->place()); });
    connect(parts.claims, &ThingList::chosen, this,
            [this](const QUuid &claim, const QString &name) { showArticlesOf(claim, {}, name); });
    connect(parts.sources, &ThingList::chosen, this,
            [this](const QUuid &source, const QString &name) { showArticlesOf({}, source, name); });
    const WindowActions &actions = parts.actions;
    connect(actions.search, &QAction::triggered, this, [this] {
        m_parts.lists->setCurrentWidget(m_parts.articles);
        m_parts.articles->focusSearch();
    });
    connect(actions.restore, &QAction::triggered, this, &WindowPlaces::restoreFromTrash);
    for (QAction *action : {actions.toggleRead, actions.openInBrowser, actions.trashArticle, actions.restore})
        parts.articles->offer(action);
    parts.trashed->offer(actions.restore);
    enableCommands(parts.sidebar->place());
}

void WindowPlaces::show(Sidebar::Place place)
{
    const auto shelf = [this](Shelf shown) {
        m_parts.articles->show({.shelf = shown});
        m_parts.lists->setCurrentWidget(m_parts.articles);
        m_parts.articles->select(m_parts.desk->article());
    };
    switch (place) {
    case Sidebar::Place::All:
        return shelf(Shelf::All);
    case Sidebar::Place::Unread:
        return shelf(Shelf::Unread);
    case Sidebar::Place::Annotated:
        return shelf(Shelf::Annotated);
    case Sidebar::Place::TrashedArticles:
        return shelf(Shelf::Trash);
    case Sidebar::Place::Claims:
        return m_parts.lists->setCurrentWidget(m_parts.claims);
    case Sidebar::Place::Sources:
        return m_parts.lists->setCurrentWidget(m_parts.sources);
    case Sidebar::Place::TrashedAnnotations:
        return m_parts.lists->setCurrentWidget(m_parts.trashed);
    }
}

void WindowPlaces::showArticlesOf(const QUuid &claim, const QUuid &source, const QString &name)
{
    m_parts.articles->show({.claim = claim, .source = source}, name);
    m_parts.lists->setCurrentWidget(m_parts.articles);
}

// What the current place cannot do is greyed, not silently without effect.
void WindowPlaces::enableCommands(Sidebar::Place place)
{
    const bool articles = place == Sidebar::Place::TrashedArticles;
    m_parts.actions.restore->setEnabled(articles || place == Sidebar::Place::TrashedAnnotations);
    m_parts.actions.trashArticle->setEnabled(!articles);
}

void WindowPlaces::restoreFromTrash()
{
    const Sidebar::Place place = m_parts.sidebar->place();
    if (place == Sidebar::Place::TrashedArticles && !m_parts.articles->current().isNull())
        m_parts.session.restoreArticle(m_parts.articles->current());
    else if (place == Sidebar::Place::TrashedAnnotations && !m_parts.trashed->current().isNull())
        m_parts.session.restoreAnnotation(m_parts.trashed->current());
    else
        m_parts.status->showMessage(tr("Choose what to restore in the trash first."), 4000);
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowtables.h"

#include "models/editing/session.h"
#include "ui/annotations/annotationpane.h"
#include "ui/list/articlelist.h"
#include "ui/window/desk.h"
#include "ui/window/messagebar.h"
#include "ui/window/wideplaces.h"
#include "ui/window/windowparts.h"

#include <QStackedWidget>

namespace apostille {

WindowTables::WindowTables(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    WidePlaces *wide = parts.wide;
    connect(parts.sidebar, &Sidebar::placeChosen, this, &WindowTables::follow);
    connect(parts.articles, &ArticleList::backRequested, this, [this] { follow(m_parts.sidebar->place()); });
    connect(wide, &WidePlaces::openRequested, this, &WindowTables::openAt);
    connect(wide, &WidePlaces::articlesRequested, this, &WindowTables::showArticles);
    connect(wide, &WidePlaces::quotesRequested, this, [this](const FilterEntry &entry) {
        m_parts.wide->showQuotesOf(entry);
        m_parts.sidebar->setPlace({PlaceKind::Quotes});
        m_parts.wide->focusPlace();
    });
    connect(wide, &WidePlaces::done, this, &WindowTables::sayDone);
    // Whatever opens an article (the next unread one, a file that comes in) shows it.
    connect(parts.desk, &Desk::opened, this, &WindowTables::leave);
    const WindowActions &actions = parts.actions;
    connect(actions.verdict, &QAction::triggered, wide, &WidePlaces::chooseVerdict);
    connect(actions.search, &QAction::triggered, wide, &WidePlaces::focusFilter);
    connect(actions.backToTable, &QAction::triggered, this, &WindowTables::goBack);
}

void WindowTables::follow(const Place &place)
{
    if (place.kind == PlaceKind::Quotes || place.kind == PlaceKind::Claims ||
        place.kind == PlaceKind::Sources)
        show(place.kind);
    else
        leave();
    m_parts.actions.backToTable->setEnabled(false);
}

/// List, reader and cards give way to it (WindowPanes).
void WindowTables::show(PlaceKind place)
{
    if (place == PlaceKind::Quotes)
        m_parts.wide->showQuotes();
    else if (place == PlaceKind::Claims)
        m_parts.wide->showClaims();
    else
        m_parts.wide->showSources();
    if (!m_parts.wide->isHidden())
        return;
    m_parts.pane->flush();
    m_parts.actions.showAnnotations->setEnabled(false);
    m_parts.wide->show();
}

void WindowTables::leave()
{
    if (m_parts.wide->isHidden())
        return;
    m_parts.wide->hide();
    m_parts.actions.showAnnotations->setEnabled(true);
}

void WindowTables::goBack()
{
    follow(m_parts.sidebar->place());
    m_parts.wide->focusPlace();
}

/// The list says by what it is narrowed, and its “‹” leads back to the table.
void WindowTables::showArticles(const QUuid &claim, const QUuid &source, const QString &name)
{
    leave();
    m_parts.articles->show({.shelf = Shelf::Annotated, .claim = claim, .source = source}, name);
    m_parts.lists->setCurrentWidget(m_parts.articles);
    m_parts.articles->focusList();
    m_parts.actions.backToTable->setEnabled(true);
}

void WindowTables::openAt(const QUuid &article, const QUuid &annotation, const QUuid &claim,
                          const QUuid &source, const QString &name)
{
    showArticles(claim, source, name);
    m_parts.desk->open(article, annotation);
    m_parts.articles->select(article);
}

void WindowTables::sayDone(const QString &words)
{
    m_parts.messages->say(words, MessageBar::Tone::Note,
                          {{tr("Undo"), [this] { m_parts.session.history().undo(); }}});
}

} // namespace apostille

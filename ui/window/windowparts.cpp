// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowparts.h"

#include "models/editing/session.h"
#include "ui/add/incoming.h"
#include "ui/add/incomingpages.h"
#include "ui/annotations/annotationpane.h"
#include "ui/list/articlelist.h"
#include "ui/reader/reader.h"
#include "ui/window/desk.h"
#include "ui/window/librarywatch.h"
#include "ui/window/messagebar.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusline.h"
#include "ui/window/textpair.h"
#include "ui/window/trashlist.h"
#include "ui/window/welcome.h"
#include "ui/window/wideplaces.h"
#include "ui/window/windowstylesheet.h"

#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace apostille {

WindowParts::WindowParts(QMainWindow &inWindow, Session &ofSession, const Theme &inTheme)
    : window(inWindow)
    , session(ofSession)
    , theme(inTheme)
    , actions(window, session.history())
    , messages(new MessageBar(&window))
    , panes(new QSplitter(&window))
    , sidebar(new Sidebar(session, theme, &window))
    , lists(new QStackedWidget(&window))
    , articles(new ArticleList(session, theme, &window))
    , trashed(new TrashList(session, theme, &window))
    , middle(new QStackedWidget(&window))
    , texts(new TextPair(*middle, &window))
    , welcome(new Welcome(&window))
    , reader(new Reader(theme, &window))
    , pane(new AnnotationPane(session, theme, &window))
    , wide(new WidePlaces(session, theme, &window))
    , status(new StatusLine(session, &window))
    , desk(new Desk(session, *reader, *pane, &window))
    , incoming(new Incoming(session, &window))
    , pages(new IncomingPages(session, &window))
    , watch(new LibraryWatch(session, &window))
{
    window.setStyleSheet(windowStyleSheet(theme));
    arrange();
}

WindowParts::~WindowParts()
{
    // The panes look at the session until they are gone, and the session goes with the window: they go first.
    delete pane; // which may be in a window of its own
    for (QStackedWidget *stack : {lists, middle})
        stack->disconnect(); // tells of every page that goes
    delete window.takeCentralWidget();
    delete desk;
}

void WindowParts::arrange()
{
    reader->setObjectName(QStringLiteral("reader"));
    for (QWidget *list : std::initializer_list<QWidget *>{articles, trashed})
        lists->addWidget(list);
    middle->addWidget(welcome);
    middle->addWidget(reader);
    for (QWidget *column : std::initializer_list<QWidget *>{sidebar, lists, texts, pane, wide})
        panes->addWidget(column);
    panes->setObjectName(QStringLiteral("panes"));
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    panes->setStretchFactor(panes->indexOf(lists),
                            1); // where it stands in the reader's place, it takes all of it
    panes->setStretchFactor(panes->indexOf(texts), 100);
    panes->setStretchFactor(panes->indexOf(wide), 100);
    wide->hide();
    sidebar->setMinimumWidth(150);
    lists->setMinimumWidth(190);
    texts->setMinimumSize(380, 240);
    pane->setMinimumWidth(250);

    auto *whole = new QWidget(&window);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(messages);
    column->addWidget(panes, 1);
    window.setCentralWidget(whole);
    window.setStatusBar(status);
}

void WindowParts::setTheme(const Theme &changed)
{
    theme = changed;
    window.setStyleSheet(windowStyleSheet(theme));
    sidebar->setTheme(theme);
    articles->setTheme(theme);
    trashed->setTheme(theme);
    reader->setTheme(theme);
    texts->setTheme(theme);
    pane->setTheme(theme);
    wide->setTheme(theme);
}

} // namespace apostille

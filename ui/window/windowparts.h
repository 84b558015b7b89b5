// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/window/windowactions.h"

class QMainWindow;
class QSplitter;
class QStackedWidget;

namespace apostille {

class AnnotationPane;
class ArticleList;
class Desk;
class Incoming;
class IncomingPages;
class LibraryWatch;
class MessageBar;
class Reader;
class Session;
class Sidebar;
class StatusLine;
class TextPair;
class TrashList;
class Welcome;
class WidePlaces;

/// What the window is made of, by name, for those who connect it: one class per area (WindowPlaces,
/// WindowReading, ArticleCommands …), each in a file of its own. The parts are children of the window.
struct WindowParts
{
    WindowParts(QMainWindow &window, Session &session, const Theme &theme);
    WindowParts(const WindowParts &) = delete;
    WindowParts &operator=(const WindowParts &) = delete;
    ~WindowParts();

    void setTheme(const Theme &changed);

    QMainWindow &window;
    Session &session;
    Theme theme;
    WindowActions actions;
    MessageBar *messages;
    QSplitter *panes; ///< sidebar, lists, middle, pane, from left to right
    Sidebar *sidebar;
    QStackedWidget *lists; ///< the current place's
    ArticleList *articles;
    TrashList *trashed;
    QStackedWidget *middle; ///< welcome or reader
    TextPair *texts;        ///< middle and, beside it, a second article
    Welcome *welcome;
    Reader *reader;
    AnnotationPane *pane;
    WidePlaces *wide; ///< quotes, claims, sources: in the room of lists, middle and pane
    StatusLine *status;
    Desk *desk;
    Incoming *incoming;
    IncomingPages *pages;
    LibraryWatch *watch;

private:
    void arrange();
};

} // namespace apostille

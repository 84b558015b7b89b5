// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowpanes.h"

#include "ui/annotations/annotationpane.h"
#include "ui/list/articlelist.h"
#include "ui/original/originalpage.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerhands.h"
#include "ui/theme/fonts.h"
#include "ui/window/desk.h"
#include "ui/window/messagebar.h"
#include "ui/window/secondarticle.h"
#include "ui/window/sidebar.h"
#include "ui/window/textpair.h"
#include "ui/window/trashlist.h"
#include "ui/window/welcome.h"
#include "ui/window/wideplaces.h"
#include "ui/window/windowparts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace apostille {

namespace {

constexpr int narrowBelow = 1100;
constexpr int crampedBelow = 800;

bool hasFocus(const QWidget *pane)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (pane == focus || pane->isAncestorOf(focus));
}

} // namespace

WindowPanes::WindowPanes(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectCommands();
    connectList();
    parts.window.installEventFilter(this);
    parts.wide->installEventFilter(this);
    measure();
    apply();
}

void WindowPanes::connectCommands()
{
    const WindowActions &actions = m_parts.actions;
    connect(actions.nextPane, &QAction::triggered, this, [this] { moveFocus(1); });
    connect(actions.previousPane, &QAction::triggered, this, [this] { moveFocus(-1); });
    connect(actions.backToList, &QAction::triggered, this, &WindowPanes::backToList);
    connect(&m_parts.reader->hands(), &ReaderHands::left, this, &WindowPanes::backToList);
    for (const QAction *shown : {actions.showSidebar, actions.showAnnotations, actions.focusMode})
        connect(shown, &QAction::toggled, this, &WindowPanes::apply);
    connect(actions.fullScreen, &QAction::toggled, this,
            [this](bool full) { full ? m_parts.window.showFullScreen() : m_parts.window.showNormal(); });
    connect(actions.search, &QAction::triggered, this, &WindowPanes::showForSearch);
    connect(actions.tagArticles, &QAction::triggered, this, &WindowPanes::showForTags);
}

void WindowPanes::connectList()
{
    // Who walks through the list with the arrow keys stays there, and Enter goes to the article.
    connect(m_parts.articles, &ArticleList::chosen, this, [this] {
        m_walking = hasFocus(m_parts.lists) && QGuiApplication::mouseButtons() == Qt::NoButton;
        QTimer::singleShot(0, this, [this] { m_walking = false; });
    });
    connect(m_parts.desk, &Desk::opened, this, [this] {
        if (!m_walking || !m_narrow)
            setListInFront(false);
    });
    connect(m_parts.texts, &TextPair::besideOpened, this, [this] {
        const bool gaveWay = m_narrow && hasFocus(m_parts.lists);
        setListInFront(false);
        if (gaveWay)
            focus(*m_parts.middle->currentWidget());
    });
    connect(m_parts.desk, &Desk::closed, this, [this] { setListInFront(true); });
    connect(m_parts.middle, &QStackedWidget::currentChanged, this, &WindowPanes::apply);
    connect(m_parts.sidebar, &Sidebar::placeChosen, this, [this] { setListInFront(true); });
    auto *view = m_parts.articles->findChild<QAbstractItemView *>();
    const auto read = [this] {
        if (!m_narrow || m_parts.desk->article().isNull())
            return;
        setListInFront(false);
        focus(*m_parts.middle->currentWidget());
    };
    connect(view, &QAbstractItemView::activated, this, read);
    connect(view, &QAbstractItemView::clicked, this, read);
}

bool WindowPanes::sidebarWanted() const
{
    return m_parts.actions.showSidebar->isChecked() || m_sidebarLeft;
}

bool WindowPanes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_parts.wide) {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            apply();
        return QObject::eventFilter(watched, event);
    }
    // Polish comes before the first layout, which would widen a small window to hold all panes.
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange ||
        event->type() == QEvent::Polish)
        measure();
    if (event->type() == QEvent::WindowStateChange) {
        // The window manager leaves full screen by its own keys, too.
        const QSignalBlocker quiet(m_parts.actions.fullScreen);
        m_parts.actions.fullScreen->setChecked(m_parts.window.isFullScreen());
    }
    return QObject::eventFilter(watched, event);
}

void WindowPanes::measure()
{
    const int width = m_parts.window.width();
    const bool narrow = width < widthFor(m_parts.window.font(), narrowBelow);
    const bool cramped = width < widthFor(m_parts.window.font(), crampedBelow);
    if (cramped != m_cramped) {
        m_cramped = cramped;
        QAction *sidebar = m_parts.actions.showSidebar;
        const bool changes = cramped ? sidebar->isChecked() : m_sidebarLeft;
        if (changes)
            sidebar->setChecked(!cramped);
        m_sidebarLeft = cramped && changes;
    }
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_listInFront = m_parts.desk->article().isNull() || hasFocus(m_parts.lists);
    apply();
}

void WindowPanes::apply()
{
    const WindowActions &actions = m_parts.actions;
    const bool only = actions.focusMode->isChecked();
    // An empty library's welcome says what to do: more than its empty list does.
    const bool list = m_listInFront && m_parts.middle->currentWidget() != m_parts.welcome;
    m_parts.sidebar->setVisible(actions.showSidebar->isChecked() && !only);
    // A table takes the room of list, reader and cards.
    const bool table = !m_parts.wide->isHidden();
    const bool hides = table && (hasFocus(m_parts.lists) || hasFocus(m_parts.texts));
    m_parts.pane->setVisible(!table && actions.showAnnotations->isChecked());
    m_parts.lists->setVisible(!table && !only && (!m_narrow || list));
    m_parts.texts->setVisible(!table && (only || !m_narrow || !list));
    const bool listAway = m_narrow && !m_listInFront;
    actions.backToList->setEnabled(!table && (only || listAway));
    if (hides)
        m_parts.wide->focusPlace(); // else Qt gives the keys to whatever stands next, the tool bar
}

void WindowPanes::setListInFront(bool list)
{
    m_listInFront = list;
    apply();
}

void WindowPanes::backToList()
{
    m_parts.actions.focusMode->setChecked(false);
    setListInFront(true);
    focus(*m_parts.lists->currentWidget());
}

void WindowPanes::showForSearch()
{
    if (m_parts.wide->isVisible())
        return; // the table has its own search
    m_parts.actions.focusMode->setChecked(false);
    setListInFront(true);
    m_parts.articles->focusSearch();
}

/// The field for tags stands above the list, which comes before the text in a small window, too.
void WindowPanes::showForTags()
{
    m_parts.actions.focusMode->setChecked(false);
    setListInFront(true);
}

void WindowPanes::moveFocus(int direction)
{
    QList<QWidget *> panes;
    if (m_parts.messages->isVisible())
        panes.append(m_parts.messages);
    if (m_parts.sidebar->isVisible())
        panes.append(m_parts.sidebar);
    const bool table = m_parts.wide->isVisible();
    const bool list =
        !m_parts.actions.focusMode->isChecked() && m_parts.middle->currentWidget() != m_parts.welcome;
    if (table)
        panes.append(m_parts.wide);
    else if (list)
        panes.append(m_parts.lists);
    if (!table)
        panes.append(m_parts.middle);
    if (m_parts.texts->second() && m_parts.texts->isVisible())
        panes.append(m_parts.texts->second());
    if (m_parts.texts->original() && m_parts.texts->isVisible())
        panes.append(m_parts.texts->original());
    if (m_parts.pane->isVisible())
        panes.append(m_parts.pane);
    const qsizetype here = std::ranges::find_if(panes, hasFocus) - panes.begin();
    const qsizetype start = here == panes.size() ? (direction > 0 ? -1 : 0) : here;
    QWidget *next = panes[(start + direction + panes.size()) % panes.size()];
    if (m_narrow && (next == m_parts.lists || next == m_parts.middle))
        setListInFront(next == m_parts.lists);
    const bool holds = next == m_parts.lists || next == m_parts.middle;
    focus(holds ? *static_cast<QStackedWidget *>(next)->currentWidget() : *next);
}

void WindowPanes::focus(QWidget &pane)
{
    if (auto *articles = qobject_cast<ArticleList *>(&pane))
        articles->focusList();
    else if (auto *wide = qobject_cast<WidePlaces *>(&pane))
        wide->focusPlace();
    else if (auto *trash = qobject_cast<TrashList *>(&pane))
        trash->focusList();
    else if (auto *messages = qobject_cast<MessageBar *>(&pane))
        messages->focusAnswer();
    else
        pane.setFocus(Qt::ShortcutFocusReason);
    pane.activateWindow(); // the annotations may have a window of their own
}

} // namespace apostille

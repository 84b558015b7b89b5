// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowpanes.h"

#include "ui/annotations/annotationpane.h"
#include "ui/list/articlelist.h"
#include "ui/window/sidebar.h"
#include "ui/window/trashlist.h"
#include "ui/window/wideplaces.h"
#include "ui/window/windowparts.h"

#include <QApplication>
#include <QMainWindow>
#include <QStackedWidget>

#include <algorithm>

namespace apostille {

WindowPanes::WindowPanes(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const WindowActions &actions = parts.actions;
    connect(actions.nextPane, &QAction::triggered, this, &WindowPanes::moveFocus);
    connect(actions.showSidebar, &QAction::toggled, parts.sidebar, &QWidget::setVisible);
    connect(actions.showAnnotations, &QAction::toggled, parts.pane, &QWidget::setVisible);
    connect(actions.fullScreen, &QAction::toggled, this,
            [this](bool full) { full ? m_parts.window.showFullScreen() : m_parts.window.showNormal(); });
}

void WindowPanes::moveFocus()
{
    const QList<QWidget *> panes{m_parts.sidebar, m_parts.lists->currentWidget(),
                                 m_parts.middle->currentWidget(), m_parts.pane, m_parts.wide};
    const auto here = std::ranges::find_if(panes, [](const QWidget *pane) {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    const qsizetype start = here == panes.end() ? -1 : here - panes.begin();
    for (qsizetype i = 1; i <= panes.size(); ++i) {
        QWidget *next = panes[(start + i + panes.size()) % panes.size()];
        if (next->isVisible())
            return focus(*next);
    }
}

void WindowPanes::focus(QWidget &pane)
{
    if (auto *articles = qobject_cast<ArticleList *>(&pane))
        articles->focusList();
    else if (auto *wide = qobject_cast<WidePlaces *>(&pane))
        wide->focusPlace();
    else if (auto *trash = qobject_cast<TrashList *>(&pane))
        trash->focusList();
    else
        pane.setFocus(Qt::ShortcutFocusReason);
    pane.activateWindow(); // the annotations may have a window of their own
}

} // namespace apostille

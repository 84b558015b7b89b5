// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/detachedpane.h"

#include "ui/annotations/annotationpane.h"
#include "ui/settings/preferences.h"
#include "ui/window/windowparts.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr auto detachedKey = "annotations/detached"_L1;
constexpr auto geometryKey = "annotations/geometry"_L1;
constexpr QSize usualSize{420, 760};

} // namespace

DetachedPane::DetachedPane(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    parts.window.installEventFilter(this);
    connect(parts.actions.detachAnnotations, &QAction::toggled, this,
            [this](bool detached) { detached ? detach() : attach(); });
    connect(parts.actions.showAnnotations, &QAction::toggled, this, [this](bool shown) {
        if (m_window)
            m_window->setVisible(shown);
    });
}

void DetachedPane::restore()
{
    if (Preferences().value(detachedKey, false).toBool())
        m_parts.actions.detachAnnotations->setChecked(true);
}

void DetachedPane::detach()
{
    if (m_window)
        return;
    m_place = m_parts.panes->indexOf(m_parts.pane);
    m_sizes = m_parts.panes->sizes();
    m_window = new QWidget(&m_parts.window, Qt::Window);
    m_window->setObjectName(u"detachedAnnotations"_s);
    m_window->setWindowTitle(tr("Annotations – Apostille"));
    m_window->addActions(m_parts.window.actions()); // the keys are the same in both windows
    auto *column = new QVBoxLayout(m_window);
    column->setContentsMargins({});
    column->addWidget(m_parts.pane);
    m_window->installEventFilter(this);
    if (!m_window->restoreGeometry(Preferences().value(geometryKey).toByteArray()))
        m_window->resize(usualSize);
    Preferences().setValue(detachedKey, true);
    m_parts.actions.showAnnotations->setChecked(true);
    m_parts.pane->show();
    m_window->show();
}

void DetachedPane::attach()
{
    if (!m_window)
        return;
    QWidget *window = m_window;
    m_window = nullptr;
    Preferences settings;
    settings.setValue(geometryKey, window->saveGeometry());
    settings.setValue(detachedKey, false);
    window->removeEventFilter(this);
    m_parts.panes->insertWidget(m_place, m_parts.pane);
    m_parts.panes->setSizes(m_sizes);
    m_parts.pane->show();
    window->hide();
    window->deleteLater();
    m_parts.actions.detachAnnotations->setChecked(false);
}

bool DetachedPane::eventFilter(QObject *watched, QEvent *event)
{
    if (m_window && event->type() == QEvent::Close) {
        const bool closesWithMain = watched == &m_parts.window;
        attach();
        if (closesWithMain)
            Preferences().setValue(detachedKey, true);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowtools.h"

#include "ui/window/windowparts.h"

#include <QMainWindow>
#include <QToolBar>
#include <QToolButton>

namespace apostille {

namespace {

/// Words of the tool bar.
struct WindowTools
{
    Q_DECLARE_TR_FUNCTIONS(WindowTools)
};

QToolButton *tool(QToolBar &bar, const QString &text, const QString &toolTip, QAction *action)
{
    auto *button = new QToolButton(&bar);
    button->setText(text);
    button->setToolTip(toolTip);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

void addTools(WindowParts &parts)
{
    QToolBar *bar = parts.window.addToolBar(WindowTools::tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(tool(*bar, WindowTools::tr("+ Add"),
                        WindowTools::tr("Add an article: an address, a file, or pasted text"),
                        parts.actions.add));
    bar->addWidget(space);
    bar->addActions({parts.actions.contents, parts.actions.readingSettings});
    bar->addWidget(
        tool(*bar, WindowTools::tr("Export"), WindowTools::tr("Export quotes"), parts.actions.exportQuotes));
}

} // namespace apostille

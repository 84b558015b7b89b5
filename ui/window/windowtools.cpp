// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowtools.h"

#include "ui/theme/icons.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>
#include <QToolBar>
#include <QToolButton>

namespace apostille {

namespace {

constexpr int iconSize = 16;
constexpr auto iconProperty = "icon-name";
constexpr auto wordsProperty = "words";

/// The words, with the keys where there are any, or why it cannot be done now; as enabled as the action.
void describe(QToolButton &button, const QAction &action)
{
    const QString words = button.property(wordsProperty).toString();
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    if (!action.isEnabled() && !action.statusTip().isEmpty())
        button.setToolTip(action.statusTip());
    else
        button.setToolTip(keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys));
    button.setEnabled(action.isEnabled());
}

} // namespace

QString toolName(const QAction &action)
{
    return action.objectName() + QStringLiteral("Tool");
}

WindowTools::WindowTools(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    QToolBar *bar = parts.window.addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const WindowActions &actions = parts.actions;
    add(*bar, actions.backToList, QStringLiteral("back"), tr("List"), tr("Back to the list"));
    m_back = bar->actions().constLast();
    add(*bar, actions.add, QStringLiteral("add"), tr("Add"),
        tr("Add an article: an address, a file, or pasted text"));
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    addCount(*bar, actions.removedParts, tr("What cleaning removed"));
    add(*bar, actions.contents, QStringLiteral("contents"), {}, tr("Contents of the article"));
    add(*bar, actions.readingSettings, QStringLiteral("text"), {}, tr("Reading settings"));
    add(*bar, actions.palette, QStringLiteral("palette"), {}, tr("Commands and everything else by name"));
    add(*bar, actions.exportQuotes, QStringLiteral("export"), tr("Export"), tr("Export quotes"));
    connect(actions.backToList, &QAction::enabledChanged, this, &WindowTools::showBack);
    showBack();
    setTheme(parts.theme);
}

void WindowTools::add(QToolBar &bar, QAction *action, const QString &icon, const QString &text,
                      const QString &toolTip)
{
    auto *button = new QToolButton(&bar);
    button->setObjectName(toolName(*action));
    button->setText(text);
    button->setIconSize(QSize(iconSize, iconSize));
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setProperty(iconProperty, icon);
    button->setProperty(wordsProperty, toolTip);
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    button->setFocusPolicy(Qt::TabFocus);
    describe(*button, *action);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { describe(*button, *action); });
    bar.addWidget(button);
}

/// A button that says how many there are; only there where it is known.
void WindowTools::addCount(QToolBar &bar, QAction *action, const QString &toolTip)
{
    auto *button = new QToolButton(&bar);
    button->setObjectName(toolName(*action));
    button->setIconSize(QSize(iconSize, iconSize));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty(iconProperty, QStringLiteral("removed"));
    button->setProperty(wordsProperty, toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    QAction *const place = bar.addWidget(button);
    const auto follow = [button, action, place] {
        describe(*button, *action);
        button->setText(action->iconText());
        button->setAccessibleName(action->iconText());
        place->setVisible(action->isEnabled() || !action->statusTip().isEmpty());
    };
    connect(action, &QAction::changed, button, follow);
    follow();
}

void WindowTools::setTheme(const Theme &theme)
{
    for (auto *button : m_parts.window.findChildren<QToolButton *>())
        if (const QString icon = button->property(iconProperty).toString(); !icon.isEmpty())
            button->setIcon(themeIcon(icon, theme));
}

void WindowTools::showBack()
{
    m_back->setVisible(m_parts.actions.backToList->isEnabled());
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowsettings.h"

#include "ui/settings/settingswindow.h"
#include "ui/window/windowkeys.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>

namespace apostille {

namespace {

/// Triggers the menu's choice that has this data.
template <typename Choices>
void choose(const Choices &choices, const QString &data)
{
    for (QAction *choice : choices)
        if (choice->data().toString() == data)
            choice->trigger();
}

} // namespace

WindowSettings::WindowSettings(WindowParts &parts, WindowKeys &keys, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_keys(keys)
{
    connect(parts.actions.settings, &QAction::triggered, this, [this] { open({}); });
    connect(&keys, &WindowKeys::changeRequested, this, [this] { open(QStringLiteral("keysPage")); });
}

void WindowSettings::open(const QString &page)
{
    auto *settings = m_parts.window.findChild<SettingsWindow *>();
    if (!settings) {
        settings = new SettingsWindow(m_parts.session, actionGroups(*m_parts.window.menuBar()), m_keys.map(),
                                      m_parts.theme, &m_parts.window);
        connect(settings, &SettingsWindow::themeChosen, this,
                [this](const QString &theme) { choose(m_parts.actions.themes, theme); });
        connect(settings, &SettingsWindow::languageChosen, this,
                [this](const QString &language) { choose(m_parts.actions.languages, language); });
    }
    settings->showPage(page);
    settings->show();
    settings->raise();
    settings->activateWindow();
}

} // namespace apostille

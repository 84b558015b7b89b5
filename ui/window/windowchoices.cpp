// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowchoices.h"

#include "ui/settings/preferences.h"
#include "ui/window/windowparts.h"

#include <QFileDialog>
#include <QMainWindow>

namespace apostille {

WindowChoices::WindowChoices(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const WindowActions &actions = parts.actions;
    connect(actions.newLibrary, &QAction::triggered, this, [this] { chooseLibrary(true); });
    connect(actions.openLibrary, &QAction::triggered, this, [this] { chooseLibrary(false); });
    for (QAction *theme : actions.themes)
        connect(theme, &QAction::triggered, this,
                [this, theme] { Q_EMIT themeRequested(theme->data().toString()); });
    for (QAction *language : actions.languages)
        connect(language, &QAction::triggered, this,
                [this, language] { Q_EMIT languageRequested(language->data().toString()); });
    checkCurrent();
}

void WindowChoices::checkCurrent()
{
    const Preferences settings;
    const QString theme = settings.value(QStringLiteral("theme"), QStringLiteral("system")).toString();
    const QString language = settings.value(QStringLiteral("language")).toString();
    for (QAction *choice : m_parts.actions.themes)
        choice->setChecked(choice->data().toString() == theme);
    for (QAction *choice : m_parts.actions.languages)
        choice->setChecked(choice->data().toString() == language);
}

void WindowChoices::chooseLibrary(bool create)
{
    const QString filter = tr("Apostille libraries (*.apostille)");
    const QString path = create
                             ? QFileDialog::getSaveFileName(&m_parts.window, tr("New library"),
                                                            QStringLiteral("library.apostille"), filter)
                             : QFileDialog::getOpenFileName(&m_parts.window, tr("Open library"), {}, filter);
    if (!path.isEmpty())
        Q_EMIT libraryRequested(path, create);
}

} // namespace apostille

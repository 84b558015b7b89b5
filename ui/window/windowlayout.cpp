// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowlayout.h"

#include <QSettings>
#include <QSplitter>

namespace apostille {

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto panesKey = "window/panes";

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

void saveLayout(const QMainWindow &window, const QSplitter &panes)
{
    QSettings settings;
    settings.setValue(key(geometryKey), window.saveGeometry());
    settings.setValue(key(panesKey), panes.saveState());
}

void restoreLayout(QMainWindow &window, QSplitter &panes)
{
    const QSettings settings;
    if (!window.restoreGeometry(settings.value(key(geometryKey)).toByteArray()))
        window.resize(1280, 800);
    if (!panes.restoreState(settings.value(key(panesKey)).toByteArray()))
        panes.setSizes({180, 280, 620, 340});
}

} // namespace apostille

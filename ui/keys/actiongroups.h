// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <vector>

class QAction;
class QMenuBar;

namespace apostille {

/// A command as it is named outside of its menu: "Theme: Dark".
struct NamedAction
{
    QAction *action;
    QString name;
};

struct ActionGroup
{
    QString title;
    std::vector<NamedAction> actions;
};

/// All named commands as the menus group them; those of a submenu carry its title.
[[nodiscard]] std::vector<ActionGroup> actionGroups(const QMenuBar &bar);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QAction;
class QToolBar;

namespace apostille {

struct WindowParts;

/// The object name of an action's button in the bar.
[[nodiscard]] QString toolName(const QAction &action);

/// The tool bar: what is done most, with icon and word; at its end what concerns the open article.
class WindowTools : public QObject
{
    Q_OBJECT

public:
    WindowTools(WindowParts &parts, QObject *parent);

    void setTheme(const Theme &theme);

private:
    void add(QToolBar &bar, QAction *action, const QString &icon, const QString &text,
             const QString &toolTip);
    void addCount(QToolBar &bar, QAction *action, const QString &toolTip);
    void showBack();

    WindowParts &m_parts;
    QAction *m_back = nullptr; ///< the button's place in the bar
};

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace apostille {

struct WindowParts;

/// Which panes are shown, and how the keyboard goes from one to the next.
class WindowPanes : public QObject
{
    Q_OBJECT

public:
    WindowPanes(WindowParts &parts, QObject *parent);

private:
    void moveFocus();
    void focus(QWidget &pane);

    WindowParts &m_parts;
};

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowpainted.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace apostille {

WindowPainted::WindowPainted(QWidget &window)
    : QObject(&window)
{
    window.installEventFilter(this);
}

bool WindowPainted::eventFilter(QObject *watched, QEvent *event)
{
    // UpdateRequest paints the whole window and hands it to the screen; the timer runs when that is done.
    if (event->type() == QEvent::UpdateRequest && !m_told) {
        m_told = true;
        QTimer::singleShot(0, this, &WindowPainted::painted);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace apostille

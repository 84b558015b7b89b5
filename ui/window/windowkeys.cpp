// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowkeys.h"

#include "ui/keys/actiongroups.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keysheet.h"
#include "ui/keys/typingguard.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>

namespace apostille {

WindowKeys::WindowKeys(WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_map(new KeyMap(parts.window.actions(), this))
{
    new TypingGuard(this);
    connect(parts.actions.keySheet, &QAction::triggered, this, &WindowKeys::showSheet);
}

KeyMap &WindowKeys::map() const
{
    return *m_map;
}

void WindowKeys::showSheet()
{
    if (auto *open = m_parts.window.findChild<KeySheet *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *sheet =
        new KeySheet(actionGroups(*m_parts.window.menuBar()), *m_map, m_parts.theme, &m_parts.window);
    connect(sheet, &KeySheet::changeRequested, this, &WindowKeys::changeRequested);
    sheet->show();
}

} // namespace apostille

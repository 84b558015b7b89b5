// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/sidebar.h"

#include <QObject>

namespace apostille {

struct WindowParts;

/// Connects the sidebar's places with the lists that show them, and what can be done there.
class WindowPlaces : public QObject
{
    Q_OBJECT

public:
    WindowPlaces(WindowParts &parts, QObject *parent);

private:
    void show(const Place &place);
    void enableCommands(const Place &place);
    void restoreFromTrash();

    WindowParts &m_parts;
};

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace apostille {

class WindowKeys;
struct WindowParts;

/// Opens the settings, and lets what is chosen there take the same way as the menus.
class WindowSettings : public QObject
{
    Q_OBJECT

public:
    WindowSettings(WindowParts &parts, WindowKeys &keys, QObject *parent);

private:
    void open(const QString &page);

    WindowParts &m_parts;
    WindowKeys &m_keys;
};

} // namespace apostille

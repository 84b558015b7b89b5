// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace apostille {

struct WindowParts;

/// What the Help menu shows beside the keys: what this is, and its licence.
class WindowHelp : public QObject
{
    Q_OBJECT

public:
    WindowHelp(WindowParts &parts, QObject *parent);

private:
    void showAbout();
    void showLicence();

    WindowParts &m_parts;
};

} // namespace apostille

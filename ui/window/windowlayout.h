// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace apostille {

class WindowPanes;
struct WindowParts;

/// Where the window stands and how wide its panes are, kept between starts, for each set of screens: the desk
/// with two screens and the train have their own. Readable in the preferences.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    WindowLayout(WindowParts &parts, const WindowPanes &panes, QObject *parent);

    void save() const;
    void restore();

private:
    WindowParts &m_parts;
    const WindowPanes &m_panes;
};

} // namespace apostille

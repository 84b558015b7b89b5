// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace apostille {

class KeyMap;
class WindowActions;
struct SelectionKeys;
struct WindowParts;

/// The window's keys: gives the commands the user's own, keeps letters out of what is being typed, and shows
/// the key sheet.
class WindowKeys : public QObject
{
    Q_OBJECT

public:
    WindowKeys(WindowParts &parts, QObject *parent);

    [[nodiscard]] KeyMap &map() const;

Q_SIGNALS:
    void changeRequested(); ///< from the sheet: the settings' page of keys

private:
    void showSheet();
    void showOnBar();

    WindowParts &m_parts;
    KeyMap *m_map;
};

/// The keys that the commands of a selection have now.
[[nodiscard]] SelectionKeys selectionKeys(const WindowActions &actions);

} // namespace apostille

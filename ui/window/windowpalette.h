// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"

#include <QObject>

namespace apostille {

class KeyMap;
class Palette;
struct WindowParts;

/// The command palette over this window's commands and places and its library.
class WindowPalette : public QObject
{
    Q_OBJECT

public:
    WindowPalette(WindowParts &parts, const KeyMap &keys, QObject *parent);

private:
    void open();
    void addCommands(PaletteEntries &entries) const;
    void addPlaces(PaletteEntries &entries) const;
    void follow(const PaletteEntry &entry);
    void runCommand(const QString &key);
    void goTo(const QString &place);

    WindowParts &m_parts;
    const KeyMap &m_keys;
    Palette *m_palette = nullptr; ///< made when first asked for
};

} // namespace apostille

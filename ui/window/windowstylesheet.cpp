// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowstylesheet.h"

namespace apostille {

QString windowStyleSheet(const Theme &theme)
{
    return QStringLiteral("#sidebar { background: %1; padding-top: 4px; }"
                          "#articleList, #emptyList, #quotesPage, #claimsPage, #sourcesPage, #thingList, "
                          "#welcome { background: %2; }"
                          "#tagPicker { background: %3; border: 1px solid %4; border-radius: 8px; }"
                          "#messageBar { background: %3; border: none; border-bottom: 1px solid %4; }"
                          "#messageBar[alarm=\"true\"] { border-left: 4px solid %5; }"
                          "#palette { background: %3; border: 1px solid %4; border-radius: 8px; }"
                          "#palette QListView, #settingsPages { background: transparent; }"
                          "#settingsPages::item { padding: 5px 7px; border: 1px solid transparent; "
                          "border-radius: 6px; }"
                          "#settingsPages::item:focus { border-color: %9; }"
                          "#settingsPages::item:selected { background: %7; color: %8; }"
                          "#statusLine QLabel { padding: 2px 10px; }"
                          "QLabel[dim=\"true\"] { color: %6; }"
                          "QLabel[alarm=\"true\"] { color: %5; }")
        .arg(theme.side.name(), theme.panel.name(), theme.card.name(), theme.line.name(), theme.alarm.name(),
             theme.dim.name(), theme.selection.name(), theme.ink.name(), theme.accent.name());
}

} // namespace apostille

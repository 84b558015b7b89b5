// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QFont;

namespace apostille {

/// Style sheet of a theme for the reader's page: the theme's custom properties, the interface font, and a
/// rule for every colour and layer of marks.
[[nodiscard]] QString readerThemeCss(const Theme &theme, const QFont &interfaceFont);

} // namespace apostille

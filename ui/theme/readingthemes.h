// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/readingsettings.h"
#include "ui/theme/theme.h"

namespace apostille {

/// Two themes for the reader's page alone: the window never wears them.
[[nodiscard]] Theme sepiaTheme();
[[nodiscard]] Theme blackTheme();

/// What the page wears in a window of that theme.
[[nodiscard]] Theme pageTheme(ReadingTheme wanted, const Theme &window);

/// Behind words that a search has found: with Theme::ink on it at least 4.5:1. The one that the search stands
/// at is drawn in panel on accent.
[[nodiscard]] QColor foundColour(const Theme &theme);

} // namespace apostille

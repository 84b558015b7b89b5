// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

namespace apostille {

/// One of our own icons (resources/icons/NAME.svg) in the theme's ink, dim where disabled; sharp at any size
/// and pixel ratio. An unknown name gives a null icon.
[[nodiscard]] QIcon themeIcon(const QString &name, const Theme &theme);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace apostille {

/// The calm look of every window, on top of the Fusion style: QApplication::setStyleSheet once per theme
/// change. Places that want a quieter or louder button set the dynamic property "look": "primary", "quiet".
[[nodiscard]] QString applicationStyleSheet(const Theme &theme);

} // namespace apostille

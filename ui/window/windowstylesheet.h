// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace apostille {

/// What the window's own places add to the application's style sheet.
[[nodiscard]] QString windowStyleSheet(const Theme &theme);

} // namespace apostille

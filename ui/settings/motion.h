// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace apostille {

/// Whether the user wants things to be in their new place at once, without a glide. The page asks the engine,
/// too.
[[nodiscard]] bool wantsLessMotion();
void setLessMotion(bool less);

} // namespace apostille

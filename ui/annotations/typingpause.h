// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace apostille {

/// After the last key, before what is typed is saved by itself: within the second that may be lost.
inline constexpr std::chrono::milliseconds typingPause{600};

} // namespace apostille

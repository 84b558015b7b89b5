// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pagetext.h"

#include <cstdint>

namespace apostille {

/// The same page as a site would build it whose class names say little and whose parts are plain <div>s: half
/// of the names and of the tags that tell a part, chosen by the seed, are lost. A forest that has seen such
/// pages leans less on what the known sites happen to call their parts.
[[nodiscard]] PageText disguised(PageText page, std::uint32_t seed);

} // namespace apostille

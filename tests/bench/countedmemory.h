// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace apostille {

/// The program that links this counts all memory that anything in it takes from malloc.
struct CountedMemory
{
    /// Begins anew: what is held now is the ground to count from.
    static void begin();
    /// The most that was held at once since, above that ground.
    [[nodiscard]] static std::size_t peak();
};

} // namespace apostille

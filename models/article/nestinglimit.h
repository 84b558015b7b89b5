// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace apostille {

/// The page without the tags of elements that are nested deeper than any honest page goes (the parser looks
/// through all open elements at many tags, which costs the square of the depth). Empty where there are none,
/// which is found out at the speed of memchr.
[[nodiscard]] std::string withoutDeepNesting(std::string_view html);

} // namespace apostille

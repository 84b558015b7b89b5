// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace apostille::testing {

/// What is wrong with HTML that we made, as a browser would read it: elements, attributes, values and
/// addresses that are not on the list, comments, and everything that the parser had to mend (what is mended
/// may mean something else the next time it is written and read: mutation). Empty for what is safe.
[[nodiscard]] std::vector<std::string> unsafeIn(std::string_view html);

/// A fragment as the whole document that a page would make of it.
[[nodiscard]] std::string documentOf(std::string_view fragment);

/// HTML as read and written again. The second time must yield what the first did.
[[nodiscard]] std::string readAndWritten(std::string_view html);

} // namespace apostille::testing

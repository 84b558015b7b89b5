// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace apostille {

/// What stands between two blocks in Article::text(): one blank line.
inline constexpr QStringView paragraphSeparator = u"\n\n";

} // namespace apostille

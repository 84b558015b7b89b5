// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace apostille {

/// Unicode code points of a text: what positions count where they leave the program (W3C, CSV, JSON), since
/// every language counts those alike.
[[nodiscard]] inline qsizetype codePoints(QStringView text)
{
    return std::ranges::count_if(text, [](QChar unit) { return !unit.isLowSurrogate(); });
}

} // namespace apostille

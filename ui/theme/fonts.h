// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace apostille {

/// Everything but articles and quotes: Inter where it is installed, else the system's own, never under 13
/// pixels.
[[nodiscard]] QFont interfaceFont();

/// The fonts of one place, all in proportion to its base, so that a larger system font enlarges everything.
[[nodiscard]] QFont serifFont(const QFont &base, double factor = 1.0);
[[nodiscard]] QFont fixedFont(const QFont &base, double factor = 1.0);
[[nodiscard]] QFont scaledFont(const QFont &base, double factor, QFont::Weight weight = QFont::Normal);

/// A width for usual letters, as wide as larger ones need it.
[[nodiscard]] int widthFor(const QFont &font, int usual);

} // namespace apostille

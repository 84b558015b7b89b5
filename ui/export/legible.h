// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace apostille {

/// WCAG 2.2 contrast ratio of two colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// The colour, drawn towards ink as far as it takes to be read on the ground (4.5 to 1): syntax themes are
/// made for grounds of their own.
[[nodiscard]] QColor legibleColour(const QColor &colour, const QColor &ground, const QColor &ink);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace apostille {

/// The second cue besides colour.
enum class Underline { Solid, Dashed, Dotted, Double, Wavy };

struct MarkTint
{
    QColor background; ///< behind text of colour Theme::ink: contrast at least 4.5:1
    QColor line;       ///< underline and card edge
    Underline underline = Underline::Solid;
};

/// The colours of the window, the cards and the reader: three greys and one accent; colour belongs to the
/// marks.
struct Theme
{
    bool dark = false;
    QColor ground; ///< behind cards
    QColor panel;  ///< reader, list
    QColor side;   ///< sidebar, bars
    QColor line;   ///< one-pixel borders
    QColor ink;
    QColor dim;
    QColor accent;
    QColor selection;
    QColor card;
    QColor alarm;                  ///< error text and edges
    std::array<MarkTint, 8> marks; ///< by MarkColour - 1

    [[nodiscard]] const MarkTint &mark(MarkColour colour) const;
    /// The same colours as CSS custom properties for :root, "--ink: #1f1f1c; …" with --mark-1 …
    /// --mark-line-8.
    [[nodiscard]] QString cssProperties() const;
    [[nodiscard]] QPalette palette() const;
};

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();
/// After the system's colour scheme (QStyleHints); light where it is unknown.
[[nodiscard]] Theme systemTheme();

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <optional>

namespace apostille {

/// Where a selection begins and ends on the view: the boxes of its first and of its last line.
struct SelectionBoxes
{
    QRect first;
    QRect last;
};

/// Where the bar goes: below the selection, else above it, else at the foot of the area where the selection
/// fills it; always whole within the area. Nothing where no part of the selection can be seen.
[[nodiscard]] std::optional<QPoint> barPlace(const SelectionBoxes &selection, const QSize &bar,
                                             const QRect &area);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/barplacement.h"

#include <algorithm>

namespace apostille {

namespace {

constexpr int gap = 8;

int within(int value, int low, int high)
{
    return std::clamp(value, low, std::max(low, high));
}

int leftOf(const QRect &line, const QSize &bar, const QRect &area)
{
    return within(line.center().x() - bar.width() / 2, area.left() + gap, area.right() - gap - bar.width());
}

} // namespace

std::optional<QPoint> barPlace(const SelectionBoxes &selection, const QSize &bar, const QRect &area)
{
    if (selection.last.bottom() < area.top() || selection.first.top() > area.bottom())
        return std::nullopt;
    const int below = selection.last.bottom() + gap;
    if (below + bar.height() <= area.bottom())
        return QPoint{leftOf(selection.last, bar, area), below};
    const int above = selection.first.top() - gap - bar.height();
    if (above >= area.top())
        return QPoint{leftOf(selection.first, bar, area), above};
    return QPoint{leftOf(area, bar, area), area.bottom() - gap - bar.height()};
}

} // namespace apostille

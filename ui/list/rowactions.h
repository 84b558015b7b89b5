// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QRect>

#include <array>
#include <optional>

namespace apostille {

/// What a row of the list offers under the pointer, without making room for it.
enum class RowAction { Star, Read, Trash };

inline constexpr std::array rowActions{RowAction::Star, RowAction::Read, RowAction::Trash};

struct RowState
{
    bool starred = false;
    bool unread = false;
};

/// The place of an action on a row.
[[nodiscard]] QRect placeOf(RowAction action, const QRect &row,
                            Qt::LayoutDirection direction = Qt::LeftToRight);
[[nodiscard]] std::optional<RowAction> rowActionAt(const QPoint &pos, const QRect &row,
                                                   Qt::LayoutDirection direction = Qt::LeftToRight);

/// All of them on a patch of the row's background, the one under the pointer raised; in the painter's
/// direction.
void paintRowActions(QPainter &painter, const QRect &row, RowState state, std::optional<RowAction> under,
                     const QColor &background, const Theme &theme);
void paintStar(QPainter &painter, const QRectF &place, const QColor &colour, bool filled);

} // namespace apostille

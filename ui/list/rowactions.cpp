// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/rowactions.h"

#include <QPainterPath>
#include <QStyle>

#include <cmath>
#include <numbers>

namespace apostille {

namespace {

constexpr int size = 24;
constexpr int edge = 8; ///< to the right border of the row, and under the last line of it
constexpr qreal stroke = 1.4;

QPainterPath starPath(const QRectF &place)
{
    constexpr int points = 10;
    constexpr qreal inner = 0.42;
    QPolygonF polygon;
    for (int i = 0; i < points; ++i) {
        const qreal radius = place.width() / 2 * (i % 2 == 0 ? 1 : inner);
        const qreal angle = std::numbers::pi * (i / 5.0 - 0.5);
        polygon << place.center() + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

void paintBin(QPainter &painter, const QRectF &place)
{
    const qreal top = place.top() + 3;
    painter.drawLine(QPointF(place.left() + 1, top), QPointF(place.right() - 1, top));
    painter.drawLine(QPointF(place.center().x() - 2, place.top() + 1),
                     QPointF(place.center().x() + 2, place.top() + 1));
    QPainterPath body(QPointF(place.left() + 2.5, top));
    body.lineTo(place.left() + 3.2, place.bottom());
    body.lineTo(place.right() - 3.2, place.bottom());
    body.lineTo(place.right() - 2.5, top);
    painter.drawPath(body);
}

void paintIcon(QPainter &painter, RowAction action, const QRectF &place, RowState state, const QColor &colour)
{
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (action) {
    case RowAction::Star:
        paintStar(painter, place.adjusted(-1, -1, 1, 1), colour, state.starred);
        break;
    case RowAction::Read:
        // As the dot beside the title: full is unread.
        painter.setBrush(state.unread ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(place.center(), 3.5, 3.5);
        break;
    case RowAction::Trash:
        paintBin(painter, place);
        break;
    }
}

} // namespace

QRect placeOf(RowAction action, const QRect &row, Qt::LayoutDirection direction)
{
    const int place = static_cast<int>(rowActions.size()) - static_cast<int>(action);
    const int under = row.height() > 2 * size ? edge - 2 : (row.height() - size) / 2;
    return QStyle::visualRect(
        direction, row,
        QRect(row.right() - edge + 1 - place * size, row.bottom() - under - size + 1, size, size));
}

std::optional<RowAction> rowActionAt(const QPoint &pos, const QRect &row, Qt::LayoutDirection direction)
{
    for (const RowAction action : rowActions) {
        if (placeOf(action, row, direction).contains(pos))
            return action;
    }
    return std::nullopt;
}

void paintRowActions(QPainter &painter, const QRect &row, RowState state, std::optional<RowAction> under,
                     const QColor &background, const Theme &theme)
{
    constexpr int inset = 6;
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QRect patch =
        placeOf(RowAction::Star, row).united(placeOf(RowAction::Trash, row)).adjusted(-8, 0, 0, 0);
    painter.fillRect(QStyle::visualRect(direction, row, patch), background);
    for (const RowAction action : rowActions) {
        const QRect place = placeOf(action, row, direction);
        if (under == action) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.line);
            painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 5, 5);
        }
        const bool isStar = action == RowAction::Star && state.starred;
        paintIcon(painter, action, QRectF(place).adjusted(inset, inset, -inset, -inset), state,
                  isStar            ? theme.accent
                  : under == action ? theme.ink
                                    : theme.dim);
    }
}

void paintStar(QPainter &painter, const QRectF &place, const QColor &colour, bool filled)
{
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPath(starPath(place));
}

} // namespace apostille

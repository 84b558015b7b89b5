// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/cardpicture.h"

#include <QPainter>
#include <QPainterPath>

namespace apostille {

namespace {

constexpr qreal cornerRadius = 8;
constexpr qreal edgeWidth = 4;
constexpr qreal ringWidth = 2;

void paintDashes(QPainter &painter, const QRectF &edge, const QColor &line, qreal dash, qreal gap)
{
    for (qreal y = edge.top(); y < edge.bottom(); y += dash + gap)
        painter.fillRect(QRectF(edge.left(), y, edge.width(), dash), line);
}

void paintDouble(QPainter &painter, const QRectF &edge, const QColor &line)
{
    const qreal stroke = edge.width() * 0.375;
    painter.fillRect(QRectF(edge.left(), edge.top(), stroke, edge.height()), line);
    painter.fillRect(QRectF(edge.right() - stroke, edge.top(), stroke, edge.height()), line);
}

void paintWave(QPainter &painter, const QRectF &edge, const QColor &line)
{
    constexpr qreal half = 5;
    QPainterPath wave(edge.topLeft() + QPointF(edge.width() / 2, 0));
    bool left = true;
    for (qreal y = edge.top(); y < edge.bottom(); y += half, left = !left) {
        const qreal bend = left ? edge.left() - 1 : edge.right() + 1;
        wave.quadTo(QPointF(bend, y + half / 2), QPointF(edge.center().x(), y + half));
    }
    painter.strokePath(wave, QPen(line, 2));
}

void paintEdge(QPainter &painter, const QRectF &edge, const MarkTint &mark)
{
    painter.fillRect(edge, mark.underline == Underline::Solid ? mark.line : mark.background);
    switch (mark.underline) {
    case Underline::Solid:
        break;
    case Underline::Dashed:
        paintDashes(painter, edge, mark.line, 8, 4);
        break;
    case Underline::Dotted:
        paintDashes(painter, edge, mark.line, edge.width(), edge.width());
        break;
    case Underline::Double:
        paintDouble(painter, edge, mark.line);
        break;
    case Underline::Wavy:
        paintWave(painter, edge, mark.line);
        break;
    }
}

void paintRing(QPainter &painter, const QRectF &card, const QColor &accent, bool focused)
{
    const auto around = [&](qreal distance, qreal width, const QColor &colour) {
        const qreal out = distance + width / 2;
        painter.setPen(QPen(colour, width));
        painter.drawRoundedRect(card.adjusted(-out, -out, out, out), cornerRadius + out, cornerRadius + out);
    };
    painter.setBrush(Qt::NoBrush);
    around(0, ringWidth, accent);
    if (focused) {
        QColor halo = accent;
        halo.setAlphaF(0.3F);
        around(ringWidth, 1.5, halo);
    }
}

} // namespace

void paintCardFrame(QPainter &painter, const QRectF &card, const CardFrame &frame, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(card, cornerRadius, cornerRadius);
    painter.fillPath(shape, theme.card);
    painter.save();
    painter.setClipPath(shape);
    const qreal left = frame.mirrored ? card.right() - edgeWidth : card.left();
    paintEdge(painter, QRectF(left, card.top(), edgeWidth, card.height()), theme.mark(frame.colour));
    painter.restore();
    QPen border(frame.certain ? theme.line : theme.dim, 1);
    if (!frame.certain)
        border.setDashPattern({4, 3});
    painter.setPen(border);
    painter.setBrush(Qt::NoBrush);
    if (frame.current) {
        paintRing(painter, card, theme.accent, frame.focused);
    } else {
        painter.setClipRect(frame.mirrored ? card.adjusted(0, 0, -edgeWidth, 0)
                                           : card.adjusted(edgeWidth, 0, 0, 0));
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    }
    painter.restore();
}

void paintWarningSign(QPainter &painter, const QRectF &rect, PlacementState state, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.alarm, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF box = rect.adjusted(1, 1, -1, -1);
    if (state == PlacementState::Orphan) {
        painter.drawEllipse(box);
        const qreal bend = box.width() * 0.15;
        painter.drawLine(box.topLeft() + QPointF(bend, bend), box.bottomRight() - QPointF(bend, bend));
    } else {
        const QPointF top(box.center().x(), box.top());
        painter.drawPolygon(QPolygonF{top, box.bottomRight(), box.bottomLeft()});
        const qreal x = box.center().x();
        painter.drawLine(QPointF(x, box.top() + box.height() * 0.42),
                         QPointF(x, box.top() + box.height() * 0.62));
        painter.drawPoint(QPointF(x, box.top() + box.height() * 0.82));
    }
    painter.restore();
}

QColor verdictColour(Verdict verdict, const Theme &theme)
{
    switch (verdict) {
    case Verdict::Unchecked:
    case Verdict::Unverifiable:
        return theme.mark(MarkColour::Grey).line;
    case Verdict::InProgress:
        return theme.mark(MarkColour::Blue).line;
    case Verdict::True:
    case Verdict::MostlyTrue:
        return theme.mark(MarkColour::Green).line;
    case Verdict::Misleading:
        return theme.mark(MarkColour::Orange).line;
    case Verdict::False:
        return theme.mark(MarkColour::Red).line;
    }
    return theme.dim;
}

QMargins cardPadding()
{
    return {16, 10, 12, 12};
}

} // namespace apostille

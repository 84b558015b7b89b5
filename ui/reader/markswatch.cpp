// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/markswatch.h"

#include "models/annotation/names.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace apostille {

namespace {

constexpr int side = 22;

void drawWave(QPainter &painter, const QRectF &tile)
{
    constexpr qreal length = 5.5;
    constexpr qreal height = 1.6;
    QPainterPath wave{{tile.left(), tile.bottom()}};
    for (qreal x = tile.left(); x + length <= tile.right() + 1; x += length) {
        wave.cubicTo(x + length / 3, tile.bottom() - 2 * height, x + 2 * length / 3,
                     tile.bottom() + 2 * height, x + length, tile.bottom());
    }
    painter.drawPath(wave);
}

void drawUnderline(QPainter &painter, const QRectF &tile, const MarkTint &tint)
{
    const QLineF base{tile.bottomLeft(), tile.bottomRight()};
    QPen pen{tint.line, 2.0, Qt::SolidLine, Qt::FlatCap};
    switch (tint.underline) {
    case Underline::Solid:
        break;
    case Underline::Dashed:
        pen.setDashPattern({2.2, 1.4});
        break;
    case Underline::Dotted:
        pen.setDashPattern({1.0, 1.0});
        break;
    case Underline::Double:
        pen.setWidthF(1.0);
        painter.setPen(pen);
        painter.drawLine(base.translated(0, -2.5));
        break;
    case Underline::Wavy:
        pen.setWidthF(1.3);
        painter.setPen(pen);
        drawWave(painter, tile);
        return;
    }
    painter.setPen(pen);
    painter.drawLine(base);
}

} // namespace

MarkSwatch::MarkSwatch(MarkColour colour, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_colour(colour)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setTheme(theme);
    nameItself();
}

void MarkSwatch::setTheme(const Theme &theme)
{
    m_tint = theme.mark(m_colour);
    m_ring = theme.dim;
    update();
}

void MarkSwatch::setNames(const MarkNames &names)
{
    m_names = names;
    nameItself();
}

void MarkSwatch::setKey(const QString &key)
{
    m_key = key;
    nameItself();
}

QSize MarkSwatch::sizeHint() const
{
    return {side + 4, side + 6};
}

void MarkSwatch::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF tile{0, 0, side, side};
    tile.moveCenter(QRectF{rect()}.center());
    if (underMouse() || isDown()) {
        painter.setPen(QPen{m_ring, 1.0});
        painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    QPainterPath corners;
    corners.addRoundedRect(tile, 5, 5);
    painter.setClipPath(corners);
    painter.fillRect(tile, m_tint.background);
    drawUnderline(painter, tile.adjusted(1, 0, -1, -2), m_tint);
}

void MarkSwatch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameItself();
    QAbstractButton::changeEvent(event);
}

void MarkSwatch::nameItself()
{
    const QString role = capitalised(m_names.name(m_colour));
    const QString hue = hueName(m_colour);
    //: %1: what the colour stands for ("Quote"), %2: the colour ("yellow")
    setAccessibleName(tr("Highlight: %1, %2").arg(role, hue));
    if (m_key.isEmpty())
        //: %1: what the colour stands for ("Quote"), %2: the colour ("yellow")
        setToolTip(tr("%1 (%2)").arg(role, hue));
    else
        //: %1: what the colour stands for ("Quote"), %2: the colour ("yellow"), %3: its key, a digit
        setToolTip(tr("%1 (%2) – key %3").arg(role, hue, m_key));
}

} // namespace apostille

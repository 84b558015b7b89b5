// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/filterchip.h"

#include "ui/annotations/colourrow.h"
#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace apostille {

namespace {

constexpr int chipPadding = 8;
constexpr int swatchSide = 14;
constexpr int tickWidth = 9;
constexpr int signGap = 5;

void paintTick(QPainter &painter, const QRect &box, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(box).center();
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-3.5, 0.5), middle + QPointF(-1, 3), middle + QPointF(4, -3)});
}

} // namespace

FilterChip::FilterChip(const QString &text, std::optional<MarkColour> colour, const Theme &theme,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_colour(colour)
    , m_theme(theme)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setFont(scaledFont(font(), 12.0 / 13));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FilterChip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

/// Room for the swatch, or for the tick that says "on" without colour.
int FilterChip::signWidth() const
{
    if (m_colour)
        return swatchSide + signGap + (isChecked() ? tickWidth + signGap : 0);
    return isChecked() ? tickWidth + signGap : 0;
}

QSize FilterChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * chipPadding + signWidth(),
            fontMetrics().height() + 8};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(60, sizeHint().width()), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || isChecked();
    painter.setPen(QPen(marked ? m_theme.accent : m_theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() || underMouse() ? m_theme.selection : m_theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    const auto place = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    int left = chipPadding;
    if (isChecked()) {
        paintTick(painter, place({left, 0, tickWidth, height()}), m_theme.accent);
        left += tickWidth + signGap;
    }
    if (m_colour) {
        paintSwatch(painter, place({left, (height() - swatchSide) / 2, swatchSide, swatchSide}),
                    m_theme.mark(*m_colour));
        left += swatchSide + signGap;
    }
    painter.setPen(m_theme.ink);
    const QRect room(left, 0, width() - left - chipPadding + 2, height());
    painter.drawText(place(room), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace apostille

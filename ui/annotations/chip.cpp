// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/chip.h"

#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace apostille {

namespace {

constexpr int padding = 7;
constexpr int crossWidth = 16;

} // namespace

Chip::Chip(const QString &text, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(tr("Press Delete to remove it"));
    setToolTip(text);
    setFocusPolicy(Qt::StrongFocus);
    setFont(scaledFont(font(), 12.0 / 13));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * padding + crossWidth, fontMetrics().height() + 6};
}

QSize Chip::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

QRect Chip::crossRect() const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {mirrored ? 0 : width() - crossWidth - 3, 0, crossWidth + 3, height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.line, hasFocus() ? 1.5 : 1));
    painter.setBrush(underMouse() ? m_theme.selection : m_theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
    painter.setPen(m_theme.ink);
    const QRect room(padding, 0, width() - 2 * padding - crossWidth + 2, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    const QRectF cross(crossRect().center().x() - 2.5, crossRect().center().y() - 2.5, 6, 6);
    painter.setPen(QPen(m_theme.dim, 1.25, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/keybutton.h"

#include <QPainter>

namespace apostille {

namespace {

constexpr int buttonHeight = 28;
constexpr int margin = 8;
constexpr int spacing = 7;
constexpr int capHeight = 18;

} // namespace

KeyButton::KeyButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setTheme(theme);
}

void KeyButton::setTheme(const Theme &theme)
{
    m_ink = theme.ink;
    m_dim = theme.dim;
    m_line = theme.line;
    m_hover = theme.side;
    update();
}

void KeyButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

QSize KeyButton::sizeHint() const
{
    const int cap = m_key.isEmpty() ? 0 : spacing + capWidth();
    return {2 * margin + fontMetrics().horizontalAdvance(text()) + cap, buttonHeight};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? m_line : m_hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const QRect content = rect().adjusted(margin, 0, -margin, 0);
    painter.setPen(m_ink);
    painter.drawText(content, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), text());
    if (m_key.isEmpty())
        return;
    QRectF cap{0, 0, static_cast<qreal>(capWidth()), capHeight};
    cap.moveCenter(QRectF{content}.center());
    isRightToLeft() ? cap.moveLeft(content.left()) : cap.moveRight(content.right() + 1);
    painter.setPen(QPen{m_line, 1.0});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(m_dim);
    painter.setFont(capFont());
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

QFont KeyButton::capFont() const
{
    QFont small = font();
    small.setPixelSize(11);
    return small;
}

int KeyButton::capWidth() const
{
    return std::max(capHeight, QFontMetrics{capFont()}.horizontalAdvance(m_key) + 12);
}

} // namespace apostille

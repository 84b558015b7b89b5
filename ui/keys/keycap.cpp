// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keycap.h"

#include <QFontMetrics>
#include <QPainter>

namespace apostille {

namespace {

constexpr int padding = 6;
constexpr int gap = 6;

QStringList caps(const QString &keys)
{
    return keys.split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

int capWidth(const QString &cap, const QFontMetrics &metrics)
{
    return std::max(metrics.horizontalAdvance(cap) + 2 * padding, metrics.height() + 2);
}

} // namespace

QSize keyCapsSize(const QString &keys, const QFont &font)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const QString &cap : caps(keys))
        width += capWidth(cap, metrics) + (width > 0 ? gap : 0);
    return {width, metrics.height() + 4};
}

void drawKeyCaps(QPainter &painter, const QString &keys, const QRect &box, const QFont &font,
                 const Theme &theme)
{
    const QFontMetrics metrics(font);
    const QSize size = keyCapsSize(keys, font);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    int x = mirrored ? box.left() : box.right() - size.width() + 1;
    const int y = box.top() + (box.height() - size.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (const QString &cap : caps(keys)) {
        const QRectF frame(x + 0.5, y + 0.5, capWidth(cap, metrics) - 1, size.height() - 1);
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(frame, 4, 4);
        painter.setPen(theme.dim);
        painter.drawText(frame, Qt::AlignCenter, cap);
        x += capWidth(cap, metrics) + gap;
    }
    painter.restore();
}

} // namespace apostille

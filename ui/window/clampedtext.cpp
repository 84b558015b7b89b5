// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/clampedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace apostille {

namespace {

QList<QTextLayout::FormatRange> formats(const std::vector<TextRange> &marks, const QColor &background)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const TextRange &mark : marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.start);
        range.length = static_cast<int>(mark.end - mark.start);
        range.format.setBackground(background);
        ranges << range;
    }
    return ranges;
}

/// Lays out up to `lines` lines; gives their number and where the last one starts.
struct Lines
{
    int count = 0;
    int lastStart = 0;
    bool cut = false;
};

Lines layOut(QTextLayout &layout, const QString &text, qreal width, int lines)
{
    Lines result;
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
        result.lastStart = line.textStart();
        ++result.count;
        if (result.count == lines) {
            result.cut = line.textStart() + line.textLength() < text.size();
            break;
        }
    }
    layout.endLayout();
    return result;
}

QTextOption wrapping(const QString &text)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    return option;
}

} // namespace

qreal ClampedText::height(qreal width) const
{
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping(text));
    const Lines laid = layOut(layout, text, width, lines);
    return QFontMetricsF(font).height() * std::max(1, laid.count);
}

void ClampedText::paint(QPainter &painter, const QRectF &place, const QColor &ink) const
{
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping(text));
    layout.setFormats(formats(marks, markBackground));
    const Lines laid = layOut(layout, text, place.width(), lines);
    painter.setPen(ink);
    const int whole = laid.cut ? laid.count - 1 : laid.count;
    for (int i = 0; i < whole; ++i)
        layout.lineAt(i).draw(&painter, place.topLeft());
    if (!laid.cut)
        return;
    const QFontMetricsF metrics(font);
    const qreal top = place.top() + layout.lineAt(laid.count - 1).y();
    painter.setFont(font);
    painter.drawText(
        QRectF(place.left(), top, place.width(), metrics.height()),
        static_cast<int>(Qt::AlignAbsolute | (text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)),
        metrics.elidedText(text.mid(laid.lastStart), Qt::ElideRight, place.width()));
}

} // namespace apostille

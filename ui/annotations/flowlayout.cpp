// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/flowlayout.h"

#include <QWidget>
#include <QWidgetItem>

#include <algorithm>

namespace apostille {

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<QRect> FlowLayout::arrange(int width) const
{
    std::vector<QRect> places;
    std::size_t lineStart = 0;
    QPoint corner;
    int lineHeight = 0;
    const auto centreLine = [&] {
        for (std::size_t i = lineStart; i < places.size(); ++i)
            places[i].moveTop(corner.y() + (lineHeight - places[i].height()) / 2);
        lineStart = places.size();
    };
    for (const auto &item : m_items) {
        QSize size = item->isEmpty() ? QSize() : item->sizeHint();
        size.setWidth(std::min(size.width(), width));
        if (corner.x() > 0 && corner.x() + size.width() > width) {
            centreLine();
            corner = QPoint(0, corner.y() + lineHeight + spacing());
            lineHeight = 0;
        }
        if (item == m_items.back())
            size.setWidth(width - corner.x());
        places.emplace_back(corner, size);
        lineHeight = std::max(lineHeight, size.height());
        corner.rx() += size.width() + spacing();
    }
    centreLine();
    return places;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const QRect &place : arrange(width))
        height = std::max(height, place.bottom() + 1);
    return height;
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    const std::vector<QRect> places = arrange(rect.width());
    for (std::size_t i = 0; i < places.size(); ++i) {
        QRect place = places[i];
        if (mirrored)
            place.moveLeft(rect.width() - place.right() - 1);
        m_items[i]->setGeometry(place.translated(rect.topLeft()));
    }
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"

#include "ui/keys/keycap.h"
#include "ui/palette/palettemodel.h"
#include "ui/theme/fonts.h"

#include <QPainter>

#include <algorithm>

namespace apostille {

namespace {

constexpr int rowEdge = 12;
constexpr int gap = 12;

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().selection);
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
    }
    const auto *model = qobject_cast<const PaletteModel *>(index.model());
    const PaletteEntry *entry = model ? model->entry(index) : nullptr;
    const QColor ink = entry && !entry->enabled ? theme().dim : theme().ink;
    QRect line = option.rect.adjusted(rowEdge, 0, -rowEdge, 0);

    const QFont small = scaledFont(option.font, 0.88);
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    const QString right = keys.isEmpty() ? index.data(PaletteModel::KindNameRole).toString() : keys;
    const int rightWidth =
        keys.isEmpty() ? QFontMetrics(small).horizontalAdvance(right) : keyCapsSize(keys, small).width();
    const QRect rightBox = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                               QSize(rightWidth, line.height()), line);
    painter->setFont(small);
    painter->setPen(theme().dim);
    if (keys.isEmpty())
        painter->drawText(rightBox, Qt::AlignVCenter | Qt::AlignRight, right);
    else
        drawKeyCaps(*painter, keys, rightBox, small, theme());

    const bool mirrored = option.direction == Qt::RightToLeft;
    line.adjust(mirrored ? rightWidth + gap : 0, 0, mirrored ? 0 : -rightWidth - gap, 0);
    const QFontMetrics metrics(option.font);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width());
    const int nameWidth = std::min(metrics.horizontalAdvance(name), line.width());
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeading, name);
    const int left = line.width() - nameWidth - gap;
    if (left > QFontMetrics(small).averageCharWidth() * 6) {
        const QRect rest = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                               QSize(left, line.height()), line);
        painter->setFont(small);
        painter->setPen(theme().dim);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeading,
                          QFontMetrics(small).elidedText(index.data(PaletteModel::DetailRole).toString(),
                                                         Qt::ElideRight, left));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, std::max(32, QFontMetrics(option.font).height() + 14)};
}

} // namespace apostille

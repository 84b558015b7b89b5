// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keylistdelegate.h"

#include "ui/keys/keycap.h"
#include "ui/theme/fonts.h"

#include <QPainter>

namespace apostille {

namespace {

constexpr int edge = 12;

bool isHeading(const QModelIndex &index)
{
    return !index.parent().isValid();
}

QFont headingFont(const QFont &base)
{
    return scaledFont(base, 0.88, QFont::DemiBold);
}

} // namespace

void KeyListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme().selection);
    QRect box = option.rect.adjusted(edge, 0, -edge, 0);
    if (isHeading(index)) {
        painter->setFont(headingFont(option.font));
        painter->setPen(theme().dim);
        painter->drawText(box.adjusted(0, 0, 0, -5), Qt::AlignLeading | Qt::AlignBottom,
                          index.data().toString());
    } else if (index.column() == 1) {
        const bool changed = index.data(ChangedRole).toBool();
        drawKeyCaps(*painter, index.data().toString(), box,
                    scaledFont(option.font, 0.88, changed ? QFont::DemiBold : QFont::Normal), theme());
    } else {
        painter->setFont(option.font);
        painter->setPen(theme().ink);
        painter->drawText(
            box, Qt::AlignLeading | Qt::AlignVCenter,
            QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    }
    painter->restore();
}

QSize KeyListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    if (isHeading(index))
        return {100, line + (index.row() == 0 ? 12 : 24)};
    const QSize caps = keyCapsSize(index.data().toString(), scaledFont(option.font, 0.88, QFont::DemiBold));
    return {(index.column() == 1 ? caps.width() : 100) + 2 * edge, std::max(line + 10, caps.height() + 6)};
}

} // namespace apostille

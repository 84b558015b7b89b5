// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/removedpartdelegate.h"

#include "ui/theme/fonts.h"
#include "ui/window/clampedtext.h"

#include <QListView>
#include <QPainter>

namespace apostille {

namespace {

constexpr int partEdge = 12;
constexpr int partGap = 4;
constexpr int quotationIndent = 10;

QFont reasonFont(const QFont &base)
{
    return scaledFont(base, 0.88, QFont::DemiBold);
}

ClampedText beginningOf(const QModelIndex &index, const QFont &font)
{
    return {.text = index.data().toString(), .font = font, .lines = 2};
}

ClampedText quotationOf(const QModelIndex &index, const QFont &font)
{
    return {.text = index.data(RemovedPartDelegate::QuotationRole).toString(),
            .font = serifFont(font, 1.04),
            .lines = 2};
}

} // namespace

void RemovedPartDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(focused ? QPen(theme().accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(theme().selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 2, -1, -2), 5, 5);
    }
    QRectF place = QRectF(option.rect).adjusted(partEdge, 8, -partEdge, -8);
    const QFont reason = reasonFont(option.font);
    painter->setFont(reason);
    painter->setPen(theme().dim);
    painter->drawText(place, Qt::AlignLeading | Qt::AlignTop, index.data(ReasonRole).toString());
    place.setTop(place.top() + QFontMetricsF(reason).height() + partGap);
    const ClampedText beginning = beginningOf(index, option.font);
    beginning.paint(*painter, place, theme().ink);
    const ClampedText quotation = quotationOf(index, option.font);
    if (!quotation.text.isEmpty()) {
        place.setTop(place.top() + beginning.height(place.width()) + partGap);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const qreal height = quotation.height(place.width() - quotationIndent);
        painter->fillRect(QRectF(mirrored ? place.right() - 3 : place.left(), place.top(), 3, height),
                          theme().accent);
        place.adjust(mirrored ? 0 : quotationIndent, 0, mirrored ? -quotationIndent : 0, 0);
        quotation.paint(*painter, place, theme().ink);
    }
    painter->restore();
}

QSize RemovedPartDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *const view = qobject_cast<const QListView *>(option.widget);
    const int all = view ? view->viewport()->width() : option.rect.width();
    const qreal width = all - 2 * partEdge;
    qreal height = 16 + QFontMetricsF(reasonFont(option.font)).height() + partGap +
                   beginningOf(index, option.font).height(width);
    const ClampedText quotation = quotationOf(index, option.font);
    if (!quotation.text.isEmpty())
        height += partGap + quotation.height(width - quotationIndent);
    return {all, static_cast<int>(std::ceil(height))};
}

} // namespace apostille

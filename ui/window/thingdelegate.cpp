// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/thingdelegate.h"

#include "models/lists/librarylistmodel.h"
#include "ui/theme/fonts.h"
#include "ui/window/clampedtext.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

namespace apostille {

namespace {

constexpr int side = 14;
constexpr int vertical = 10;
constexpr int gap = 3;

ClampedText nameOf(const QModelIndex &index, const QFont &font)
{
    return {.text = index.data(Qt::DisplayRole).toString(), .font = font, .lines = 3};
}

QFont detailFont(const QFont &base)
{
    QFont font = scaledFont(base, 0.9);
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

} // namespace

QSize ThingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const qreal name = nameOf(index, option.font).height(width - 2 * side);
    const qreal detail = QFontMetricsF(detailFont(option.font)).height();
    return {width, qRound(name + gap + detail) + 2 * vertical};
}

void ThingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, selected ? theme().selection : hovered ? theme().ground : theme().panel);
    QRectF place = QRectF(option.rect).adjusted(side, vertical, -side, -vertical);
    const ClampedText name = nameOf(index, option.font);
    name.paint(*painter, place, theme().ink);
    place.setTop(place.top() + name.height(place.width()) + gap);
    const QFont font = detailFont(option.font);
    const QFontMetrics metrics(font);
    const QVariant annotations = index.data(LibraryListModel::AnnotationCountRole);
    const QString count = annotations.isValid()
                              ? QStringLiteral("❝\u2009") + QLocale().toString(annotations.toInt())
                              : QString();
    painter->setFont(font);
    painter->setPen(theme().dim);
    painter->drawText(place, Qt::AlignRight | Qt::AlignTop, count);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(index.data(LibraryListModel::DetailRole).toString(), Qt::ElideRight,
                                         qRound(place.width()) - metrics.horizontalAdvance(count) - side));
    painter->setPen(theme().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace apostille

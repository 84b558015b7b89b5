// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/usesdelegate.h"

#include "models/lists/vocabularyusesmodel.h"
#include "ui/theme/fonts.h"
#include "ui/window/clampedtext.h"

#include <QAbstractItemView>
#include <QPainter>

namespace apostille {

namespace {

constexpr int sideSpace = 12;
constexpr int lineSpace = 2;
constexpr int quoteSpace = 6;
constexpr int articleSpace = 12; ///< above an article's title

bool isArticle(const QModelIndex &index)
{
    return index.data(VocabularyUsesModel::AnnotationRole).toUuid().isNull();
}

ClampedText wordsOf(const QModelIndex &index, const QFont &base)
{
    if (isArticle(index))
        return {.text = index.data().toString(), .font = scaledFont(base, 1.0, QFont::DemiBold), .lines = 1};
    return {.text = index.data().toString(), .font = serifFont(base), .lines = 2};
}

QFont smallFont(const QFont &base)
{
    return scaledFont(base, 0.9);
}

int above(const QModelIndex &index)
{
    return isArticle(index) ? articleSpace : quoteSpace;
}

} // namespace

QSize UsesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const qreal words = wordsOf(index, option.font).height(width - 2 * sideSpace);
    const bool detailed = !index.data(VocabularyUsesModel::DetailRole).toString().isEmpty();
    const qreal detail = detailed ? QFontMetricsF(smallFont(option.font)).height() + lineSpace : 0;
    return {width, qRound(words + detail) + above(index) + quoteSpace};
}

void UsesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && !isArticle(index);
    painter->fillRect(option.rect, selected ? theme().selection : hovered ? theme().ground : theme().panel);
    if (selected && option.widget && option.widget->hasFocus()) {
        QRect bar = option.rect;
        bar.setWidth(3);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme().accent);
    }
    QRectF place = QRectF(option.rect).adjusted(sideSpace, above(index), -sideSpace, -quoteSpace);
    const ClampedText words = wordsOf(index, option.font);
    words.paint(*painter, place, theme().ink);
    place.setTop(place.top() + words.height(place.width()) + lineSpace);
    const QFont font = smallFont(option.font);
    painter->setFont(font);
    painter->setPen(theme().dim);
    painter->drawText(place, Qt::AlignLeading | Qt::AlignTop,
                      QFontMetrics(font).elidedText(index.data(VocabularyUsesModel::DetailRole).toString(),
                                                    Qt::ElideRight, qRound(place.width())));
    painter->restore();
}

} // namespace apostille

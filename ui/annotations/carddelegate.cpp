// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/carddelegate.h"

#include "ui/annotations/cardmodel.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace apostille {

namespace {

constexpr int leftMargin = 12;
constexpr int rightMargin = 14; // with room for the scroll bar, whether it is there or not
constexpr int narrowest = 120;
constexpr int above = 4; // room for the ring
constexpr int below = 6;
constexpr int picturesKept = 48;

} // namespace

CardDelegate::CardDelegate(const CardModel &model, const Theme &theme, const QFont &font, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
    , m_fonts(font)
    , m_pictures(picturesKept)
{
}

void CardDelegate::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_pictures.clear();
}

void CardDelegate::setFont(const QFont &font)
{
    m_fonts = CardFonts(font);
    m_pictures.clear();
    m_heights.clear();
}

int CardDelegate::widthIn(int listWidth)
{
    return std::max(listWidth - leftMargin - rightMargin, narrowest);
}

void CardDelegate::setCardWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_pictures.clear();
    m_heights.clear();
}

void CardDelegate::forget(const QUuid &annotation)
{
    m_pictures.remove(annotation);
    m_heights.remove(annotation);
}

bool CardDelegate::isMeasured(int row) const
{
    const QUuid &id = m_model.record(row).annotation.id;
    return id == m_formCard || m_heights.contains(id);
}

bool CardDelegate::measure(int row)
{
    if (isMeasured(row))
        return false;
    const int assumed = cardHeight(row);
    const int height = static_cast<int>(std::ceil(picture(m_model.index(row)).height()));
    m_heights.insert(m_model.record(row).annotation.id, height);
    return height != assumed;
}

void CardDelegate::setForm(const QUuid &annotation, int height)
{
    m_formCard = annotation;
    m_formHeight = height;
}

int CardDelegate::cardHeight(int row) const
{
    const QuoteRecord &record = m_model.record(row);
    if (record.annotation.id == m_formCard)
        return m_formHeight;
    const auto measured = m_heights.constFind(record.annotation.id);
    return measured != m_heights.cend() ? *measured
                                        : static_cast<int>(CardPicture::estimate(record, m_fonts, m_width));
}

QRect CardDelegate::cardRect(const QRect &row) const
{
    return {row.left() + leftMargin, row.top() + above, m_width, row.height() - above - below};
}

CardPart CardDelegate::partAt(const QRect &row, const QModelIndex &index, const QPoint &position)
{
    return picture(index).partAt(position - cardRect(row).topLeft());
}

const CardPicture &CardDelegate::picture(const QModelIndex &index) const
{
    const QuoteRecord &record = m_model.record(index.row());
    const QUuid &id = record.annotation.id;
    if (const CardPicture *known = m_pictures.object(id))
        return *known;
    auto fresh = std::make_unique<CardPicture>(cardText(record, m_model.language()), record.annotation.colour,
                                               m_fonts, m_theme, m_width);
    const CardPicture &result = *fresh;
    m_pictures.insert(id, fresh.release());
    return result;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Annotation &annotation = m_model.record(index.row()).annotation;
    const QRect card = cardRect(option.rect);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool current = focused || option.state.testFlag(QStyle::State_Selected);
    paintCardFrame(*painter, card, annotation.colour, m_theme, current, focused);
    if (annotation.id == m_formCard)
        return;
    painter->save();
    painter->translate(card.topLeft());
    picture(index).paint(*painter);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_width + leftMargin, cardHeight(index.row()) + above + below};
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/carddelegate.h"

#include "ui/annotations/cardmodel.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace apostille {

namespace {

constexpr int leftMargin = 12;
constexpr int rightMargin = 14; // with room for the scroll bar, whether it is there or not
constexpr int narrowest = 120;
constexpr int above = 4; // room for the ring
constexpr int below = 6;
constexpr int headingSpace = 16;
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

void CardDelegate::setDirection(Qt::LayoutDirection direction)
{
    m_direction = direction;
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
    return id == m_formCard || isCollapsed(id) || m_heights.contains(id);
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
    const Card &card = m_model.card(row);
    if (card.id() == m_formCard)
        return m_formHeight;
    if (isCollapsed(card.id()))
        return static_cast<int>(CardPicture::oneLineHeight(m_fonts));
    const auto measured = m_heights.constFind(card.id());
    return measured != m_heights.cend() ? *measured
                                        : static_cast<int>(CardPicture::estimate(card, m_fonts, m_width));
}

// A small heading stands above the first of the cards that have no certain place.
bool CardDelegate::startsUnplaced(int row) const
{
    return !m_model.card(row).isPlaced() && (row == 0 || m_model.card(row - 1).isPlaced());
}

int CardDelegate::headingHeight(int row) const
{
    return startsUnplaced(row) ? QFontMetrics(m_fonts.chip).height() + headingSpace : 0;
}

void CardDelegate::setCollapsed(bool all, const QSet<QUuid> &others)
{
    m_allCollapsed = all;
    m_otherwise = others;
    m_pictures.clear();
}

bool CardDelegate::isCollapsed(const QUuid &annotation) const
{
    return m_allCollapsed != m_otherwise.contains(annotation);
}

void CardDelegate::setGaps(std::vector<int> above, int belowLast)
{
    m_gaps = std::move(above);
    m_belowLast = belowLast;
}

int CardDelegate::gapAbove(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return index < m_gaps.size() ? m_gaps[index] : 0;
}

int CardDelegate::gapBelow(int row) const
{
    return row + 1 == m_model.rowCount() ? m_belowLast : 0;
}

int CardDelegate::rowHeight(int row) const
{
    return headingHeight(row) + above + cardHeight(row) + below;
}

void CardDelegate::paintHeading(QPainter &painter, const QRect &card) const
{
    QFont font = m_fonts.chip;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.dim);
    const QFontMetrics metrics(font);
    const QRect line(card.left(), card.top() - above - below - metrics.height(), card.width(),
                     metrics.height());
    painter.drawText(
        line, Qt::AlignLeading | Qt::AlignVCenter,
        metrics.elidedText(tr("Without a certain place in this version"), Qt::ElideRight, line.width()));
}

QRect CardDelegate::cardRect(const QRect &row, const QModelIndex &index) const
{
    const int top = gapAbove(index.row()) + headingHeight(index.row()) + above;
    const QRect card(row.left() + leftMargin, row.top() + top, m_width,
                     row.height() - top - below - gapBelow(index.row()));
    return QStyle::visualRect(m_direction, row, card);
}

CardPart CardDelegate::partAt(const QRect &row, const QModelIndex &index, const QPoint &position)
{
    return picture(index).partAt(position - cardRect(row, index).topLeft());
}

const CardPicture &CardDelegate::picture(const QModelIndex &index) const
{
    const Card &card = m_model.card(index.row());
    const QUuid &id = card.id();
    if (const CardPicture *known = m_pictures.object(id))
        return *known;
    auto fresh = std::make_unique<CardPicture>(cardText(card, m_model.language()),
                                               card.record.annotation.colour, m_fonts, m_theme, m_width,
                                               isCollapsed(id) ? CardSize::OneLine : CardSize::Whole);
    const CardPicture &result = *fresh;
    m_pictures.insert(id, fresh.release());
    return result;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Card &shown = m_model.card(index.row());
    const QRect card = cardRect(option.rect, index);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const CardFrame frame{.colour = shown.record.annotation.colour,
                          .certain = shown.placement.state == PlacementState::Exact,
                          .current = focused || option.state.testFlag(QStyle::State_Selected),
                          .focused = focused,
                          .mirrored = m_direction == Qt::RightToLeft};
    if (startsUnplaced(index.row()))
        paintHeading(*painter, card);
    paintCardFrame(*painter, card, frame, m_theme);
    if (shown.id() == m_formCard)
        return;
    painter->save();
    painter->translate(card.topLeft());
    picture(index).paint(*painter, m_direction);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int row = index.row();
    return {m_width + leftMargin, gapAbove(row) + rowHeight(row) + gapBelow(row)};
}

} // namespace apostille

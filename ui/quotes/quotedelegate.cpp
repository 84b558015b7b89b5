// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quotedelegate.h"

#include "models/annotation/vocabulary.h"
#include "ui/annotations/colourrow.h"
#include "ui/claims/verdictmenu.h"
#include "ui/theme/fonts.h"

#include <QPainter>
#include <QTableView>

namespace apostille {

namespace {

constexpr int barWidth = 3;
constexpr int cellSpace = 5; ///< with the style's own, as much as a header has beside its words

QIcon colourIcon(const MarkTint &mark)
{
    QPixmap picture(32, 32);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSwatch(painter, QRect(1, 2, 14, 12), mark);
    painter.end();
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // the style would tint it
    return icon;
}

/// The first cell of a row as it stands on the screen, whatever columns were moved.
bool isFirst(const QTableView &table, const QModelIndex &index)
{
    return table.columnViewportPosition(index.column()) <= 0 &&
           table.columnViewportPosition(index.column()) + table.columnWidth(index.column()) > 0;
}

} // namespace

QuoteDelegate::QuoteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void QuoteDelegate::setTheme(const Theme &theme)
{
    m_theme = theme;
}

void QuoteDelegate::setQuoteColumn(int column)
{
    m_quoteColumn = column;
}

void QuoteDelegate::setVerdictColumn(int column, int role)
{
    m_verdicts = {column, role};
}

void QuoteDelegate::setColourColumn(int column, int role)
{
    m_colours = {column, role};
}

void QuoteDelegate::setHintRole(int role)
{
    m_hintRole = role;
}

void QuoteDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the whole row shows it
    if (index.column() == m_quoteColumn)
        option->font = serifFont(option->font);
    if (m_hintRole >= 0 && index.data(m_hintRole).toBool())
        option->palette.setColor(QPalette::Text, m_theme.dim);
    QIcon sign;
    if (index.column() == m_verdicts.column && index.data(m_verdicts.role).isValid())
        sign = verdictIcon(static_cast<Verdict>(index.data(m_verdicts.role).toInt()), m_theme);
    else if (index.column() == m_colours.column && index.data(m_colours.role).toInt() > 0)
        sign = colourIcon(m_theme.mark(static_cast<MarkColour>(index.data(m_colours.role).toInt())));
    if (!sign.isNull()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = sign;
    }
}

void QuoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? m_theme.selection : m_theme.panel);
    QStyleOptionViewItem inner(option);
    inner.rect.adjust(cellSpace, cellSpace, -cellSpace, -cellSpace);
    QStyledItemDelegate::paint(painter, inner, index);
    painter->setPen(m_theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (table && table->hasFocus() && table->currentIndex().row() == index.row() && isFirst(*table, index)) {
        QRect bar = option.rect;
        bar.setWidth(barWidth);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), m_theme.accent);
    }
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebardelegate.h"

#include "ui/theme/fonts.h"

#include <QLocale>
#include <QPainter>

namespace apostille {

namespace {

constexpr int margin = 8;
constexpr int inset = 8;
constexpr int padding = 5;
constexpr int headingSpace = 14;
constexpr qreal corner = 6;

bool isHeading(const QModelIndex &index)
{
    return index.data(SidebarDelegate::HeadingRole).toBool();
}

} // namespace

SidebarDelegate::SidebarDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void SidebarDelegate::setTheme(const Theme &theme)
{
    m_theme = theme;
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = QFontMetrics(option.font).height();
    return {option.rect.width(), isHeading(index) ? height + headingSpace + padding : height + 2 * padding};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString name = index.data(Qt::DisplayRole).toString();
    if (isHeading(index)) {
        painter->setFont(scaledFont(option.font, 0.86, QFont::DemiBold));
        painter->setPen(m_theme.dim);
        painter->drawText(option.rect.adjusted(margin + inset, 0, -margin, -padding + 2),
                          Qt::AlignLeft | Qt::AlignBottom, name);
        painter->restore();
        return;
    }
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? m_theme.selection : m_theme.line);
        painter->setOpacity(selected ? 1 : 0.5);
        painter->drawRoundedRect(row, corner, corner);
        painter->setOpacity(1);
    }
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), corner - 1, corner - 1);
    }
    QFont figures = option.font;
    figures.setFeature(QFont::Tag("tnum"), 1);
    painter->setFont(figures);
    const QRect text = row.adjusted(inset, 0, -inset, 0);
    const int count = index.data(CountRole).toInt();
    const QString number = count > 0 ? QLocale().toString(count) : QString();
    const QFontMetrics metrics(figures);
    painter->setPen(m_theme.ink);
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(name, Qt::ElideRight, text.width() - metrics.horizontalAdvance(number) - inset));
    painter->setPen(m_theme.dim);
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, number);
    painter->restore();
}

} // namespace apostille

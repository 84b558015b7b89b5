// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebardelegate.h"

#include "models/lists/placelistmodel.h"
#include "ui/theme/fonts.h"

#include <QLineEdit>
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
    return !index.data(PlaceListModel::PlaceRole).isValid();
}

/// Grouped by thin spaces in every language: figures of a column, not of a sentence.
QString grouped(int number)
{
    QString digits = QString::number(number);
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, QChar(0x202f));
    return digits;
}

} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = QFontMetrics(option.font).height();
    if (!isHeading(index))
        return {option.rect.width(), height + 2 * padding};
    const bool isGap = index.data().toString().isEmpty();
    return {option.rect.width(), isGap ? headingSpace : height + headingSpace + padding};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString name = index.data(Qt::DisplayRole).toString();
    if (isHeading(index)) {
        painter->setFont(scaledFont(option.font, 0.86, QFont::DemiBold));
        painter->setPen(theme().dim);
        painter->drawText(option.rect.adjusted(margin + inset, 0, -margin, -padding + 2),
                          Qt::AlignLeft | Qt::AlignBottom, name);
        painter->restore();
        return;
    }
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme().selection : theme().line);
        painter->setOpacity(selected ? 1 : 0.5);
        painter->drawRoundedRect(row, corner, corner);
        painter->setOpacity(1);
    }
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), corner - 1, corner - 1);
    }
    QFont figures = option.font;
    figures.setFeature(QFont::Tag("tnum"), 1);
    painter->setFont(figures);
    const QRect text = row.adjusted(inset, 0, -inset, 0);
    const int count = index.data(PlaceListModel::CountRole).toInt();
    const QString number = count > 0 ? grouped(count) : QString();
    const QFontMetrics metrics(figures);
    painter->setPen(theme().ink);
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(name, Qt::ElideRight, text.width() - metrics.horizontalAdvance(number) - inset));
    painter->setPen(theme().dim);
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, number);
    painter->restore();
}
QWidget *SidebarDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("placeName"));
    editor->setAccessibleName(tr("Name"));
    return editor;
}

void SidebarDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(margin, 0, -margin, 0));
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/cardpicture.h"

#include <QCache>
#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>
#include <QUuid>

#include <vector>

namespace apostille {

class CardModel;

/// Paints resting cards. Only cards that have been on the screen are laid out; the others' heights are
/// estimates, which is what makes an article of 500 annotations open at once.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CardDelegate(const CardModel &model, const Theme &theme, const QFont &font, QObject *parent);

    void setTheme(const Theme &theme);
    void setFont(const QFont &font);
    void setDirection(Qt::LayoutDirection direction); ///< of the list
    [[nodiscard]] static int widthIn(int listWidth);
    void setCardWidth(int width);
    void forget(const QUuid &annotation); ///< its record changed

    /// Lays the card out if it was not; whether its height is another than was assumed.
    bool measure(int row);
    [[nodiscard]] bool isMeasured(int row) const;

    /// Cards shown as one line: none or all, and those that the user wants the other way.
    void setCollapsed(bool all, const QSet<QUuid> &others);
    [[nodiscard]] bool isCollapsed(const QUuid &annotation) const;

    /// Free space above each card and below the last one, where cards stand beside their words; empty: none.
    void setGaps(std::vector<int> above, int belowLast);
    [[nodiscard]] int rowHeight(int row) const; ///< without the gap

    /// The card whose place a form takes, with the form's height; null: none.
    void setForm(const QUuid &annotation, int height);

    [[nodiscard]] QRect cardRect(const QRect &row, const QModelIndex &index) const;
    [[nodiscard]] CardPart partAt(const QRect &row, const QModelIndex &index, const QPoint &position);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] const CardPicture &picture(const QModelIndex &index) const;
    [[nodiscard]] int cardHeight(int row) const;
    [[nodiscard]] bool startsUnplaced(int row) const;
    [[nodiscard]] int headingHeight(int row) const;
    [[nodiscard]] int gapAbove(int row) const;
    [[nodiscard]] int gapBelow(int row) const;
    void paintHeading(QPainter &painter, const QRect &card) const;

    const CardModel &m_model;
    Theme m_theme;
    CardFonts m_fonts;
    int m_width = 0;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    bool m_allCollapsed = false;
    QSet<QUuid> m_otherwise;
    std::vector<int> m_gaps;
    int m_belowLast = 0;
    QUuid m_formCard;
    int m_formHeight = 0;
    mutable QCache<QUuid, CardPicture> m_pictures;
    QHash<QUuid, int> m_heights;
};

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/cardpicture.h"

#include <QCache>
#include <QHash>
#include <QStyledItemDelegate>
#include <QUuid>

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
    [[nodiscard]] static int widthIn(int listWidth);
    void setCardWidth(int width);
    void forget(const QUuid &annotation); ///< its record changed

    /// Lays the card out if it was not; whether its height is another than was assumed.
    bool measure(int row);
    [[nodiscard]] bool isMeasured(int row) const;

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
    void paintHeading(QPainter &painter, const QRect &row) const;

    const CardModel &m_model;
    Theme m_theme;
    CardFonts m_fonts;
    int m_width = 0;
    QUuid m_formCard;
    int m_formHeight = 0;
    mutable QCache<QUuid, CardPicture> m_pictures;
    QHash<QUuid, int> m_heights;
};

} // namespace apostille

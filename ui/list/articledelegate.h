// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list/rowactions.h"
#include "ui/theme/themeddelegate.h"

namespace apostille {

/// Paints an article of the list: unread dot, title on two lines, outlet and date, star, number of
/// annotations; under a search the passage that was found. Or all that on one line. Above the first article
/// of a day the day's heading, where the list is grouped; it is part of that article's row and no row of its
/// own.
class ArticleDelegate : public ThemedDelegate
{
    Q_OBJECT

public:
    using ThemedDelegate::ThemedDelegate;

    void setOneLine(bool oneLine) { m_oneLine = oneLine; }
    void setByDay(bool byDay) { m_byDay = byDay; }
    void setActionsShown(bool shown) { m_actionsShown = shown; }
    void setPointer(std::optional<QPoint> pointer) { m_pointer = pointer; }

    /// Of the row's rectangle the part below the heading.
    [[nodiscard]] QRect articlePart(const QRect &row, const QFont &font, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Empty where the heading says it already.
    [[nodiscard]] QString dateOf(const QModelIndex &index) const;
    [[nodiscard]] bool startsDay(const QModelIndex &index) const;
    void paintHeading(QPainter &painter, const QRect &place, const QFont &font,
                      const QModelIndex &index) const;
    void paintTwoLines(QPainter &painter, const QRect &row, const QFont &font,
                       const QModelIndex &index) const;
    void paintOneLine(QPainter &painter, const QRect &row, const QFont &font, const QModelIndex &index) const;
    void paintDot(QPainter &painter, const QRect &row, qreal middle, const QModelIndex &index) const;
    void paintMeta(QPainter &painter, const QRect &line, const QFont &font, const QModelIndex &index) const;
    /// The star and the number of annotations at the end of a line; gives the room that they take.
    [[nodiscard]] int paintSigns(QPainter &painter, const QRect &line, const QFont &font,
                                 const QModelIndex &index) const;

    /// Of title and snippet. A view asks for the heights of all its rows whenever one comes or goes, and
    /// breaking words into lines takes its time.
    [[nodiscard]] int wordsHeight(const QFont &font, const QModelIndex &index, int width) const;

    mutable QHash<QString, int> m_heights; ///< by the words, for
    mutable QFont m_measuredFont;          ///< this font
    mutable int m_measuredWidth = 0;       ///< and width
    bool m_oneLine = false;
    bool m_byDay = false;
    bool m_actionsShown = true;
    std::optional<QPoint> m_pointer; ///< in the view
};

} // namespace apostille

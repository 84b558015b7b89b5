// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/cardpicture.h"
#include "ui/reader/markplaces.h"

#include <QListView>
#include <QPointer>
#include <QSet>

#include <optional>

namespace apostille {

class CardDelegate;
class CardModel;

/// The cards one below the other, painted; the one being edited gives its place to a real form.
class CardList : public QListView
{
    Q_OBJECT

public:
    CardList(CardModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    [[nodiscard]] QUuid current() const;
    [[nodiscard]] QPoint menuPlace() const;   ///< on the screen, in the current card
    void setCurrent(const QUuid &annotation); ///< scrolls to it; tells nobody

    void setCollapsed(bool all); ///< to one line each; takes back what was chosen for single cards
    void toggleCollapsed(const QUuid &annotation);
    [[nodiscard]] bool isCollapsed(const QUuid &annotation) const;

    /// Cards stand beside their words in `text` and scroll with it, where there is room for that; where there
    /// is not, the list follows the text from card to card. Without places cards stand one below the other.
    void standBeside(const QWidget *text);
    void setPlaces(const std::optional<MarkPlaces> &places);
    void followText(int position); ///< the text was scrolled
    [[nodiscard]] bool isAligned() const { return m_aligned; }
    [[nodiscard]] QRect cardRect(int row) const; ///< in the viewport, without the space around it

    /// Puts a form in the card's place. The list shows it, its owner keeps it.
    void openForm(const QUuid &annotation, QWidget *form);
    void closeForm();
    void revealFocus();
    void revealForm(); ///< scrolls until the form's cursor is on the screen

    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const override; ///< of a card, not of a gap
    void keyboardSearch(const QString &) override {}                          // cards have keys of their own
    void doItemsLayout() override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void chosen(const QUuid &annotation); ///< by click or key
    void textScrollAsked(int distance);   ///< the wheel turned over cards that scroll with the text
    void openRequested(const QUuid &annotation, apostille::CardPart part);
    void dragRequested(const QUuid &annotation, const QPixmap &picture, const QPoint &hotSpot);
    void deleteRequested(const QUuid &annotation);
    void colourRequested(const QUuid &annotation, apostille::MarkColour colour);
    void menuRequested(const QUuid &annotation, const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

private:
    [[nodiscard]] QUuid annotationAt(const QModelIndex &index) const;
    [[nodiscard]] std::pair<int, int> visibleRows() const;
    [[nodiscard]] int anchorRow() const;
    void settle();
    bool measureVisible();
    void layOut(int anchor);
    void foldCurrent(bool fold);
    void alignRows();
    void revealCardAt(int position);
    void bringIntoView(const QRect &rect);
    void placeForm();
    void follow(const QModelIndex &index);

    CardModel &m_model;
    CardDelegate *m_delegate;
    QPointer<QWidget> m_form;
    QUuid m_formCard;
    QUuid m_target; ///< being scrolled to: stays where it is while others are measured
    bool m_settling = false;
    bool m_quiet = false;
    const QWidget *m_text = nullptr;
    std::optional<MarkPlaces> m_places;
    bool m_aligned = false;
    bool m_allCollapsed = false;
    QSet<QUuid> m_otherwise;
};

} // namespace apostille

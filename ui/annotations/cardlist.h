// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/cardpicture.h"

#include <QListView>
#include <QPointer>

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
    void setCurrent(const QUuid &annotation); ///< scrolls to it; tells nobody

    /// Puts a form in the card's place. The list shows it, its owner keeps it.
    void openForm(const QUuid &annotation, QWidget *form);
    void closeForm();
    void revealFocus(); ///< scrolls until the form's cursor is on the screen

    void keyboardSearch(const QString &) override {} // cards have keys of their own
    void doItemsLayout() override;

Q_SIGNALS:
    void chosen(const QUuid &annotation); ///< by click or key
    void openRequested(const QUuid &annotation, apostille::CardPart part);
    void deleteRequested(const QUuid &annotation);
    void copyRequested(const QUuid &annotation);
    void colourRequested(const QUuid &annotation, apostille::MarkColour colour);
    void menuRequested(const QUuid &annotation, const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

private:
    [[nodiscard]] QUuid annotationAt(const QModelIndex &index) const;
    [[nodiscard]] std::pair<int, int> visibleRows() const;
    [[nodiscard]] int anchorRow() const;
    void settle();
    bool measureVisible();
    void layOut(int anchor);
    void placeForm();
    void follow(const QModelIndex &index);

    CardModel &m_model;
    CardDelegate *m_delegate;
    QPointer<QWidget> m_form;
    QUuid m_formCard;
    QUuid m_target; ///< being scrolled to: stays where it is while others are measured
    bool m_settling = false;
    bool m_quiet = false;
};

} // namespace apostille

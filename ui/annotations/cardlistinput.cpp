// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do with the cards: keys, mouse, menu, dragging.
#include "ui/annotations/carddelegate.h"
#include "ui/annotations/cardlist.h"
#include "ui/annotations/cardmodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace apostille {

void CardList::keyPressEvent(QKeyEvent *event)
{
    const QUuid annotation = current();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (annotation.isNull() || !plain) {
        QListView::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        Q_EMIT openRequested(annotation, CardPart::Quote);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        foldCurrent(event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left));
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT deleteRequested(annotation);
    else if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_8)
        Q_EMIT colourRequested(annotation, static_cast<MarkColour>(event->key() - Qt::Key_0));
    else
        QListView::keyPressEvent(event);
}

void CardList::foldCurrent(bool fold)
{
    const QUuid annotation = current();
    if (annotation != m_formCard && isCollapsed(annotation) != fold)
        toggleCollapsed(annotation);
}

void CardList::mousePressEvent(QMouseEvent *event)
{
    const QUuid before = current();
    QListView::mousePressEvent(event);
    // The current card's click goes to its place in the text again, even when nothing changes here.
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid() && current() == before)
        Q_EMIT chosen(before);
}

void CardList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        QListView::mouseDoubleClickEvent(event);
        return;
    }
    Q_EMIT openRequested(annotationAt(index), m_delegate->partAt(visualRect(index), index, event->pos()));
}

QPoint CardList::menuPlace() const
{
    return viewport()->mapToGlobal(cardRect(currentIndex().row()).center());
}

void CardList::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const QRect card = cardRect(index.row());
    const QPoint hotSpot = viewport()->mapFromGlobal(QCursor::pos()) - card.topLeft();
    Q_EMIT dragRequested(annotationAt(index), viewport()->grab(card), hotSpot);
}

void CardList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QPoint place = byKey ? menuPlace() : event->globalPos();
    Q_EMIT menuRequested(annotationAt(index), place);
}

} // namespace apostille

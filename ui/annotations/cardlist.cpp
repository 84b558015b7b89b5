// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/cardlist.h"

#include "ui/annotations/carddelegate.h"
#include "ui/annotations/cardmodel.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace apostille {

namespace {

constexpr int settlingRounds = 8;
constexpr int wheelStep = 28;

} // namespace

CardList::CardList(CardModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new CardDelegate(model, theme, font(), this))
{
    setObjectName(QStringLiteral("cards"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setUniformItemSizes(false);
    verticalScrollBar()->setSingleStep(wheelStep);
    setAccessibleName(tr("Annotations"));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { follow(now); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_form && now && m_form->isAncestorOf(now))
            revealFocus();
    });
    setTheme(theme);
}

void CardList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.ground);
    setPalette(colours);
    setStyleSheet(QStringLiteral("apostille--CardList { background: %1; }").arg(theme.ground.name()));
    viewport()->update();
}

QUuid CardList::annotationAt(const QModelIndex &index) const
{
    return index.data(CardModel::AnnotationRole).toUuid();
}

QUuid CardList::current() const
{
    return annotationAt(currentIndex());
}

void CardList::follow(const QModelIndex &index)
{
    if (!m_quiet && index.isValid())
        Q_EMIT chosen(annotationAt(index));
}

void CardList::setCurrent(const QUuid &annotation)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = m_model.rowOf(annotation);
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    const QScopedValueRollback target(m_target, annotation);
    if (m_delegate->measure(row))
        layOut(row);
    setCurrentIndex(m_model.index(row));
    scrollTo(m_model.index(row));
    settle();
}

void CardList::openForm(const QUuid &annotation, QWidget *form)
{
    closeForm();
    m_formCard = annotation;
    m_form = form;
    form->setParent(viewport());
    form->installEventFilter(this);
    form->show();
    layOut(anchorRow());
    setCurrent(annotation);
}

void CardList::closeForm()
{
    if (m_form) {
        m_form->removeEventFilter(this);
        m_form->hide();
    }
    m_form = nullptr;
    m_formCard = {};
    m_delegate->setForm({}, 0);
    layOut(anchorRow());
    settle();
}

void CardList::setCollapsed(bool all)
{
    m_allCollapsed = all;
    m_otherwise.clear();
    m_delegate->setCollapsed(all, m_otherwise);
    doItemsLayout();
    viewport()->update();
}

void CardList::toggleCollapsed(const QUuid &annotation)
{
    if (!m_otherwise.remove(annotation))
        m_otherwise.insert(annotation);
    m_delegate->setCollapsed(m_allCollapsed, m_otherwise);
    doItemsLayout();
    viewport()->update();
}

bool CardList::isCollapsed(const QUuid &annotation) const
{
    return m_delegate->isCollapsed(annotation);
}

void CardList::placeForm()
{
    if (!m_form)
        return;
    const int row = m_model.rowOf(m_formCard);
    if (row < 0)
        return;
    m_form->setGeometry(cardRect(row));
}

void CardList::revealFocus()
{
    const QWidget *field = m_form ? m_form->focusWidget() : nullptr;
    if (!field || !m_form->isAncestorOf(field))
        return;
    QRect wanted(field->mapTo(viewport(), QPoint()), field->size());
    if (const QRect cursor = field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        wanted.height() > height() / 2)
        wanted = QRect(field->mapTo(viewport(), cursor.topLeft()), cursor.size());
    bringIntoView(wanted);
}

void CardList::doItemsLayout()
{
    layOut(anchorRow());
    settle();
}

// Lays the rows out again and leaves the anchor row where it was on the screen.
void CardList::layOut(int anchor)
{
    const int before = anchor >= 0 ? visualRect(m_model.index(anchor)).top() : 0;
    const int cardWidth = CardDelegate::widthIn(width());
    m_delegate->setDirection(layoutDirection());
    m_delegate->setCardWidth(cardWidth);
    if (m_form)
        m_delegate->setForm(m_formCard, m_form->heightForWidth(cardWidth));
    alignRows();
    QListView::doItemsLayout();
    if (m_aligned) {
        const QScopedValueRollback settling(m_settling, true);
        // At the text's end the cards may be further down than it.
        const bool atEnd = m_places->scroll >= m_places->scrollRange;
        verticalScrollBar()->setValue(atEnd ? std::max(verticalScrollBar()->value(), m_places->scroll)
                                            : m_places->scroll);
    } else if (anchor >= 0 && anchor < m_model.rowCount()) {
        const int moved = visualRect(m_model.index(anchor)).top() - before;
        const QScopedValueRollback settling(m_settling, true);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    }
    placeForm();
    if (m_aligned)
        revealForm();
}

// Beside words low in the window a form would end below it: it rises as far as it must.
void CardList::revealForm()
{
    if (!m_form || !m_form->isAncestorOf(QApplication::focusWidget()))
        return;
    const QScopedValueRollback settling(m_settling, true);
    scrollTo(m_model.index(m_model.rowOf(m_formCard)));
    revealFocus();
}

std::pair<int, int> CardList::visibleRows() const
{
    const QModelIndex first = QListView::indexAt(QPoint(viewport()->width() / 2, 0));
    if (!first.isValid())
        return {0, -1};
    const QModelIndex last = QListView::indexAt(QPoint(viewport()->width() / 2, viewport()->height() - 1));
    return {first.row(), last.isValid() ? last.row() : m_model.rowCount() - 1};
}

int CardList::anchorRow() const
{
    if (const int target = m_model.rowOf(m_target); target >= 0)
        return target;
    if (const int edited = m_model.rowOf(m_formCard); edited >= 0)
        return edited;
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        if (m_delegate->isMeasured(row))
            return row;
    }
    return -1;
}

bool CardList::measureVisible()
{
    bool changed = false;
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row)
        changed = m_delegate->measure(row) || changed;
    return changed;
}

// Estimates become true heights as rows come into sight; each correction may bring further rows.
void CardList::settle()
{
    if (m_settling)
        return;
    const QScopedValueRollback settling(m_settling, true);
    for (int round = 0; round < settlingRounds; ++round) {
        const int anchor = anchorRow(); // while it is still known which rows were measured
        if (!measureVisible())
            return;
        layOut(anchor);
    }
}

void CardList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeForm();
    settle();
}

void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    doItemsLayout();
}

void CardList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_delegate->setFont(font());
        scheduleDelayedItemsLayout();
    }
}

bool CardList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        scheduleDelayedItemsLayout();
    return QListView::eventFilter(watched, event);
}

void CardList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        m_delegate->forget(m_model.record(row).annotation.id);
    QListView::dataChanged(topLeft, bottomRight, roles);
    scheduleDelayedItemsLayout();
}

} // namespace apostille

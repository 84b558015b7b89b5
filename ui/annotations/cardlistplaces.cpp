// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How cards stand beside their words: the other half of cardlist.cpp.
#include "ui/annotations/cardalignment.h"
#include "ui/annotations/carddelegate.h"
#include "ui/annotations/cardlist.h"
#include "ui/annotations/cardmodel.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <numeric>

namespace apostille {

namespace {

constexpr int breathingSpace = 12;
constexpr int firstLine = 12;     ///< from a row's top to the first line of its card
constexpr int wheelNotch = 84;    ///< pixels
constexpr int angleOfNotch = 120; ///< QWheelEvent

} // namespace

void CardList::standBeside(const QWidget *text)
{
    m_text = text;
}

void CardList::setPlaces(const std::optional<MarkPlaces> &places)
{
    m_places = places;
    doItemsLayout();
}

void CardList::followText(int position)
{
    if (!m_places || m_places->scroll == position)
        return;
    m_places->scroll = position;
    if (m_aligned)
        verticalScrollBar()->setValue(position);
    else
        revealCardAt(position);
}

// Cards that need half as much again as the text is long would stand nowhere near their words.
void CardList::alignRows()
{
    m_aligned = false;
    std::vector<int> gaps;
    int tail = 0;
    if (m_places && m_text && m_text->window() == window() && m_model.rowCount() > 0) {
        const int offset =
            viewport()->mapTo(window(), QPoint()).y() - m_text->mapTo(window(), QPoint()).y() + firstLine;
        std::vector<StandingCard> cards(static_cast<std::size_t>(m_model.rowCount()));
        for (int row = 0; row < m_model.rowCount(); ++row) {
            StandingCard &card = cards[static_cast<std::size_t>(row)];
            card.height = m_delegate->rowHeight(row);
            if (const auto place = m_places->marks.constFind(m_model.card(row).id());
                place != m_places->marks.cend())
                card.wanted = place->top - offset;
        }
        const int needed = std::transform_reduce(cards.begin(), cards.end(), 0, std::plus(),
                                                 [](const StandingCard &card) { return card.height; });
        const int textHeight = m_places->scrollRange + m_text->height();
        m_aligned = needed <= textHeight + textHeight / 2;
        if (m_aligned) {
            const std::vector<int> tops = alignedTops(cards, m_model.rowOf(current()));
            int bottom = 0;
            for (std::size_t i = 0; i < cards.size(); ++i) {
                gaps.push_back(tops[i] - bottom);
                bottom = tops[i] + cards[i].height;
            }
            tail = std::max(0, m_places->scrollRange + viewport()->height() - bottom);
        }
    }
    m_delegate->setGaps(std::move(gaps), tail);
}

// Where there is no room beside the words, the first card of what can be read is at least in sight.
void CardList::revealCardAt(int position)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto place = m_places->marks.constFind(m_model.card(row).id());
        if (place == m_places->marks.cend() || place->bottom < position)
            continue;
        scrollTo(m_model.index(row), PositionAtTop);
        return;
    }
}

void CardList::bringIntoView(const QRect &rect)
{
    QScrollBar *bar = verticalScrollBar();
    if (rect.bottom() + breathingSpace > viewport()->height())
        bar->setValue(bar->value() + std::min(rect.bottom() + breathingSpace - viewport()->height(),
                                              std::max(rect.top() - breathingSpace, 0)));
    else if (rect.top() < breathingSpace)
        bar->setValue(bar->value() + rect.top() - breathingSpace);
}

QRect CardList::cardRect(int row) const
{
    const QModelIndex index = m_model.index(row);
    return m_delegate->cardRect(visualRect(index), index);
}

void CardList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (m_aligned)
        bringIntoView(cardRect(index.row()));
    else
        QListView::scrollTo(index, hint);
}

QModelIndex CardList::indexAt(const QPoint &position) const
{
    const QModelIndex index = QListView::indexAt(position);
    if (m_aligned && index.isValid() && !cardRect(index.row()).contains(position))
        return {};
    return index;
}

void CardList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    if (m_aligned && !m_settling)
        doItemsLayout(); // the chosen card stands beside its words, others give way
    QListView::currentChanged(now, before);
}

void CardList::wheelEvent(QWheelEvent *event)
{
    if (!m_aligned || event->modifiers() != Qt::NoModifier) {
        QListView::wheelEvent(event);
        return;
    }
    const int distance = event->pixelDelta().isNull() ? -event->angleDelta().y() * wheelNotch / angleOfNotch
                                                      : -event->pixelDelta().y();
    // Cards may reach further down than the text.
    QScrollBar *bar = verticalScrollBar();
    const bool beyond =
        distance > 0 ? m_places->scroll >= m_places->scrollRange : bar->value() > m_places->scroll;
    if (beyond)
        bar->setValue(bar->value() + distance);
    else
        Q_EMIT textScrollAsked(distance);
    event->accept();
}

} // namespace apostille

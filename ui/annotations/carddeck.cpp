// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/carddeck.h"

#include "models/annotation/passage.h"

#include <algorithm>
#include <tuple>

namespace apostille {

namespace {

bool standsBefore(const Card &a, const Card &b)
{
    const auto place = [](const Card &card) {
        const Anchor &anchor = card.record.annotation.anchor;
        const bool placed = card.isPlaced();
        return std::tuple(!placed, placed ? card.placement.start : anchor.start,
                          placed ? card.placement.end : anchor.end, card.id());
    };
    return place(a) < place(b);
}

} // namespace

bool Card::isPlaced() const
{
    return placement.state == PlacementState::Exact || placement.state == PlacementState::Moved;
}

void CardDeck::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_found.clear();
}

void CardDeck::setRecords(std::vector<QuoteRecord> records)
{
    m_cards.clear();
    m_searchable.clear();
    m_cards.reserve(records.size());
    for (QuoteRecord &record : records) {
        const Placement placement = placementOf(record.annotation);
        m_cards.push_back({std::move(record), placement});
    }
    std::ranges::sort(m_cards, standsBefore);
}

void CardDeck::put(const QuoteRecord &record)
{
    remove(record.annotation.id);
    Card card{record, placementOf(record.annotation)};
    const auto place = std::ranges::upper_bound(m_cards, card, standsBefore);
    m_cards.insert(place, std::move(card));
}

void CardDeck::remove(const QUuid &annotation)
{
    std::erase_if(m_cards, [&](const Card &card) { return card.id() == annotation; });
    m_searchable.remove(annotation);
}

std::vector<Card> CardDeck::shown(const CardFilter &filter, CardOrder order) const
{
    std::vector<Card> cards;
    for (const Card &card : m_cards) {
        QString searchable;
        if (!filter.words.isEmpty()) {
            QString &known = m_searchable[card.id()];
            if (known.isEmpty())
                known = searchableWords(card.record);
            searchable = known;
        }
        if (admits(filter, card.record, searchable))
            cards.push_back(card);
    }
    if (order == CardOrder::Newest) {
        std::ranges::stable_sort(cards, [](const Card &a, const Card &b) {
            return std::pair(!a.isPlaced(), b.record.annotation.created) <
                   std::pair(!b.isPlaced(), a.record.annotation.created);
        });
    }
    return cards;
}

Placement CardDeck::placementOf(const Annotation &annotation)
{
    Found &found = m_found[annotation.id];
    if (std::vector<Anchor> anchors = anchorsOf(annotation); found.anchors != anchors) {
        const Passage passage = placed(annotation, m_text);
        const TextRange whole = passage.whole();
        found = {std::move(anchors), {passage.state, whole.start, whole.end}};
    }
    return found.placement;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/cardmodel.h"

#include "models/annotation/passage.h"
#include "ui/annotations/cardtext.h"

#include <QSet>

#include <algorithm>

namespace apostille {

namespace {

bool same(const QuoteRecord &a, const QuoteRecord &b)
{
    const auto sameSource = [](const CitedSource &x, const CitedSource &y) {
        return x.role == y.role && x.source == y.source;
    };
    const auto sameClaim = [](const CitedClaim &x, const CitedClaim &y) {
        return x.stance == y.stance && x.claim == y.claim;
    };
    return a.annotation == b.annotation && a.tags == b.tags &&
           std::ranges::equal(a.sources, b.sources, sameSource) &&
           std::ranges::equal(a.claims, b.claims, sameClaim);
}

bool same(const Card &a, const Card &b)
{
    return a.placement.state == b.placement.state && a.placement.start == b.placement.start &&
           a.placement.end == b.placement.end && same(a.record, b.record);
}

QSet<QUuid> idsOf(const std::vector<Card> &cards)
{
    QSet<QUuid> ids;
    for (const Card &card : cards)
        ids.insert(card.id());
    return ids;
}

} // namespace

void CardModel::setCards(std::vector<Card> cards, const QString &language)
{
    if (m_language != language || !keepsOrder(cards)) {
        beginResetModel();
        m_cards = std::move(cards);
        m_language = language;
        endResetModel();
        return;
    }
    dropMissing(cards);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const int row = static_cast<int>(i);
        if (i < m_cards.size() && m_cards[i].id() == cards[i].id())
            change(row, std::move(cards[i]));
        else
            insert(row, std::move(cards[i]));
    }
}

bool CardModel::keepsOrder(const std::vector<Card> &cards) const
{
    const QSet<QUuid> ours = idsOf(m_cards);
    const QSet<QUuid> theirs = idsOf(cards);
    std::vector<QUuid> kept;
    std::vector<QUuid> wanted;
    for (const Card &card : m_cards) {
        if (theirs.contains(card.id()))
            kept.push_back(card.id());
    }
    for (const Card &card : cards) {
        if (ours.contains(card.id()))
            wanted.push_back(card.id());
    }
    return !kept.empty() && kept == wanted;
}

void CardModel::dropMissing(const std::vector<Card> &cards)
{
    const QSet<QUuid> wanted = idsOf(cards);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!wanted.contains(card(row).id()))
            remove(row);
    }
}

void CardModel::change(int row, Card card)
{
    Card &kept = m_cards[static_cast<std::size_t>(row)];
    if (same(kept, card))
        return;
    kept = std::move(card);
    Q_EMIT dataChanged(index(row), index(row));
}

void CardModel::insert(int row, Card card)
{
    beginInsertRows({}, row, row);
    m_cards.insert(m_cards.begin() + row, std::move(card));
    endInsertRows();
}

void CardModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_cards.erase(m_cards.begin() + row);
    endRemoveRows();
}

void CardModel::setMarkNames(const MarkNames &names)
{
    m_names = names;
}

const Card &CardModel::card(int row) const
{
    return m_cards.at(static_cast<std::size_t>(row));
}

int CardModel::rowOf(const QUuid &annotation) const
{
    const auto found = std::ranges::find(m_cards, annotation, &Card::id);
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

Qt::ItemFlags CardModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuoteRecord &shown = record(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(shown.annotation);
    case Qt::AccessibleTextRole:
        return spokenText(cardText(card(index.row()), m_language), m_names.name(shown.annotation.colour));
    case AnnotationRole:
        return shown.annotation.id;
    default:
        return {};
    }
}

} // namespace apostille

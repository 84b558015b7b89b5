// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/cardfilter.h"

#include <QHash>

namespace apostille {

/// A quote record and where its words stand in the text that is shown.
struct Card
{
    QuoteRecord record = {};
    Placement placement = {};

    [[nodiscard]] const QUuid &id() const { return record.annotation.id; }
    /// Whether the words have one certain place; Moved has one too, to be checked.
    [[nodiscard]] bool isPlaced() const;
};

enum class CardOrder { Text, Newest };

/// All cards of one article in the order of its text; those without a certain place stand at the end.
class CardDeck
{
public:
    void setText(const QString &text); ///< of the version shown
    void setRecords(std::vector<QuoteRecord> records);
    void put(const QuoteRecord &record); ///< at its place, new or changed
    void remove(const QUuid &annotation);

    [[nodiscard]] const std::vector<Card> &cards() const { return m_cards; }
    /// Those that the filter lets through; whatever the order, the ones without a place come last.
    [[nodiscard]] std::vector<Card> shown(const CardFilter &filter, CardOrder order) const;

private:
    /// Searching the text for lost words is slow: only a new anchor is looked for.
    [[nodiscard]] Placement placementOf(const Annotation &annotation);

    struct Found
    {
        std::vector<Anchor> anchors; ///< of all parts
        Placement placement;
    };

    QString m_text;
    std::vector<Card> m_cards;
    QHash<QUuid, Found> m_found;
    mutable QHash<QUuid, QString> m_searchable; ///< made when words are looked for
};

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/marknames.h"
#include "ui/annotations/carddeck.h"

#include <QAbstractListModel>

namespace apostille {

/// The cards that are shown, one row each, in the order in which they are given. Rows that stay keep their
/// index when other cards are given.
class CardModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { AnnotationRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /// `language` is the article's: its quotation marks stand around the words.
    void setCards(std::vector<Card> cards, const QString &language);

    void setMarkNames(const MarkNames &names);

    [[nodiscard]] const Card &card(int row) const;
    [[nodiscard]] const QuoteRecord &record(int row) const { return card(row).record; }
    [[nodiscard]] int rowOf(const QUuid &annotation) const; ///< -1: not here
    [[nodiscard]] const QString &language() const { return m_language; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool keepsOrder(const std::vector<Card> &cards) const;
    void dropMissing(const std::vector<Card> &cards);
    void change(int row, Card card);
    void insert(int row, Card card);
    void remove(int row);

    std::vector<Card> m_cards;
    QString m_language;
    MarkNames m_names;
};

} // namespace apostille

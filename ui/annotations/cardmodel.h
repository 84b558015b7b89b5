// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quoterecord.h"

#include <QAbstractListModel>

namespace apostille {

/// The quote records of one article in text order, one row each. Rows that stay keep their index through a
/// reload.
class CardModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { AnnotationRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    /// `language` is the article's: its quotation marks stand around the words.
    void setRecords(std::vector<QuoteRecord> records, const QString &language);
    void put(const QuoteRecord &record); ///< inserts at its place, or changes
    void remove(const QUuid &annotation);

    [[nodiscard]] const QuoteRecord &record(int row) const;
    [[nodiscard]] int rowOf(const QUuid &annotation) const; ///< -1: not here
    [[nodiscard]] const QString &language() const { return m_language; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool keepsOrder(const std::vector<QuoteRecord> &records) const;
    void dropMissing(const std::vector<QuoteRecord> &records);
    void change(int row, const QuoteRecord &record);
    void insert(int row, const QuoteRecord &record);

    std::vector<QuoteRecord> m_records;
    QString m_language;
};

} // namespace apostille

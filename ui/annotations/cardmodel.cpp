// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/cardmodel.h"

#include "ui/annotations/cardtext.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace apostille {

namespace {

const QUuid &idOf(const QuoteRecord &record)
{
    return record.annotation.id;
}

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

bool standsBefore(const QuoteRecord &a, const QuoteRecord &b)
{
    const auto place = [](const QuoteRecord &record) {
        return std::tuple(record.annotation.anchor.start, record.annotation.anchor.end, record.annotation.id);
    };
    return place(a) < place(b);
}

QSet<QUuid> idsOf(const std::vector<QuoteRecord> &records)
{
    QSet<QUuid> ids;
    for (const QuoteRecord &record : records)
        ids.insert(idOf(record));
    return ids;
}

} // namespace

void CardModel::setRecords(std::vector<QuoteRecord> records, const QString &language)
{
    if (m_language != language || !keepsOrder(records)) {
        beginResetModel();
        m_records = std::move(records);
        m_language = language;
        endResetModel();
        return;
    }
    dropMissing(records);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const int row = static_cast<int>(i);
        if (i < m_records.size() && idOf(m_records[i]) == idOf(records[i]))
            change(row, records[i]);
        else
            insert(row, records[i]);
    }
}

bool CardModel::keepsOrder(const std::vector<QuoteRecord> &records) const
{
    const QSet<QUuid> ours = idsOf(m_records);
    const QSet<QUuid> theirs = idsOf(records);
    const auto inTheirs = [&](const QuoteRecord &record) { return theirs.contains(idOf(record)); };
    const auto inOurs = [&](const QuoteRecord &record) { return ours.contains(idOf(record)); };
    std::vector<QUuid> kept;
    std::vector<QUuid> wanted;
    for (const QuoteRecord &record : m_records) {
        if (inTheirs(record))
            kept.push_back(idOf(record));
    }
    for (const QuoteRecord &record : records) {
        if (inOurs(record))
            wanted.push_back(idOf(record));
    }
    return !kept.empty() && kept == wanted;
}

void CardModel::dropMissing(const std::vector<QuoteRecord> &records)
{
    const QSet<QUuid> wanted = idsOf(records);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!wanted.contains(idOf(record(row))))
            remove(idOf(record(row)));
    }
}

void CardModel::put(const QuoteRecord &record)
{
    if (const int row = rowOf(idOf(record)); row >= 0) {
        change(row, record);
        return;
    }
    const auto place = std::ranges::upper_bound(m_records, record, standsBefore);
    insert(static_cast<int>(place - m_records.begin()), record);
}

void CardModel::change(int row, const QuoteRecord &record)
{
    QuoteRecord &kept = m_records[static_cast<std::size_t>(row)];
    if (same(kept, record))
        return;
    kept = record;
    Q_EMIT dataChanged(index(row), index(row));
}

void CardModel::insert(int row, const QuoteRecord &record)
{
    beginInsertRows({}, row, row);
    m_records.insert(m_records.begin() + row, record);
    endInsertRows();
}

void CardModel::remove(const QUuid &annotation)
{
    const int row = rowOf(annotation);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_records.erase(m_records.begin() + row);
    endRemoveRows();
}

const QuoteRecord &CardModel::record(int row) const
{
    return m_records.at(static_cast<std::size_t>(row));
}

int CardModel::rowOf(const QUuid &annotation) const
{
    const auto found = std::ranges::find(m_records, annotation, idOf);
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuoteRecord &shown = record(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.annotation.anchor.exact;
    case Qt::AccessibleTextRole:
        return spokenText(cardText(shown, m_language), shown.annotation.colour);
    case AnnotationRole:
        return shown.annotation.id;
    default:
        return {};
    }
}

} // namespace apostille

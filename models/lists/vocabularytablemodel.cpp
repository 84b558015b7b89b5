// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/vocabularytablemodel.h"

#include "models/annotation/names.h"
#include "models/editing/session.h"

#include <QLocale>

#include <algorithm>

namespace apostille {

namespace {

constexpr int vocabularyColumnTotal = static_cast<int>(VocabularyColumn::Changed) + 1;

bool isNumber(VocabularyColumn column)
{
    return column == VocabularyColumn::Quotes || column == VocabularyColumn::Articles;
}

} // namespace

VocabularyTableModel::VocabularyTableModel(Session &session, VocabularyKind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
    , m_reading(session, [this] { ask(); }, nullptr)
{
}

void VocabularyTableModel::setWatched(bool watched)
{
    m_reading.setWatched(watched);
}

void VocabularyTableModel::change(const VocabularyListing &listing)
{
    if (listing == m_listing)
        return;
    m_listing = listing;
    m_reading.noteChange();
}

void VocabularyTableModel::filter(const QString &words)
{
    VocabularyListing listing = m_listing;
    listing.words = words.simplified();
    change(listing);
}

void VocabularyTableModel::showTrashed(bool trashed)
{
    VocabularyListing listing = m_listing;
    listing.trashed = trashed;
    change(listing);
}

void VocabularyTableModel::sort(int column, Qt::SortOrder order)
{
    VocabularyListing listing = m_listing;
    listing.column = static_cast<VocabularyColumn>(std::clamp(column, 0, vocabularyColumnTotal - 1));
    listing.direction = order;
    change(listing);
}

void VocabularyTableModel::ask()
{
    m_reading.read([kind = m_kind, listing = m_listing](
                       const Library &library) { return library.vocabulary().rows(kind, listing); },
                   [this](const std::vector<VocabularyRow> &rows) { take(rows); });
}

/// The same things in the same order keep their place and selection.
void VocabularyTableModel::take(const std::vector<VocabularyRow> &rows)
{
    m_loaded = true;
    if (std::ranges::equal(rows, m_rows, {}, &VocabularyRow::id, &VocabularyRow::id)) {
        if (rows != m_rows) {
            m_rows = rows;
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, vocabularyColumnTotal - 1));
        }
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT loaded();
}

QModelIndex VocabularyTableModel::placeOf(const QUuid &thing) const
{
    const auto found = std::ranges::find(m_rows, thing, &VocabularyRow::id);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int VocabularyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VocabularyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : vocabularyColumnTotal;
}

QString VocabularyTableModel::textOf(const VocabularyRow &row, VocabularyColumn column) const
{
    switch (column) {
    case VocabularyColumn::Name:
        return row.name;
    case VocabularyColumn::State:
        return capitalised(m_kind == VocabularyKind::Claims ? verdictName(row.verdict)
                                                            : sourceKindName(row.kind));
    case VocabularyColumn::Quotes:
        return QLocale().toString(row.quotes);
    case VocabularyColumn::Articles:
        return QLocale().toString(row.articles);
    case VocabularyColumn::Changed:
        return QLocale().toString(row.modified.toLocalTime().date(), QLocale::ShortFormat);
    }
    return {};
}

QVariant VocabularyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VocabularyRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<VocabularyColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == VocabularyColumn::Name ? row.name : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumber(column) ? Qt::AlignTrailing | Qt::AlignVCenter
                                                    : Qt::AlignLeading | Qt::AlignVCenter);
    case IdRole:
        return row.id;
    case VerdictRole:
        return m_kind == VocabularyKind::Claims ? QVariant(static_cast<int>(row.verdict)) : QVariant();
    default:
        return {};
    }
}

QVariant VocabularyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= vocabularyColumnTotal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumber(static_cast<VocabularyColumn>(section))
                                       ? Qt::AlignTrailing | Qt::AlignVCenter
                                       : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const bool claims = m_kind == VocabularyKind::Claims;
    const QString names[] = {claims ? tr("Claim") : tr("Source"), claims ? tr("Verdict") : tr("Kind"),
                             tr("Quotes"), tr("Articles"), tr("Changed")};
    return names[section];
}

} // namespace apostille

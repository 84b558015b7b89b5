// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/vocabularylistmodel.h"

#include "models/annotation/names.h"
#include "models/editing/session.h"
#include "models/library/vocabularystore.h"

namespace apostille {

VocabularyListModel::VocabularyListModel(Session &session, Kind kind, QObject *parent)
    : LibraryListModel(session, parent)
    , m_kind(kind)
{
    connect(&session, &Session::vocabularyChanged, this, &VocabularyListModel::noteChange);
}

int VocabularyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VocabularyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %n annotation(s)", nullptr, row.annotations).arg(row.name, row.detail);
    case IdRole:
        return row.id;
    case DetailRole:
        return row.detail;
    case AnnotationCountRole:
        return row.annotations;
    default:
        return {};
    }
}

void VocabularyListModel::reload()
{
    std::vector<Row> rows = m_kind == Kind::Claims ? claimRows() : sourceRows();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<VocabularyListModel::Row> VocabularyListModel::claimRows() const
{
    std::vector<Row> rows;
    if (const auto claims = m_session.library().claims().all()) {
        for (const auto &[claim, annotations] : *claims)
            rows.push_back({claim.id, claim.statement, verdictName(claim.verdict), annotations});
    }
    return rows;
}

std::vector<VocabularyListModel::Row> VocabularyListModel::sourceRows() const
{
    std::vector<Row> rows;
    if (const auto sources = m_session.library().sources().all()) {
        for (const auto &[source, annotations] : *sources) {
            QStringList detail{sourceKindName(source.kind)};
            detail += source.aliases;
            rows.push_back({source.id, source.name, detail.join(QStringLiteral(" · ")), annotations});
        }
    }
    return rows;
}

} // namespace apostille

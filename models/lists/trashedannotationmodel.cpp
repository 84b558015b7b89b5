// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/trashedannotationmodel.h"

#include "models/annotation/passage.h"
#include "models/annotation/quotationmarks.h"
#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"

namespace apostille {

TrashedAnnotationModel::TrashedAnnotationModel(Session &session, QObject *parent)
    : LibraryListModel(session, parent)
{
}

int TrashedAnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TrashedAnnotationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.words;
    case Qt::AccessibleTextRole:
        return row.words + QStringLiteral(", ") + row.article;
    case IdRole:
        return row.id;
    case DetailRole:
        return row.article;
    default:
        return {};
    }
}

void TrashedAnnotationModel::reload()
{
    std::vector<Row> rows;
    if (const auto trashed = m_session.library().annotations().trashed()) {
        for (const Annotation &annotation : *trashed) {
            const auto article = m_session.library().articles().row(annotation.article);
            rows.push_back({annotation.id,
                            inQuotationMarks(wordsOf(annotation), article ? article->language : QString()),
                            article ? article->title : QString()});
        }
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace apostille

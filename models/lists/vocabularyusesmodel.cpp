// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/vocabularyusesmodel.h"

#include "models/annotation/names.h"
#include "models/annotation/quotationmarks.h"
#include "models/editing/session.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr int mostUses = 300;

QString articleDetail(const VocabularyUse &use)
{
    const QDate date = QDate::fromString(use.date.left(10), Qt::ISODate);
    QStringList parts{use.outlet, date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : use.date};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

VocabularyUsesModel::VocabularyUsesModel(Session &session, VocabularyKind kind, QObject *parent)
    : QAbstractListModel(parent)
    , m_kind(kind)
    , m_reading(session, [this] { ask(); }, nullptr)
{
}

void VocabularyUsesModel::setWatched(bool watched)
{
    m_reading.setWatched(watched);
}

void VocabularyUsesModel::show(const QUuid &thing)
{
    if (thing == m_thing)
        return;
    m_thing = thing;
    setRows({});
    m_reading.noteChange();
}

void VocabularyUsesModel::ask()
{
    m_reading.read(
        [kind = m_kind, thing = m_thing](const Library &library) {
            return library.vocabulary().uses(kind, thing, mostUses + 1);
        },
        [this](const std::vector<VocabularyUse> &uses) { take(uses); });
}

void VocabularyUsesModel::take(const std::vector<VocabularyUse> &uses)
{
    std::vector<Row> rows;
    QUuid article;
    m_cut = uses.size() > mostUses;
    for (const VocabularyUse &use : uses) {
        if (use.article != article)
            rows.push_back(
                {{}, use.article, use.title.isEmpty() ? tr("Untitled") : use.title, articleDetail(use)});
        article = use.article;
        rows.push_back({use.annotation, use.article, inQuotationMarks(use.quote.simplified(), use.language),
                        m_kind == VocabularyKind::Claims ? stanceName(use.stance) : roleName(use.role)});
    }
    setRows(std::move(rows));
}

void VocabularyUsesModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int VocabularyUsesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VocabularyUsesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.text : row.text + u", "_s + row.detail;
    case AnnotationRole:
        return row.annotation;
    case ArticleRole:
        return row.article;
    case DetailRole:
        return row.detail;
    default:
        return {};
    }
}

/// Headings are passed over by the keyboard.
Qt::ItemFlags VocabularyUsesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool heading = data(index, AnnotationRole).toUuid().isNull();
    return heading ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace apostille

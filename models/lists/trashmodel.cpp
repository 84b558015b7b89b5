// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/trashmodel.h"

#include "models/annotation/quotationmarks.h"
#include "models/editing/session.h"

#include <algorithm>

namespace apostille {

namespace {

QString nameOf(const TrashedThing &thing)
{
    if (thing.kind == ThingKind::Annotation)
        return inQuotationMarks(thing.name, thing.language);
    if (thing.name.isEmpty())
        return TrashModel::tr("Untitled");
    return thing.kind == ThingKind::Tag ? u'#' + thing.name : thing.name;
}

QString kindName(ThingKind kind)
{
    switch (kind) {
    case ThingKind::Article:
        return TrashModel::tr("Article");
    case ThingKind::Annotation:
        return TrashModel::tr("Annotation");
    case ThingKind::Claim:
        return TrashModel::tr("Claim");
    case ThingKind::Source:
        return TrashModel::tr("Source");
    case ThingKind::Tag:
        return TrashModel::tr("Tag");
    case ThingKind::SavedSearch:
        return TrashModel::tr("Saved search");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString detailOf(const TrashedThing &thing)
{
    QStringList words{kindName(thing.kind), thing.context};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace

TrashModel::TrashModel(Session &session, QObject *parent)
    : LibraryListModel(session, parent)
{
    connect(&session, &Session::vocabularyChanged, this, &TrashModel::noteChange);
    connect(&session, &Session::savedSearchesChanged, this, &TrashModel::noteChange);
}

void TrashModel::showOnly(std::optional<ThingKind> kind)
{
    m_kind = kind;
    showFitting();
}

const TrashedThing &TrashModel::at(const QModelIndex &index) const
{
    return m_rows[static_cast<std::size_t>(index.row())];
}

int TrashModel::countOf(std::optional<ThingKind> kind) const
{
    return static_cast<int>(std::ranges::count_if(
        m_all, [&](const TrashedThing &thing) { return !kind || thing.kind == *kind; }));
}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrashedThing &thing = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(thing);
    case Qt::AccessibleTextRole:
        return nameOf(thing) + QStringLiteral(", ") + detailOf(thing);
    case IdRole:
        return thing.id;
    case DetailRole:
        return detailOf(thing);
    default:
        return {};
    }
}

void TrashModel::reload()
{
    auto all = m_session.library().trash().all();
    if (!all || *all == m_all)
        return;
    m_all = std::move(*all);
    showFitting();
}

void TrashModel::showFitting()
{
    std::vector<TrashedThing> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows),
                         [&](const TrashedThing &thing) { return !m_kind || thing.kind == *m_kind; });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace apostille

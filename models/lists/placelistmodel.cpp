// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/placelistmodel.h"

#include "models/editing/savedsearches.h"
#include "models/editing/session.h"
#include "models/editing/tagging.h"
#include "models/library/savedsearchstore.h"
#include "models/library/vocabularystore.h"
#include "models/lists/thingsmime.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace apostille {

PlaceListModel::PlaceListModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    // Bursts of changes (undo, intake of a folder) cost one count.
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, &PlaceListModel::refresh);
    const auto later = qOverload<>(&QTimer::start);
    connect(&session, &Session::articlesChanged, soon, later);
    connect(&session, &Session::articleChanged, soon, later);
    connect(&session, &Session::annotationChanged, soon, later);
    connect(&session, &Session::vocabularyChanged, soon, later);
    connect(&session, &Session::savedSearchesChanged, soon, later);
    refresh();
}

std::vector<PlaceListModel::Line> PlaceListModel::lines() const
{
    Library &library = m_session.library();
    const ShelfCounts counts = library.articles().counts().value_or(ShelfCounts());
    std::vector<Line> lines{
        {tr("Library")},
        {tr("All"), Place{PlaceKind::All}, counts.all},
        {tr("Unread"), Place{PlaceKind::Unread}, counts.unread},
        {tr("Starred"), Place{PlaceKind::Starred}, counts.starred},
        {tr("Annotated"), Place{PlaceKind::Annotated}, counts.annotated},
        {tr("To review"), Place{PlaceKind::ToReview}, counts.toReview},
        {tr("Verification")},
        {tr("Claims"), Place{PlaceKind::Claims}, counts.claims},
        {tr("Sources"), Place{PlaceKind::Sources}, counts.sources},
        {tr("Quotes"), Place{PlaceKind::Quotes}, counts.quotes},
    };
    if (const auto searches = library.savedSearches().all(); searches && !searches->empty()) {
        lines.push_back({tr("Searches")});
        for (const SavedSearch &search : *searches)
            lines.push_back({search.name, Place{PlaceKind::SavedSearch, search.id}});
    }
    if (const auto tags = library.tags().shelves(); tags && !tags->empty()) {
        lines.push_back({tr("Tags")});
        for (const auto &[tag, articles] : *tags)
            lines.push_back({tag.name, Place{PlaceKind::Tag, tag.id}, articles});
    }
    lines.push_back({QString()});
    lines.push_back({tr("Trash"), Place{PlaceKind::Trash}, counts.trashedThings});
    return lines;
}

/// Most changes are counts: rows that stay keep the view's selection, and an editor open in one.
void PlaceListModel::refresh()
{
    std::vector<Line> now = lines();
    const auto samePlace = [](const Line &one, const Line &other) { return one.place == other.place; };
    const auto [before, after] = std::ranges::mismatch(m_lines, now, samePlace);
    const auto first = static_cast<std::size_t>(before - m_lines.begin());
    std::size_t same = 0; // at the end
    while (same < std::min(m_lines.size(), now.size()) - first &&
           samePlace(m_lines[m_lines.size() - 1 - same], now[now.size() - 1 - same]))
        ++same;
    if (first + same < m_lines.size()) {
        const std::size_t last = m_lines.size() - same;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last) - 1);
        m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(first),
                      m_lines.begin() + static_cast<std::ptrdiff_t>(last));
        endRemoveRows();
    }
    if (first + same < now.size()) {
        const std::size_t last = now.size() - same;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(last) - 1);
        m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(first),
                       now.begin() + static_cast<std::ptrdiff_t>(first),
                       now.begin() + static_cast<std::ptrdiff_t>(last));
        endInsertRows();
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (m_lines[i] == now[i])
            continue;
        m_lines[i] = std::move(now[i]);
        Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
    Q_EMIT refreshed();
}

QModelIndex PlaceListModel::indexOf(const Place &place) const
{
    const auto found = std::ranges::find(m_lines, place, &Line::place);
    return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()));
}

int PlaceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PlaceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return line.name;
    case Qt::AccessibleTextRole:
        return line.count > 0 ? line.name + QStringLiteral(", ") + QLocale().toString(line.count) : line.name;
    case PlaceRole:
        return line.place ? QVariant::fromValue(*line.place) : QVariant();
    case CountRole:
        return line.count;
    default:
        return {};
    }
}

bool PlaceListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Place place = index.data(PlaceRole).value<Place>();
    const QString name = value.toString().simplified();
    const QString before = index.data().toString();
    if (name.isEmpty() || name == before)
        return false;
    if (place.kind == PlaceKind::SavedSearch)
        return renameSearch(m_session, place.thing, name);
    const QUuid kept = renameTag(m_session, place.thing, name);
    refresh();
    if (kept != place.thing)
        Q_EMIT tagsMerged(before, indexOf({PlaceKind::Tag, kept}).data().toString());
    return true;
}

Qt::ItemFlags PlaceListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags; // the list as a whole: nothing is dropped between places
    const auto &place = m_lines[static_cast<std::size_t>(index.row())].place;
    if (!place)
        return Qt::ItemNeverHasChildren;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_session.library().isReadOnly())
        return plain;
    if (place->kind == PlaceKind::Tag)
        return plain | Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
    return place->kind == PlaceKind::SavedSearch ? plain | Qt::ItemIsEditable : plain;
}

QStringList PlaceListModel::mimeTypes() const
{
    return {thingsMimeType()};
}

Qt::DropActions PlaceListModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::LinkAction;
}

bool PlaceListModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                     const QModelIndex &parent) const
{
    return data && data->hasFormat(thingsMimeType()) && flags(parent).testFlag(Qt::ItemIsDropEnabled);
}

bool PlaceListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    return canDropMimeData(data, action, row, column, parent) &&
           tagThings(m_session, parent.data(PlaceRole).value<Place>().thing, thingsFromMime(*data));
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/savedsearchstore.h"

#include "models/library/connection.h"
#include "models/library/storedvalues.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

Expected<std::vector<SavedSearch>> read(Connection &connection, const QString &condition,
                                        const QVariantList &values)
{
    return connection.list(u"SELECT id, name, query, created, modified, trashed FROM saved_search WHERE %1"
                           " ORDER BY position, row_id"_s.arg(condition),
                           values, [](const Row &row) {
                               return SavedSearch{.id = row.identifier(0),
                                                  .name = row.text(1),
                                                  .query = row.text(2),
                                                  .created = row.time(3),
                                                  .modified = row.time(4),
                                                  .trashed = row.optionalTime(5)};
                           });
}

} // namespace

Expected<void> SavedSearchStore::save(const SavedSearch &search)
{
    return m_connection.run(
        u"INSERT INTO saved_search (id, name, query, shelf, position, created, modified, trashed)"
        " VALUES (?, ?, ?, 'all', (SELECT coalesce(max(position), -1) + 1 FROM saved_search), ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query,"
        " created = excluded.created, modified = excluded.modified, trashed = excluded.trashed"_s,
        {search.id, search.name, search.query, search.created, search.modified,
         storedOptionalTime(search.trashed)});
}

Expected<SavedSearch> SavedSearchStore::get(const QUuid &search) const
{
    const auto found = read(m_connection, u"id = ?"_s, {search});
    if (!found)
        return std::unexpected(found.error());
    if (found->empty())
        return std::unexpected(Error{ErrorCode::LibraryFailure, m_connection.path(),
                                     u"unknown id "_s + storedIdentifier(search)});
    return found->front();
}

Expected<std::vector<SavedSearch>> SavedSearchStore::all() const
{
    return read(m_connection, u"trashed IS NULL"_s, {});
}

} // namespace apostille

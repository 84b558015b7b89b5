// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/annotationrows.h"
#include "models/library/connection.h"
#include "models/library/folding.h"
#include "models/library/searchwriter.h"
#include "models/library/storedvalues.h"
#include "models/library/vocabularyrows.h"
#include "models/library/vocabularystore.h"
#include "models/library/vocabularyvalues.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

Expected<void> upsert(Connection &connection, const Source &source)
{
    return connection.run(u"INSERT INTO source (id, name, kind, address, note, created, modified, trashed)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = "
                          "excluded.name, kind = excluded.kind,"
                          " address = excluded.address, note = excluded.note, created = excluded.created,"
                          " modified = excluded.modified, trashed = excluded.trashed"_s,
                          {source.id, source.name, stored(source.kind), source.address, source.note,
                           source.created, source.modified, storedOptionalTime(source.trashed)});
}

QStringList namesOf(const Source &source)
{
    return QStringList{source.name} + source.aliases;
}

Expected<QStringList> namesBefore(Connection &connection, const QUuid &source)
{
    return connection
        .list(u"SELECT name FROM source_alias WHERE source = (SELECT row_id FROM source WHERE id = ?)"
              " ORDER BY position"_s,
              {source}, [](const Row &row) { return row.text(0); })
        .transform([](const std::vector<QString> &names) { return QStringList(names.begin(), names.end()); });
}

Expected<void> replaceNames(Connection &connection, const QUuid &source, const QStringList &names)
{
    auto done = connection.run(
        u"DELETE FROM source_alias WHERE source = (SELECT row_id FROM source WHERE id = ?)"_s, {source});
    for (qsizetype position = 0; done && position < names.size(); ++position) {
        const QString &name = names.at(position);
        done = connection.run(u"INSERT INTO source_alias (source, position, name, folded, words)"
                              " VALUES ((SELECT row_id FROM source WHERE id = ?), ?, ?, ?, ?)"_s,
                              {source, position, name, foldedName(name), foldedWords(name)});
    }
    return done;
}

} // namespace

Expected<void> SourceStore::save(const Source &source)
{
    return m_connection.inTransaction([&]() -> Expected<void> {
        const auto before = namesBefore(m_connection, source.id);
        if (!before)
            return std::unexpected(before.error());
        const QStringList names = namesOf(source);
        const auto saved = upsert(m_connection, source);
        if (!saved || *before == names)
            return saved;
        return replaceNames(m_connection, source.id, names).and_then([&] {
            return indexAnnotations(m_connection, annotationsPointingTo(u"source"_s, source.id));
        });
    });
}

Expected<Source> SourceStore::get(const QUuid &source) const
{
    return onlyOne(readSources(m_connection, {u"source.id = ?"_s, {source}}), m_connection, source);
}

Expected<std::vector<Used<Source>>> SourceStore::all() const
{
    return readSources(m_connection,
                       {u"source.trashed IS NULL"_s,
                        {},
                        u"(SELECT folded FROM source_alias WHERE source_alias.source = source.row_id"
                        " AND position = 0), source.row_id"_s,
                        -1,
                        true});
}

Expected<std::vector<Source>> SourceStore::matching(const QString &typed, int limit) const
{
    VocabularySelection selection = wordsStartingWith(typed);
    selection.condition =
        u"source.trashed IS NULL AND source.row_id IN (SELECT source FROM source_alias WHERE %1)"_s.arg(
            selection.condition);
    selection.order = u"uses DESC, source.name, source.row_id"_s;
    selection.limit = limit;
    selection.counted = true;
    return things(readSources(m_connection, selection));
}

/// The name itself goes before another's alias.
Expected<std::optional<Source>> SourceStore::named(const QString &name) const
{
    return firstOf(readSources(
        m_connection,
        {u"source.trashed IS NULL AND source.row_id = (SELECT source_alias.source FROM source_alias"
         " JOIN source AS known ON known.row_id = source_alias.source AND known.trashed IS NULL"
         " WHERE source_alias.folded = ? ORDER BY source_alias.position > 0, source_alias.source LIMIT 1)"_s,
         {foldedName(name)}}));
}

} // namespace apostille

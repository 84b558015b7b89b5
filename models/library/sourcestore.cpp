// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/annotationrows.h"
#include "models/library/connection.h"
#include "models/library/folding.h"
#include "models/library/searchwriter.h"
#include "models/library/vocabularymerge.h"
#include "models/library/vocabularyrows.h"
#include "models/library/vocabularystore.h"
#include "models/library/vocabularyvalues.h"
#include "models/library/vocabularywriter.h"

using namespace Qt::StringLiterals;

namespace apostille {

Expected<void> SourceStore::save(const Source &source)
{
    return m_connection.inTransaction([&]() -> Expected<void> {
        const auto renamed = writeSource(m_connection, source);
        if (!renamed)
            return std::unexpected(renamed.error());
        return *renamed ? indexManyAnnotations(m_connection, annotationsPointingTo(u"source"_s, source.id))
                        : Expected<void>();
    });
}

Expected<Source> SourceStore::get(const QUuid &source) const
{
    return onlyOne(readSources(m_connection, {u"source.id = ?"_s, {source}}), source);
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

Expected<SourceMerge> SourceStore::planMerge(const QUuid &into, const std::vector<QUuid> &others) const
{
    return plannedSourceMerge(m_connection, into, others);
}

Expected<void> SourceStore::put(const MergeSide<Source> &side)
{
    return putMergeSide(m_connection, side);
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/vocabularywriter.h"

#include "models/library/connection.h"
#include "models/library/folding.h"
#include "models/library/storedvalues.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

Expected<void> upsert(Connection &connection, const Source &source)
{
    return connection.run(
        u"INSERT INTO source (id, name, kind, address, note, created, modified, trashed, merged_into)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT row_id FROM source WHERE id = ?))"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,"
        " address = excluded.address, note = excluded.note, created = excluded.created,"
        " modified = excluded.modified, trashed = excluded.trashed, merged_into = excluded.merged_into"_s,
        {source.id, source.name, stored(source.kind), source.address, source.note, source.created,
         source.modified, storedOptionalTime(source.trashed), source.mergedInto});
}

Expected<void> upsert(Connection &connection, const Claim &claim)
{
    return connection.run(
        u"INSERT INTO claim (id, statement, folded, words, verdict, review, created, modified, trashed,"
        " merged_into) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT row_id FROM claim WHERE id = ?))"
        " ON CONFLICT (id) DO UPDATE SET statement = excluded.statement, folded = excluded.folded,"
        " words = excluded.words, verdict = excluded.verdict, review = excluded.review,"
        " created = excluded.created, modified = excluded.modified, trashed = excluded.trashed,"
        " merged_into = excluded.merged_into"_s,
        {claim.id, claim.statement, foldedName(claim.statement), foldedWords(claim.statement),
         stored(claim.verdict), claim.review, claim.created, claim.modified,
         storedOptionalTime(claim.trashed), claim.mergedInto});
}

/// The table that keeps a thing's further names: "source_alias" has "name"s, "claim_wording" "statement"s.
struct NameTable
{
    QString thing;
    QString table;
    QString column;
};

NameTable aliases()
{
    return {u"source"_s, u"source_alias"_s, u"name"_s};
}

NameTable wordings()
{
    return {u"claim"_s, u"claim_wording"_s, u"statement"_s};
}

Expected<QStringList> namesBefore(Connection &connection, const NameTable &names, const QUuid &thing)
{
    return connection
        .list(u"SELECT %3 FROM %2 WHERE %1 = (SELECT row_id FROM %1 WHERE id = ?) ORDER BY position"_s.arg(
                  names.thing, names.table, names.column),
              {thing}, [](const Row &row) { return row.text(0); })
        .transform([](const std::vector<QString> &found) { return QStringList(found.begin(), found.end()); });
}

/// True where they are others than before.
Expected<bool> replaceNames(Connection &connection, const NameTable &names, const QUuid &thing,
                            const QStringList &wanted)
{
    const auto before = namesBefore(connection, names, thing);
    if (!before)
        return std::unexpected(before.error());
    if (*before == wanted)
        return false;
    auto done = connection.run(
        u"DELETE FROM %2 WHERE %1 = (SELECT row_id FROM %1 WHERE id = ?)"_s.arg(names.thing, names.table),
        {thing});
    const QString insertion = u"INSERT INTO %2 (%1, position, %3, folded, words)"
                              " VALUES ((SELECT row_id FROM %1 WHERE id = ?), ?, ?, ?, ?)"_s.arg(
                                  names.thing, names.table, names.column);
    for (qsizetype position = 0; done && position < wanted.size(); ++position) {
        const QString &name = wanted.at(position);
        done = connection.run(insertion, {thing, position, name, foldedName(name), foldedWords(name)});
    }
    return done.transform([] { return true; });
}

/// What the row said before that its annotations are indexed by; nothing where there was none.
Expected<std::optional<std::pair<QString, bool>>> rowBefore(Connection &connection, const QString &thing,
                                                            const QString &column, const QUuid &id)
{
    return connection.first(u"SELECT %2, trashed IS NOT NULL FROM %1 WHERE id = ?"_s.arg(thing, column), {id},
                            [](const Row &row) { return std::pair(row.text(0), row.flag(1)); });
}

} // namespace

Expected<bool> writeClaim(Connection &connection, const Claim &claim)
{
    const auto before = rowBefore(connection, u"claim"_s, u"statement"_s, claim.id);
    if (!before)
        return std::unexpected(before.error());
    const bool different = *before && **before != std::pair(claim.statement, claim.trashed.has_value());
    return upsert(connection, claim)
        .and_then([&] { return replaceNames(connection, wordings(), claim.id, claim.wordings); })
        .transform([different](bool renamed) { return renamed || different; });
}

Expected<bool> writeSource(Connection &connection, const Source &source)
{
    const auto before = rowBefore(connection, u"source"_s, u"name"_s, source.id);
    if (!before)
        return std::unexpected(before.error());
    const bool different = *before && (**before).second != source.trashed.has_value();
    return upsert(connection, source)
        .and_then([&] {
            return replaceNames(connection, aliases(), source.id, QStringList{source.name} + source.aliases);
        })
        .transform([different](bool renamed) { return renamed || different; });
}

} // namespace apostille

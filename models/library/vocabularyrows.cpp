// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/vocabularyrows.h"

#include "models/library/connection.h"
#include "models/library/folding.h"
#include "models/library/storedvalues.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

QString usesOf(const QString &thing, bool counted)
{
    if (!counted)
        return u"0 AS uses"_s;
    // What is in the trash is little and found once; the rest is counted in the link's index alone.
    return u"(SELECT count(DISTINCT link.annotation) FROM annotation_%1 AS link WHERE link.%1 = %1.row_id"
           " AND link.annotation NOT IN (SELECT row_id FROM annotation WHERE trashed IS NOT NULL)"
           " AND link.annotation NOT IN (SELECT annotation.row_id FROM article JOIN annotation"
           " ON annotation.article = article.row_id WHERE article.trashed IS NOT NULL)) AS uses"_s.arg(thing);
}

template <typename Make>
auto readVocabulary(Connection &connection, const QString &thing, const QString &columns,
                    const VocabularySelection &selection, Make make)
{
    const QString order = selection.order.isEmpty() ? thing + ".row_id"_L1 : selection.order;
    const QString sql = u"SELECT %1, %2 FROM %3 WHERE %4 ORDER BY %5 LIMIT ?"_s.arg(
        usesOf(thing, selection.counted), columns, thing, selection.condition, order);
    return connection.list(sql, selection.values + QVariantList{selection.limit}, make);
}

Used<Claim> claimFrom(const Row &row)
{
    return {{.id = row.identifier(1),
             .statement = row.text(2),
             .verdict = verdictFromStored(row.text(3)),
             .review = row.text(4),
             .created = row.time(5),
             .modified = row.time(6),
             .trashed = row.optionalTime(7),
             .mergedInto = row.identifier(8)},
            row.count(0)};
}

Used<Source> sourceFrom(const Row &row)
{
    return {{.id = row.identifier(1),
             .name = row.text(2),
             .kind = sourceKindFromStored(row.text(3)),
             .address = row.text(4),
             .note = row.text(5),
             .created = row.time(6),
             .modified = row.time(7),
             .trashed = row.optionalTime(8),
             .mergedInto = row.identifier(9)},
            row.count(0)};
}

Used<Tag> tagFrom(const Row &row)
{
    return {{.id = row.identifier(1),
             .name = row.text(2),
             .created = row.time(3),
             .modified = row.time(4),
             .trashed = row.optionalTime(5)},
            row.count(0)};
}

/// With one statement for all. `sql` gives a thing's id and one more name of it; %1: the wanted ids.
template <typename Thing>
Expected<void> addNames(Connection &connection, std::vector<Used<Thing>> &things, QStringList Thing::*names,
                        const QString &sql)
{
    QHash<QUuid, Thing *> known;
    QStringList ids;
    for (Used<Thing> &counted : things) {
        known.insert(counted.thing.id, &counted.thing);
        ids.append(u'\'' + storedIdentifier(counted.thing.id) + u'\'');
    }
    if (things.empty())
        return {};
    return connection.each(sql.arg(ids.join(u',')), {}, [&](const Row &row) {
        if (Thing *thing = known.value(row.identifier(0)))
            (thing->*names).append(row.text(1));
    });
}

template <typename Thing>
Expected<std::vector<Used<Thing>>> withNames(Connection &connection,
                                             Expected<std::vector<Used<Thing>>> things,
                                             QStringList Thing::*names, const QString &sql)
{
    if (!things)
        return things;
    if (const auto added = addNames(connection, *things, names, sql); !added)
        return std::unexpected(added.error());
    return things;
}

} // namespace

Expected<std::vector<Used<Claim>>> readClaims(Connection &connection, const VocabularySelection &selection)
{
    return withNames(
        connection,
        readVocabulary(connection, u"claim"_s,
                       u"claim.id, claim.statement, claim.verdict, claim.review, claim.created,"
                       " claim.modified, claim.trashed,"
                       " (SELECT kept.id FROM claim AS kept WHERE kept.row_id = claim.merged_into)"_s,
                       selection, claimFrom),
        &Claim::wordings,
        u"SELECT claim.id, claim_wording.statement FROM claim_wording"
        " JOIN claim ON claim.row_id = claim_wording.claim WHERE claim.id IN (%1)"
        " ORDER BY claim_wording.claim, claim_wording.position"_s);
}

Expected<std::vector<Used<Source>>> readSources(Connection &connection, const VocabularySelection &selection)
{
    return withNames(
        connection,
        readVocabulary(connection, u"source"_s,
                       u"source.id, source.name, source.kind, source.address, source.note, source.created,"
                       " source.modified, source.trashed,"
                       " (SELECT kept.id FROM source AS kept WHERE kept.row_id = source.merged_into)"_s,
                       selection, sourceFrom),
        &Source::aliases,
        u"SELECT source.id, source_alias.name FROM source_alias"
        " JOIN source ON source.row_id = source_alias.source"
        " WHERE source_alias.position > 0 AND source.id IN (%1)"
        " ORDER BY source_alias.source, source_alias.position"_s);
}

Expected<std::vector<Used<Tag>>> readTags(Connection &connection, const VocabularySelection &selection)
{
    return readVocabulary(connection, u"tag"_s, u"tag.id, tag.name, tag.created, tag.modified, tag.trashed"_s,
                          selection, tagFrom);
}

/// Folded words have no character that LIKE gives a meaning to.
VocabularySelection wordsStartingWith(const QString &typed)
{
    VocabularySelection selection{u"1 = 1"_s};
    const QStringList words = foldedWords(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        selection.condition += u" AND words LIKE ?"_s;
        selection.values.append(u"% %1%"_s.arg(word));
    }
    return selection;
}

} // namespace apostille

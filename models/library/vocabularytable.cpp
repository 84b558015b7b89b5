// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/vocabularytable.h"

#include "models/library/connection.h"
#include "models/library/quotedwords.h"
#include "models/library/storedvalues.h"
#include "models/library/vocabularyrows.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// How the two kinds stand in the file.
struct Columns
{
    QString thing;
    QString name;
    QString folded;
    QString state;
    QString stateOrder;
    QString word;
    QString named;  ///< row_ids of those whose names fulfil a condition (%1)
    int conditions; ///< how often it stands in `named`
};

template <typename Value>
QString placesOf(const QString &column, std::initializer_list<Value> order)
{
    QString places = u"CASE "_s + column;
    int place = 0;
    for (const Value value : order)
        places += u" WHEN '%1' THEN %2"_s.arg(stored(value)).arg(place++);
    return places + " END"_L1;
}

Columns columnsOf(VocabularyKind kind)
{
    if (kind == VocabularyKind::Claims)
        return {u"claim"_s,
                u"claim.statement"_s,
                u"claim.folded"_s,
                u"claim.verdict"_s,
                placesOf(u"claim.verdict"_s,
                         {Verdict::False, Verdict::Misleading, Verdict::MostlyTrue, Verdict::True,
                          Verdict::Unverifiable, Verdict::InProgress, Verdict::Unchecked}),
                u"stance"_s,
                u"SELECT row_id FROM claim WHERE %1 UNION SELECT claim FROM claim_wording WHERE %1"_s,
                2};
    return {
        u"source"_s,
        u"source.name"_s,
        u"(SELECT folded FROM source_alias AS own WHERE own.source = source.row_id AND own.position = 0)"_s,
        u"source.kind"_s,
        placesOf(u"source.kind"_s, {SourceKind::Person, SourceKind::Organisation, SourceKind::Publication,
                                    SourceKind::Document, SourceKind::Address}),
        u"role"_s,
        u"SELECT source FROM source_alias WHERE %1"_s,
        1};
}

QString orderOf(const Columns &columns, const VocabularyListing &listing)
{
    const QString direction = listing.direction == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s;
    const QString byName = columns.folded + ", "_L1 + columns.thing + ".row_id"_L1;
    switch (listing.column) {
    case VocabularyColumn::Name:
        return columns.folded + direction + ", "_L1 + columns.thing + ".row_id"_L1;
    case VocabularyColumn::State:
        return columns.stateOrder + direction + ", "_L1 + byName;
    case VocabularyColumn::Quotes:
        return u"quotes"_s + direction + ", "_L1 + byName;
    case VocabularyColumn::Articles:
        return u"articles"_s + direction + ", "_L1 + byName;
    case VocabularyColumn::Changed:
        return columns.thing + ".modified"_L1 + direction + ", "_L1 + byName;
    }
    Q_UNREACHABLE_RETURN(byName);
}

} // namespace

Expected<std::vector<VocabularyRow>> VocabularyTable::rows(VocabularyKind kind,
                                                           const VocabularyListing &listing) const
{
    const Columns columns = columnsOf(kind);
    const VocabularySelection words = wordsStartingWith(listing.words);
    QString condition = columns.thing + (listing.trashed ? u".trashed IS NOT NULL"_s : u".trashed IS NULL"_s);
    QVariantList values;
    if (!words.values.isEmpty()) {
        condition +=
            u" AND "_s + columns.thing + ".row_id IN ("_L1 + columns.named.arg(words.condition) + u')';
        for (int i = 0; i < columns.conditions; ++i)
            values += words.values;
    }
    const QString sql =
        u"SELECT %1.id, %2, %3, %1.modified, coalesce(used.quotes, 0) AS quotes,"
        " coalesce(used.articles, 0) AS articles FROM %1 LEFT JOIN"
        " (SELECT link.%1 AS thing, count(DISTINCT annotation.row_id) AS quotes,"
        " count(DISTINCT annotation.article) AS articles FROM annotation_%1 AS link"
        " JOIN annotation ON annotation.row_id = link.annotation AND annotation.trashed IS NULL"
        " JOIN article ON article.row_id = annotation.article AND article.trashed IS NULL"
        " GROUP BY link.%1) AS used ON used.thing = %1.row_id WHERE %4 ORDER BY %5"_s.arg(
            columns.thing, columns.name, columns.state, condition, orderOf(columns, listing));
    return m_connection.list(sql, values, [kind](const Row &row) {
        VocabularyRow thing{.id = row.identifier(0),
                            .name = row.text(1),
                            .quotes = row.count(4),
                            .articles = row.count(5),
                            .modified = row.time(3)};
        if (kind == VocabularyKind::Claims)
            thing.verdict = verdictFromStored(row.text(2));
        else
            thing.kind = sourceKindFromStored(row.text(2));
        return thing;
    });
}

Expected<std::vector<VocabularyUse>> VocabularyTable::uses(VocabularyKind kind, const QUuid &thing,
                                                           int limit) const
{
    const Columns columns = columnsOf(kind);
    const QString sql =
        u"SELECT annotation.id, article.id, article.title, article.outlet, article.published,"
        " article.language, %3, link.%2 FROM annotation_%1 AS link"
        " JOIN annotation ON annotation.row_id = link.annotation AND annotation.trashed IS NULL"
        " JOIN article ON article.row_id = annotation.article AND article.trashed IS NULL"
        " WHERE link.%1 = (SELECT row_id FROM %1 WHERE id = ?)"
        " ORDER BY article.added DESC, article.row_id DESC, annotation.position_start, annotation.row_id"
        " LIMIT ?"_s.arg(columns.thing, columns.word, quotedWords());
    return m_connection.list(sql, {thing, limit}, [kind](const Row &row) {
        VocabularyUse use{.annotation = row.identifier(0),
                          .article = row.identifier(1),
                          .title = row.text(2),
                          .outlet = row.text(3),
                          .date = row.text(4),
                          .language = row.text(5),
                          .quote = row.text(6)};
        if (kind == VocabularyKind::Claims)
            use.stance = stanceFromStored(row.text(7));
        else
            use.role = sourceRoleFromStored(row.text(7));
        return use;
    });
}

} // namespace apostille

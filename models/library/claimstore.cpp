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

Expected<void> ClaimStore::save(const Claim &claim)
{
    return m_connection.inTransaction([&]() -> Expected<void> {
        const auto before = m_connection.first(u"SELECT statement FROM claim WHERE id = ?"_s, {claim.id},
                                               [](const Row &row) { return row.text(0); });
        if (!before)
            return std::unexpected(before.error());
        const auto saved = m_connection.run(
            u"INSERT INTO claim (id, statement, folded, words, verdict, review, created, modified, trashed)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET statement = "
            "excluded.statement,"
            " folded = excluded.folded, words = excluded.words, verdict = excluded.verdict, review = "
            "excluded.review,"
            " created = excluded.created, modified = excluded.modified, trashed = excluded.trashed"_s,
            {claim.id, claim.statement, foldedName(claim.statement), foldedWords(claim.statement),
             stored(claim.verdict), claim.review, claim.created, claim.modified,
             storedOptionalTime(claim.trashed)});
        if (!saved || !*before || **before == claim.statement)
            return saved;
        return indexAnnotations(m_connection, annotationsPointingTo(u"claim"_s, claim.id));
    });
}

Expected<Claim> ClaimStore::get(const QUuid &claim) const
{
    return onlyOne(readClaims(m_connection, {u"claim.id = ?"_s, {claim}}), m_connection, claim);
}

Expected<std::vector<Used<Claim>>> ClaimStore::all() const
{
    return readClaims(m_connection,
                      {u"claim.trashed IS NULL"_s, {}, u"claim.folded, claim.row_id"_s, -1, true});
}

Expected<std::vector<Claim>> ClaimStore::matching(const QString &typed, int limit) const
{
    VocabularySelection selection = wordsStartingWith(typed);
    selection.condition += u" AND claim.trashed IS NULL"_s;
    selection.order = u"uses DESC, claim.folded, claim.row_id"_s;
    selection.limit = limit;
    selection.counted = true;
    return things(readClaims(m_connection, selection));
}

Expected<std::optional<Claim>> ClaimStore::named(const QString &statement) const
{
    return firstOf(
        readClaims(m_connection, {u"claim.folded = ? AND claim.trashed IS NULL"_s, {foldedName(statement)}}));
}

} // namespace apostille

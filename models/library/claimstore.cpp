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

Expected<void> ClaimStore::save(const Claim &claim)
{
    return m_connection.inTransaction([&]() -> Expected<void> {
        const auto renamed = writeClaim(m_connection, claim);
        if (!renamed)
            return std::unexpected(renamed.error());
        return *renamed ? indexManyAnnotations(m_connection, annotationsPointingTo(u"claim"_s, claim.id))
                        : Expected<void>();
    });
}

Expected<Claim> ClaimStore::get(const QUuid &claim) const
{
    return onlyOne(readClaims(m_connection, {u"claim.id = ?"_s, {claim}}), claim);
}

Expected<std::vector<Used<Claim>>> ClaimStore::all() const
{
    return readClaims(m_connection,
                      {u"claim.trashed IS NULL"_s, {}, u"claim.folded, claim.row_id"_s, -1, true});
}

Expected<std::vector<Claim>> ClaimStore::matching(const QString &typed, int limit) const
{
    VocabularySelection selection = wordsStartingWith(typed);
    selection.condition = u"claim.trashed IS NULL AND claim.row_id IN (SELECT row_id FROM claim WHERE %1"
                          " UNION SELECT claim FROM claim_wording WHERE %1)"_s.arg(selection.condition);
    selection.values += QVariantList(selection.values);
    selection.order = u"uses DESC, claim.folded, claim.row_id"_s;
    selection.limit = limit;
    selection.counted = true;
    return things(readClaims(m_connection, selection));
}

/// The statement itself goes before another's wording.
Expected<std::optional<Claim>> ClaimStore::named(const QString &statement) const
{
    const QString folded = foldedName(statement);
    auto found =
        firstOf(readClaims(m_connection, {u"claim.folded = ? AND claim.trashed IS NULL"_s, {folded}}));
    if (!found || *found)
        return found;
    return firstOf(readClaims(m_connection, {u"claim.trashed IS NULL AND claim.row_id IN"
                                             " (SELECT claim FROM claim_wording WHERE folded = ?)"_s,
                                             {folded}}));
}

Expected<ClaimMerge> ClaimStore::planMerge(const QUuid &into, const std::vector<QUuid> &others) const
{
    return plannedClaimMerge(m_connection, into, others);
}

Expected<void> ClaimStore::put(const MergeSide<Claim> &side)
{
    return putMergeSide(m_connection, side);
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/vocabularyentry.h"

#include "models/editing/session.h"
#include "models/library/library.h"
#include "models/library/vocabularystore.h"

namespace apostille {

namespace {

VocabularyEntry entryOf(const Claim &claim)
{
    return {.kind = VocabularyKind::Claims,
            .id = claim.id,
            .name = claim.statement,
            .otherNames = claim.wordings,
            .note = claim.review,
            .verdict = claim.verdict,
            .trashed = claim.trashed,
            .mergedInto = claim.mergedInto};
}

VocabularyEntry entryOf(const Source &source)
{
    return {.kind = VocabularyKind::Sources,
            .id = source.id,
            .name = source.name,
            .otherNames = source.aliases,
            .note = source.note,
            .sourceKind = source.kind,
            .address = source.address,
            .trashed = source.trashed,
            .mergedInto = source.mergedInto};
}

bool saveClaimEntry(Session &session, const VocabularyEntry &entry, const QString &name,
                    const QString &mergeKey)
{
    auto claim = session.library().claims().get(entry.id);
    if (!claim) {
        Q_EMIT session.failed(claim.error());
        return false;
    }
    claim->statement = entry.name;
    claim->wordings = entry.otherNames;
    claim->review = entry.note;
    claim->verdict = entry.verdict;
    return session.saveClaim(*claim, name, mergeKey);
}

bool saveSourceEntry(Session &session, const VocabularyEntry &entry, const QString &name,
                     const QString &mergeKey)
{
    auto source = session.library().sources().get(entry.id);
    if (!source) {
        Q_EMIT session.failed(source.error());
        return false;
    }
    source->name = entry.name;
    source->aliases = entry.otherNames;
    source->note = entry.note;
    source->kind = entry.sourceKind;
    source->address = entry.address;
    return session.saveSource(*source, name, mergeKey);
}

} // namespace

Expected<VocabularyEntry> vocabularyEntry(const Library &library, VocabularyKind kind, const QUuid &id)
{
    if (kind == VocabularyKind::Claims)
        return library.claims().get(id).transform([](const Claim &claim) { return entryOf(claim); });
    return library.sources().get(id).transform([](const Source &source) { return entryOf(source); });
}

bool saveEntry(Session &session, const VocabularyEntry &entry, const QString &name, const QString &mergeKey)
{
    return entry.kind == VocabularyKind::Claims ? saveClaimEntry(session, entry, name, mergeKey)
                                                : saveSourceEntry(session, entry, name, mergeKey);
}

} // namespace apostille

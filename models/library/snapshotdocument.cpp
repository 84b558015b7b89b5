// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/snapshotdocument.h"

#include "models/library/library.h"

namespace apostille {

RawDocument documentOf(const Snapshot &snapshot)
{
    return {.bytes = snapshot.bytes,
            .fileName = snapshot.fileName,
            .address = snapshot.finalAddress.isEmpty() ? snapshot.address : snapshot.finalAddress,
            .mediaType = snapshot.mediaType};
}

Expected<CleaningAudit> auditOf(const Library &library, const TextVersion &version)
{
    const auto snapshot = library.articles().snapshot(version.snapshot);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const RawDocument document = documentOf(*snapshot);
    auto cleaned = audit(document);
    // Where no article is found, the whole page was kept.
    if (!cleaned && cleaned.error().code == ErrorCode::NoArticle)
        cleaned = audit(document, Cleaning::WholePage);
    return cleaned.transform(
        [&version](const CleaningAudit &audited) { return auditOf(version.content, audited); });
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/snapshotdocument.h"

#include "models/article/joinedpages.h"
#include "models/library/library.h"
#include "models/library/sitechoicestore.h"

#include <algorithm>
#include <iterator>

namespace apostille {

RawDocument documentOf(const Snapshot &snapshot)
{
    return {.bytes = snapshot.bytes,
            .fileName = snapshot.fileName,
            .address = snapshot.finalAddress.isEmpty() ? snapshot.address : snapshot.finalAddress,
            .mediaType = snapshot.mediaType};
}

QString siteOfPage(const RawDocument &document, const Metadata &metadata)
{
    const QString site = siteOf(document.address);
    return site.isEmpty() ? siteOf(QUrl(metadata.canonicalAddress)) : site;
}

Expected<std::vector<RawDocument>> documentsOf(const Library &library, const TextVersion &version)
{
    const auto first = library.articles().snapshot(version.snapshot);
    if (!first)
        return std::unexpected(first.error());
    return library.articles().furtherPages(version.article).transform([&](const auto &pages) {
        std::vector<RawDocument> documents{documentOf(*first)};
        std::ranges::transform(pages, std::back_inserter(documents), documentOf);
        return documents;
    });
}

CleaningChoices choicesFor(const Library &library, const RawDocument &document, const Metadata &metadata)
{
    const QString site = siteOfPage(document, metadata);
    return site.isEmpty() ? CleaningChoices() : library.siteChoices().of(site).value_or(CleaningChoices());
}

Expected<CleaningAudit> auditOf(const Library &library, const TextVersion &version)
{
    const auto documents = documentsOf(library, version);
    if (!documents)
        return std::unexpected(documents.error());
    const CleaningChoices choices = choicesFor(library, documents->front(), version.content.metadata);
    std::vector<CleaningAudit> audits;
    for (const RawDocument &document : *documents) {
        auto audited = audit(document, Cleaning::Article, choices);
        // Where no article is found, the whole page was kept.
        if (!audited && audited.error().code == ErrorCode::NoArticle)
            audited = audit(document, Cleaning::WholePage, choices);
        if (!audited)
            return audited;
        audits.push_back(std::move(*audited));
    }
    return library.articles().cleanedVersion(version.article).transform([&](const TextVersion &made) {
        const bool withReader = made.cause != VersionCause::Intake && made.cleaner == cleanerVersion;
        return auditOf(version.content, joinedPages(audits), made.content,
                       withReader ? Made::WithReader : Made::ByCleaning);
    });
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/articleaudit.h"

#include "models/library/library.h"
#include "models/library/lostquotation.h"
#include "models/library/sitechoicestore.h"
#include "models/library/snapshotdocument.h"

namespace apostille {

namespace {

Expected<ArticleAudit> auditIn(const Library &library, const QUuid &id)
{
    const auto version = library.articles().version(id);
    if (!version)
        return std::unexpected(version.error());
    auto cleaning = auditOf(library, *version);
    if (!cleaning)
        return std::unexpected(cleaning.error());
    const auto snapshot = library.articles().snapshot(version->snapshot);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    ArticleAudit audit{.version = id, .cleaning = std::move(*cleaning)};
    const QString words = wordsOf(audit.cleaning.article);
    for (const RemovedPart &part : audit.cleaning.article.removed)
        audit.quotations.push_back(lostQuotation(part, words));
    const RawDocument document = documentOf(*snapshot);
    audit.host = siteOfPage(document, version->content.metadata);
    if (const CleaningChoices choices = choicesIn(audit.cleaning); !choices.empty() && !audit.host.isEmpty())
        audit.lasting = lastingChoices(document, choices,
                                       library.siteChoices().of(audit.host).value_or(CleaningChoices()));
    return audit;
}

} // namespace

Expected<ArticleAudit> articleAudit(const QString &library, const QUuid &version)
{
    return Library::open(library, Library::Mode::ReadOnly).and_then([&version](const auto &opened) {
        return auditIn(*opened, version);
    });
}

} // namespace apostille

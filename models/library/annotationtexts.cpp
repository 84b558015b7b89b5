// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/annotationtexts.h"

#include "models/annotation/passage.h"

namespace apostille {

namespace {

QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

AnnotationTexts annotationTexts(const QuoteRecord &record)
{
    const Annotation &annotation = record.annotation;
    QStringList claims;
    for (const CitedClaim &cited : record.claims)
        claims += QStringList{cited.claim.statement} + cited.claim.wordings;
    QStringList sources{annotation.speakerAsWritten};
    for (const CitedSource &cited : record.sources)
        sources += QStringList{cited.source.name} + cited.source.aliases;
    QStringList quote;
    for (const Anchor &part : anchorsOf(annotation))
        quote.append(part.exact);
    return {
        .quote = lines(quote + QStringList{annotation.originalWording}),
        .note = annotation.note,
        .claims = lines(claims),
        .sources = lines(sources),
        .tags = lines(record.tags),
    };
}

} // namespace apostille

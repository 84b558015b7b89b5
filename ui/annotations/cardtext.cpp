// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/cardtext.h"

#include "models/annotation/attribution.h"
#include "models/annotation/names.h"
#include "models/annotation/passage.h"
#include "models/annotation/quotationmarks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

QString warning(PlacementState state)
{
    switch (state) {
    case PlacementState::Exact:
        break;
    case PlacementState::Moved:
        return QCoreApplication::translate("Card", "Moved, please check", "the words of a quote");
    case PlacementState::Ambiguous:
        return QCoreApplication::translate("Card", "Found in several places, please check",
                                           "the words of a quote");
    case PlacementState::Orphan:
        return QCoreApplication::translate("Card", "No longer in this version", "the words of a quote");
    }
    return {};
}

QString kindAndTranslation(const Annotation &annotation)
{
    QStringList parts;
    if (annotation.speech != SpeechKind::None)
        parts += speechName(annotation.speech);
    if (!annotation.translatedFrom.isEmpty()) {
        parts += QCoreApplication::translate("Card", "translated from %1", "%1: a language, “Russian”")
                     .arg(languageName(annotation.translatedFrom));
    }
    return parts.join(u", "_s);
}

QStringList attribution(const Annotation &annotation)
{
    QStringList parts;
    if (!annotation.speakerAsWritten.isEmpty())
        parts += QCoreApplication::translate("Card", "“%1”", "a name as written in the article")
                     .arg(annotation.speakerAsWritten);
    if (!annotation.reportingVerb.isEmpty())
        parts += annotation.reportingVerb;
    if (const QString kind = kindAndTranslation(annotation); !kind.isEmpty())
        parts += kind;
    return parts;
}

QStringList chips(const QuoteRecord &record)
{
    QStringList texts;
    for (const CitedSource &cited : record.sources) {
        if (cited.role == SourceRole::ReportedBy)
            texts += QCoreApplication::translate("Card", "reported by %1", "%1: a source, “AFP”")
                         .arg(cited.source.name);
        if (cited.role == SourceRole::Evidence)
            texts +=
                QCoreApplication::translate("Card", "evidence: %1", "%1: a source").arg(cited.source.name);
    }
    for (const QString &tag : record.tags)
        texts += u'#' + tag;
    return texts;
}

} // namespace

CardText cardText(const Card &shown, const QString &language)
{
    const QuoteRecord &record = shown.record;
    const Annotation &annotation = record.annotation;
    CardText card;
    card.state = shown.placement.state;
    card.warning = warning(card.state);
    card.quote = annotation.speech == SpeechKind::None ? wordsOf(annotation)
                                                       : inQuotationMarks(wordsOf(annotation), language);
    card.speaker = speakerNames(record);
    card.attribution = attribution(annotation);
    if (!annotation.originalWording.isEmpty())
        card.original = inQuotationMarks(annotation.originalWording, annotation.translatedFrom);
    for (const CitedClaim &cited : record.claims) {
        card.claims.push_back({cited.claim.statement, stanceName(cited.stance),
                               verdictName(cited.claim.verdict), cited.claim.verdict});
    }
    card.chips = chips(record);
    card.note = annotation.note;
    return card;
}

QString spokenText(const CardText &card, const QString &mark)
{
    QStringList parts{card.quote};
    if (!card.warning.isEmpty())
        parts += card.warning;
    if (!card.speaker.isEmpty())
        parts += card.speaker;
    parts += card.attribution;
    if (!card.original.isEmpty())
        parts += card.original;
    for (const CardClaim &claim : card.claims) {
        parts +=
            QCoreApplication::translate("Card", "claim: %1, %2, verdict %3", "statement, stance, verdict")
                .arg(claim.statement, claim.stance, claim.verdict);
    }
    parts += card.chips;
    if (!card.note.isEmpty())
        parts += QCoreApplication::translate("Card", "note: %1").arg(card.note);
    parts +=
        QCoreApplication::translate("Card", "marked as %1", "%1: the role of a colour, “doubtful”").arg(mark);
    return parts.join(u". "_s);
}

} // namespace apostille

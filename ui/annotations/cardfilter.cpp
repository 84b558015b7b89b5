// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/cardfilter.h"

#include "models/annotation/passage.h"
#include "models/library/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

template <typename Value>
bool allows(const std::set<Value> &wanted, Value value)
{
    return wanted.empty() || wanted.contains(value);
}

bool hasVerdict(const std::set<Verdict> &wanted, const QuoteRecord &record)
{
    return wanted.empty() || std::ranges::any_of(record.claims, [&](const CitedClaim &cited) {
               return wanted.contains(cited.claim.verdict);
           });
}

bool hasWords(const QString &words, const QString &searchable)
{
    const QStringList wanted = foldedWords(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &word) { return searchable.contains(u' ' + word); });
}

} // namespace

QString searchableWords(const QuoteRecord &record)
{
    const Annotation &annotation = record.annotation;
    QStringList texts{wordsOf(annotation), annotation.speakerAsWritten, annotation.reportingVerb,
                      annotation.originalWording, annotation.note};
    for (const CitedSource &cited : record.sources)
        texts += cited.source.name;
    for (const CitedClaim &cited : record.claims)
        texts += cited.claim.statement;
    return foldedWords((texts + record.tags).join(u'\n'));
}

bool admits(const CardFilter &filter, const QuoteRecord &record, const QString &searchable)
{
    return allows(filter.colours, record.annotation.colour) &&
           allows(filter.kinds, record.annotation.speech) && hasVerdict(filter.verdicts, record) &&
           (!filter.withClaim || *filter.withClaim != record.claims.empty()) &&
           hasWords(filter.words, searchable);
}

} // namespace apostille

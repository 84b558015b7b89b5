// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/lostquotation.h"

#include "models/annotation/anchor.h"
#include "models/annotation/markpairs.h"

#include <algorithm>

namespace apostille {

namespace {

bool isMostlyLinks(const Block &block)
{
    qsizetype linked = 0;
    for (const Span &span : block.spans) {
        if (span.kind == SpanKind::Link)
            linked += span.end - span.start;
    }
    return linked * 2 > block.text.size();
}

/// All that is quoted in a block, inner quotations first; a block quotation is one as a whole.
QStringList quotationsIn(const Block &block)
{
    QStringList quotations;
    for (const MarkPair &pair : markPairs(block.text)) {
        const TextRange inside = trimmedRange(block.text, {pair.open + 1, pair.close});
        quotations.append(block.text.sliced(inside.start, inside.end - inside.start));
    }
    if (block.kind == BlockKind::Quotation)
        quotations.append(withoutOuterMarks(block.text));
    return quotations;
}

} // namespace

QString wordsOf(const Article &article)
{
    const Metadata &metadata = article.metadata;
    return article.text() + u'\n' + metadata.title + u'\n' + metadata.standfirst;
}

QString lostQuotation(const RemovedPart &part, const QString &words)
{
    constexpr int fewestWords = 5;
    for (const Block &block : part.blocks) {
        if (block.text.isEmpty() || block.kind == BlockKind::Preformatted || isMostlyLinks(block))
            continue;
        QStringList quotations = quotationsIn(block);
        std::ranges::stable_sort(quotations, std::ranges::greater(),
                                 [](const QString &one) { return one.size(); });
        for (const QString &quotation : quotations) {
            if (wordCount(quotation) >= fewestWords && findQuote(quotation, words).empty())
                return quotation;
        }
    }
    return {};
}

} // namespace apostille

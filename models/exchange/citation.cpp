// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/citation.h"

#include "models/annotation/names.h"
#include "models/annotation/passage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apostille {

QuoteContext quoteContext(const Annotation &annotation, const QString &text, ContextWidth width)
{
    if (width == ContextWidth::None)
        return {};
    const Passage passage = placed(annotation, text);
    if (!passage.isPlaced())
        return {};
    const TextRange whole = passage.whole();
    const TextRange around = contextRange(text, whole.start, whole.end, width);
    return {.before = text.sliced(around.start, whole.start - around.start),
            .words = text.sliced(whole.start, whole.end - whole.start),
            .after = text.sliced(whole.end, around.end - whole.end)};
}

qsizetype quoteCount(const std::vector<CitedText> &texts)
{
    qsizetype count = 0;
    for (const CitedText &text : texts)
        count += std::ssize(text.quotes);
    return count;
}

QString reportedBy(const QuoteRecord &quote, const Wording &wording)
{
    const QStringList reporters = sourceNames(quote, SourceRole::ReportedBy);
    if (reporters.isEmpty())
        return {};
    return wording.translate("Exchange", "reported by %1").arg(reporters.join(u", "_s));
}

QString translatedFrom(const QuoteRecord &quote, const Wording &wording)
{
    if (quote.annotation.translatedFrom.isEmpty())
        return {};
    return wording.translate("Exchange", "translated from %1", "%1 is the name of a language")
        .arg(languageName(quote.annotation.translatedFrom, wording));
}

bool isLinkable(const QString &address)
{
    static const QRegularExpression pattern(u"^https?://[^\\s<>\"`\\\\/?#@]+(?:[/?#][^\\s<>\"`\\\\]*)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(address).hasMatch();
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/attribution.h"

using namespace Qt::StringLiterals;

namespace apostille {

QStringList sourceNames(const QuoteRecord &quote, SourceRole role)
{
    QStringList names;
    for (const CitedSource &cited : quote.sources) {
        if (cited.role == role)
            names += cited.source.name;
    }
    return names;
}

QString speakerNames(const QuoteRecord &quote)
{
    return sourceNames(quote, SourceRole::Speaker).join(u", "_s);
}

QString speakerOf(const QuoteRecord &quote)
{
    const QString speakers = speakerNames(quote);
    return speakers.isEmpty() ? quote.annotation.speakerAsWritten : speakers;
}

} // namespace apostille

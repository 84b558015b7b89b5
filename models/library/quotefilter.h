// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/annotation/vocabulary.h"

#include <QStringList>

namespace apostille {

/// What is still missing from a quote.
enum class QuoteLack {
    Speaker,         ///< nobody is named as having said it
    OriginalWording, ///< a translation without the words as they were spoken
};

/// Which quotes of the library. Values of one kind widen (any of these speakers), kinds narrow (and any of
/// these verdicts); an empty filter lets all quotes through.
struct QuoteFilter
{
    QString words = {}; ///< each begins a word of the quote, its note, claims, sources, tags or article
    std::vector<QUuid> speakers = {};
    std::vector<QUuid> claims = {};
    std::vector<QUuid> tags = {};
    std::vector<Verdict> verdicts = {};
    std::vector<MarkColour> colours = {};
    std::vector<SpeechKind> speeches = {};
    QStringList languages = {}; ///< of the articles
    std::vector<QuoteLack> lacks = {};

    bool operator==(const QuoteFilter &) const = default;
};

} // namespace apostille

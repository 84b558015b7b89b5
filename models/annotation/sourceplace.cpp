// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/sourceplace.h"

#include <algorithm>

namespace apostille {

namespace {

QString lettersOf(const QString &text)
{
    QString letters;
    std::ranges::copy_if(text, std::back_inserter(letters),
                         [](QChar character) { return character.isLetterOrNumber(); });
    return letters;
}

/// How many letters before and after the words are those that the anchor has kept.
qsizetype agreement(const Anchor &quote, const QString &text, const Placement &place)
{
    constexpr qsizetype around = 96; // more than the anchor's own: there may be marks and spaces between
    const qsizetype before = std::max<qsizetype>(0, place.start - around);
    const QString left = lettersOf(text.sliced(before, place.start - before));
    const QString right = lettersOf(text.sliced(place.end, std::min(around, text.size() - place.end)));
    const QString prefix = lettersOf(quote.prefix);
    const QString suffix = lettersOf(quote.suffix);
    const auto leftEnd = std::mismatch(prefix.crbegin(), prefix.crend(), left.crbegin(), left.crend());
    const auto rightEnd = std::mismatch(suffix.cbegin(), suffix.cend(), right.cbegin(), right.cend());
    return (leftEnd.first - prefix.crbegin()) + (rightEnd.first - suffix.cbegin());
}

} // namespace

SourcePlace placeInSource(const Anchor &quote, const QString &pageText)
{
    const std::vector<Placement> places = findQuote(quote.exact, pageText);
    if (places.empty())
        return {};
    if (places.size() == 1)
        return {SourcePlace::State::Certain, places.front().start, places.front().end};
    std::vector<qsizetype> agreements;
    for (const Placement &place : places)
        agreements.push_back(agreement(quote, pageText, place));
    const auto best = std::ranges::max_element(agreements);
    if (std::ranges::count(agreements, *best) > 1)
        return {SourcePlace::State::Ambiguous, places.front().start, places.front().end};
    const Placement &agreed = places.at(static_cast<std::size_t>(best - agreements.begin()));
    return {SourcePlace::State::Certain, agreed.start, agreed.end};
}

} // namespace apostille

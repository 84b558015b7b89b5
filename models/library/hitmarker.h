// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"
#include "models/library/searchquery.h"
#include "models/library/stemmers.h"

#include <array>

namespace apostille {

/// A place in a text where a term of the query stands.
struct Hit
{
    TextRange range = {};
    std::size_t term = 0;
};

/// Finds the words of a query again in the texts that the search gave, with the search's own eyes.
class HitMarker
{
public:
    explicit HitMarker(const SearchQuery &query);

    /// In the order of the text; places that overlap (of two terms) are given both.
    [[nodiscard]] std::vector<Hit> hits(const QString &text);
    /// The same as ranges that do not overlap.
    [[nodiscard]] std::vector<TextRange> marks(const QString &text);

private:
    struct Word
    {
        std::string folded;
        Stemmers::Stems stems;
        bool prefix = false;
    };
    struct Phrase
    {
        std::size_t first = 0; ///< in m_words
        std::size_t count = 0;
    };
    /// A word of the text that is one of the query's.
    struct Match
    {
        std::size_t position = 0; ///< counted in words
        TextRange range = {};
        std::uint64_t words = 0; ///< bits: which of m_words
    };

    void add(const SearchTerm &term);
    [[nodiscard]] std::vector<Match> matches(const std::string &utf8);
    [[nodiscard]] std::uint64_t wordsMatching(std::string_view folded, std::string_view lowered);
    [[nodiscard]] bool isMatch(const Word &word, std::string_view folded, const Stemmers::Stems *stems) const;

    Stemmers m_stemmers;
    std::vector<Word> m_words;
    std::vector<Phrase> m_phrases;
    std::array<bool, 256> m_firstBytes = {};
};

} // namespace apostille

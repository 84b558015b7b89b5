// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace apostille {

/// How much words, and pairs of neighbouring words, speak for or against a block's being of the article, as
/// learnt from pages with known answers (tests/article/training) and kept in resources/cleaning. The
/// beginning and the end of a block are written as the words ^ and $.
class TellingWords
{
public:
    /// A word or a pair by its hash.
    using Term = std::uint32_t;

    TellingWords() = default;
    /// Lines "word weight" or "word word weight".
    explicit TellingWords(std::string_view file);

    struct Sum
    {
        float whole = 0; ///< over the root of how many terms the text has, known or not
        float lowest = 0;
        float highest = 0;
    };
    /// Of the first 600 bytes of a text.
    [[nodiscard]] Sum of(std::string_view text) const;

    /// The terms of a text as Sum is made of them, with how they are written in a file.
    [[nodiscard]] static std::vector<std::pair<Term, std::string>> termsOf(std::string_view text);

private:
    struct Weight
    {
        Term term = 0; ///< 0: none
        float weight = 0;
    };
    [[nodiscard]] std::size_t placeOf(Term term) const;

    std::vector<Weight> m_weights; ///< by the lowest bits of the term, or behind; a power of two long
};

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace apostille::plaintext {

/// One word of a line as it is compared: lower case, without diacritics, digits as they are.
struct FoldedWord
{
    std::u16string_view text;
    bool number = false; ///< begins with a digit
};

/// A line as a sequence of folded words; punctuation and apostrophes only separate words. Lines that differ
/// in case, accents, white space or kind of apostrophe are the same here.
class FoldedLine
{
public:
    enum class Glued {
        Keep,
        Split, ///< "articleClose" counts as two words: labels of neighbouring buttons run together when
               ///< copied
    };

    /// Looks at no more than limit characters, so that endless lines stay cheap.
    explicit FoldedLine(QStringView line, Glued glued = Glued::Keep, qsizetype limit = 4000);

    [[nodiscard]] const std::vector<FoldedWord> &words() const { return m_words; }
    [[nodiscard]] bool hasGluedWords() const { return m_hasGluedWords; }
    /// The words joined by single spaces: the key under which repeated lines meet.
    [[nodiscard]] std::u16string_view key() const { return m_characters; }

    FoldedLine(FoldedLine &&) = delete;

private:
    std::u16string m_characters;
    std::vector<FoldedWord> m_words;
    bool m_hasGluedWords = false;
};

/// The letter in lower case without its diacritic; 0 for a combining mark, which vanishes.
[[nodiscard]] char16_t foldedLetter(char16_t letter);

} // namespace apostille::plaintext

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/characterforms.h"

#include <string>
#include <string_view>

namespace apostille {

/// The words of a UTF-8 text, one after the other, as the search sees them. Bytes that are no UTF-8 separate.
class WordScanner
{
public:
    explicit WordScanner(std::string_view utf8)
        : m_text(utf8)
    {
    }

    /// Goes to the next word; false at the end.
    [[nodiscard]] bool next();

    [[nodiscard]] std::size_t start() const { return m_start; } ///< in bytes
    [[nodiscard]] std::size_t end() const { return m_end; }
    [[nodiscard]] std::string_view folded() const { return m_folded; }
    [[nodiscard]] std::string_view lowered() const
    {
        return m_accented ? m_lowered : m_folded;
    } ///< accents composed
    /// « l' », « qu' » before a word, "'s" after one: they carry no meaning to be searched for.
    [[nodiscard]] bool isElided() const { return m_elided; }

private:
    struct Character
    {
        char32_t code = 0;
        std::size_t size = 1;
    };

    [[nodiscard]] Character at(std::size_t position) const;
    [[nodiscard]] CharacterKind kindAt(std::size_t position) const;
    void readWord();
    void readLetters();
    void append(const CharacterForm &form);
    [[nodiscard]] bool isElidedWord(bool afterApostrophe) const;

    std::string_view m_text;
    std::size_t m_position = 0;
    std::size_t m_start = 0;
    std::size_t m_end = 0;
    std::string m_folded;
    std::string m_lowered;
    bool m_accented = false; ///< lowered differs from folded
    bool m_decomposed = false;
    bool m_elided = false;
};

} // namespace apostille

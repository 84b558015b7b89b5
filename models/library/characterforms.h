// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace apostille {

enum class CharacterKind : std::uint8_t {
    Separator,
    Word,       ///< goes on with its neighbours
    Single,     ///< a word by itself: Han, kana, hangul, Thai …, where spaces do not tell words apart
    Apostrophe, ///< separates, and may elide: l'Occident
    Joined,     ///< part of a word but not of its folded form: accents, soft hyphens
};

/// What a character is to the search, in UTF-8: folded = lower case, without diacritics, ligatures apart (œ →
/// oe); lowered = lower case with its accents, which is what stemmers want.
class CharacterForm
{
public:
    CharacterKind kind = CharacterKind::Separator;

    [[nodiscard]] std::string_view folded() const { return {m_folded.data(), m_foldedSize}; }
    [[nodiscard]] std::string_view lowered() const { return {m_lowered.data(), m_loweredSize}; }

    void setFolded(std::string_view utf8);
    void setLowered(std::string_view utf8);

private:
    std::uint8_t m_foldedSize = 0;
    std::uint8_t m_loweredSize = 0;
    std::array<char, 14> m_folded = {};
    std::array<char, 6> m_lowered = {};
};

/// Valid until the next call in the same thread.
[[nodiscard]] const CharacterForm &characterForm(char32_t character);

} // namespace apostille

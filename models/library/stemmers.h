// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sb_stemmer;

namespace apostille {

/// The French and English stems of words (Snowball), folded. Not shared between threads: a stemmer has a
/// buffer.
class Stemmers
{
public:
    Stemmers();

    using Stems = std::array<std::string, 2>;

    /// Of a word in lower case with its accents. A stem that says nothing new (equals `folded` or the other)
    /// is empty.
    [[nodiscard]] const Stems &stems(std::string_view lowered, std::string_view folded);

private:
    struct Deleter
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    using Stemmer = std::unique_ptr<sb_stemmer, Deleter>;
    struct TransparentHash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    [[nodiscard]] static std::string stem(sb_stemmer *stemmer, std::string_view word);

    Stemmer m_french;
    Stemmer m_english;
    std::unordered_map<std::string, Stems, TransparentHash, std::equal_to<>> m_known;
};

} // namespace apostille

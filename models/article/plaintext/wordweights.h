// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/plaintext/wordfolding.h"

#include <QByteArray>

#include <string>
#include <unordered_map>

namespace apostille::plaintext {

/// How much a word speaks for or against a line's being of the article, as learnt from pages with known
/// answers (tests/article/training) and kept in wordweights.txt. Only words of several sites are in it.
class WordWeights
{
public:
    WordWeights() = default;
    /// Lines "word weight".
    explicit WordWeights(const QByteArray &file);

    struct Sum
    {
        float whole = 0; ///< over the root of how many words the line has, known or not
        float lowest = 0;
        float highest = 0;
    };
    [[nodiscard]] Sum of(const FoldedLine &line) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::u16string_view word) const
        {
            return std::hash<std::u16string_view>{}(word);
        }
    };
    std::unordered_map<std::u16string, float, Hash, std::equal_to<>> m_weights;
};

} // namespace apostille::plaintext

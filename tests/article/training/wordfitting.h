// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <vector>

namespace apostille {

/// A word, or several, whose weight for or against the article is to be found.
struct WordToFit
{
    std::string text;
    qsizetype sites = 0; ///< how many it stands on
    double weight = 0;
    double slope = 1; ///< the squares of the steps so far
    int examples = 0;
};

/// A block or a line with its words, by number.
struct WordExample
{
    std::vector<std::size_t> words;
    float share = 0; ///< of each word
    float answer = 0;
    float weight = 0;
};

/// `known`: the words of a text that are to be fitted, `count`: how many it has.
[[nodiscard]] WordExample wordExample(std::vector<std::size_t> known, std::size_t count, float answer,
                                      float weight);

/// Logistic regression of the answers on the words; the `most` useful ones as a file: "word weight" lines.
/// Words of few sites say what those write about rather than what pages are made of: they count less.
[[nodiscard]] QByteArray fitWords(std::vector<WordExample> examples, std::vector<WordToFit> words,
                                  std::size_t most);

} // namespace apostille

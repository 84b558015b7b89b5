// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordfitting.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

namespace apostille {

namespace {

void fit(std::vector<WordExample> &examples, std::vector<WordToFit> &words)
{
    std::mt19937 random{20260101}; // NOLINT(cert-msc51-cpp): the same weights each time
    constexpr int rounds = 6;
    constexpr double rate = 0.15;
    constexpr double pull = 0.002; // to zero
    double bias = 0;
    for (int round = 0; round < rounds; ++round) {
        std::ranges::shuffle(examples, random);
        for (const WordExample &example : examples) {
            const auto share = static_cast<double>(example.share);
            double score = bias;
            for (const std::size_t word : example.words)
                score += words[word].weight * share;
            const double error = (static_cast<double>(example.answer) - 1 / (1 + std::exp(-score))) *
                                 static_cast<double>(example.weight);
            bias += rate / 50 * error;
            for (const std::size_t number : example.words) {
                WordToFit &word = words[number];
                const double step = error * share - pull * word.weight;
                word.slope += step * step;
                word.weight += rate * step / std::sqrt(word.slope);
                word.examples += round == 0 ? 1 : 0;
            }
        }
    }
}

} // namespace

WordExample wordExample(std::vector<std::size_t> known, std::size_t count, float answer, float weight)
{
    constexpr float most = 3;
    return {.words = std::move(known),
            .share = 1 / std::sqrt(static_cast<float>(count)),
            .answer = answer,
            .weight = std::min(most, weight)};
}

QByteArray fitWords(std::vector<WordExample> examples, std::vector<WordToFit> words, std::size_t most)
{
    fit(examples, words);
    constexpr double doubt = 15;
    for (WordToFit &word : words)
        word.weight *= static_cast<double>(word.sites) / (static_cast<double>(word.sites) + doubt);
    std::ranges::sort(words, [](const WordToFit &a, const WordToFit &b) {
        const auto use = [](const WordToFit &word) {
            return std::abs(word.weight) * std::sqrt(word.examples);
        };
        return use(a) > use(b);
    });
    words.resize(std::min(words.size(), most));
    std::ranges::sort(words, {}, &WordToFit::text);
    QByteArray file;
    for (const WordToFit &word : words)
        file += QByteArray::fromStdString(word.text) + ' ' + QByteArray::number(word.weight, 'f', 2) + '\n';
    return file;
}

} // namespace apostille

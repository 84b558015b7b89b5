// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordfitting.h"

#include "models/article/plaintext/wordfolding.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <random>

namespace apostille {

namespace {

constexpr qsizetype mostCharacters = 600; // as the features read
constexpr int fewestSites = 6;
constexpr std::size_t mostWords = 2500;

struct Example
{
    std::vector<std::size_t> words;
    float share = 0; ///< of each word
    float answer = 0;
    float weight = 0;
};

struct Word
{
    QString text;
    double weight = 0;
    double slope = 1; ///< the squares of the steps so far
    int lines = 0;
    qsizetype sites = 0;
};

/// The words that stand on pages of several sites.
std::vector<Word> commonWords(const PlainPages &pages)
{
    QHash<QString, QSet<QString>> sites;
    for (const PlainPage *page : pages) {
        for (const plaintext::PageLine &line : page->page.lines) {
            const plaintext::FoldedLine folded(line.line.text, plaintext::FoldedLine::Glued::Keep,
                                               mostCharacters);
            for (const plaintext::FoldedWord &word : folded.words()) {
                if (!word.number && word.text.size() > 1)
                    sites[QString::fromStdU16String(std::u16string(word.text))].insert(page->site);
            }
        }
    }
    std::vector<Word> common;
    for (auto word = sites.cbegin(); word != sites.cend(); ++word) {
        if (word->size() >= fewestSites)
            common.push_back({.text = word.key(), .sites = word->size()});
    }
    std::ranges::sort(common, {}, &Word::text); // the same weights each time
    return common;
}

std::vector<Example> examplesOf(const PlainPages &pages, const QHash<QString, std::size_t> &numbers)
{
    std::vector<Example> examples;
    for (const PlainPage *page : pages) {
        for (std::size_t i = 0; i < page->page.lines.size(); ++i) {
            if (page->answers.weights[i] <= 0)
                continue;
            const plaintext::FoldedLine folded(page->page.lines[i].line.text,
                                               plaintext::FoldedLine::Glued::Keep, mostCharacters);
            Example example;
            for (const plaintext::FoldedWord &word : folded.words()) {
                const auto number = numbers.constFind(QString::fromStdU16String(std::u16string(word.text)));
                if (number != numbers.cend())
                    example.words.push_back(*number);
            }
            if (example.words.empty())
                continue;
            constexpr float most = 3;
            example.share = 1 / std::sqrt(static_cast<float>(folded.words().size()));
            example.answer = page->answers.answers[i];
            example.weight = std::min(most, page->answers.weights[i]);
            examples.push_back(std::move(example));
        }
    }
    return examples;
}

void fit(std::vector<Example> &examples, std::vector<Word> &words)
{
    std::mt19937 random{20260101}; // NOLINT(cert-msc51-cpp): the same weights each time
    constexpr int rounds = 6;
    constexpr double rate = 0.15;
    constexpr double pull = 0.002; // to zero
    double bias = 0;
    for (int round = 0; round < rounds; ++round) {
        std::ranges::shuffle(examples, random);
        for (const Example &example : examples) {
            const auto share = static_cast<double>(example.share);
            double score = bias;
            for (const std::size_t word : example.words)
                score += words[word].weight * share;
            const double error = (static_cast<double>(example.answer) - 1 / (1 + std::exp(-score))) *
                                 static_cast<double>(example.weight);
            bias += rate / 50 * error;
            for (const std::size_t number : example.words) {
                Word &word = words[number];
                const double step = error * share - pull * word.weight;
                word.slope += step * step;
                word.weight += rate * step / std::sqrt(word.slope);
                word.lines += round == 0 ? 1 : 0;
            }
        }
    }
}

} // namespace

QByteArray fitWords(const PlainPages &pages)
{
    std::vector<Word> words = commonWords(pages);
    QHash<QString, std::size_t> numbers;
    for (std::size_t i = 0; i < words.size(); ++i)
        numbers.insert(words[i].text, i);
    std::vector<Example> examples = examplesOf(pages, numbers);
    fit(examples, words);
    // A word of few sites says what they write about rather than what pages are made of.
    constexpr double doubt = 15;
    for (Word &word : words)
        word.weight *= static_cast<double>(word.sites) / (static_cast<double>(word.sites) + doubt);
    std::ranges::sort(words, [](const Word &a, const Word &b) {
        const auto use = [](const Word &word) { return std::abs(word.weight) * std::sqrt(word.lines); };
        return use(a) > use(b);
    });
    words.resize(std::min(words.size(), mostWords));
    std::ranges::sort(words, {}, &Word::text);
    QByteArray file;
    for (const Word &word : words)
        file += word.text.toUtf8() + ' ' + QByteArray::number(word.weight, 'f', 2) + '\n';
    return file;
}

} // namespace apostille

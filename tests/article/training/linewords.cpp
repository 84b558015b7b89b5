// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linewords.h"

#include "models/article/plaintext/wordfolding.h"
#include "wordfitting.h"

#include <QHash>
#include <QSet>

namespace apostille {

namespace {

constexpr qsizetype mostCharacters = 600; // as the features read
constexpr int fewestSites = 6;
constexpr std::size_t mostWords = 2500;

/// The words that stand on pages of several sites.
std::vector<WordToFit> commonWords(const PlainPages &pages)
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
    std::vector<WordToFit> common;
    QStringList texts = sites.keys();
    texts.sort(); // the same weights each time
    for (const QString &text : texts) {
        if (const qsizetype count = sites.value(text).size(); count >= fewestSites)
            common.push_back({.text = text.toStdString(), .sites = count});
    }
    return common;
}

std::vector<WordExample> examplesOf(const PlainPages &pages, const QHash<QString, std::size_t> &numbers)
{
    std::vector<WordExample> examples;
    for (const PlainPage *page : pages) {
        for (std::size_t i = 0; i < page->page.lines.size(); ++i) {
            if (page->answers.weights[i] <= 0)
                continue;
            const plaintext::FoldedLine folded(page->page.lines[i].line.text,
                                               plaintext::FoldedLine::Glued::Keep, mostCharacters);
            std::vector<std::size_t> known;
            for (const plaintext::FoldedWord &word : folded.words()) {
                const auto number = numbers.constFind(QString::fromStdU16String(std::u16string(word.text)));
                if (number != numbers.cend())
                    known.push_back(*number);
            }
            if (!known.empty())
                examples.push_back(wordExample(std::move(known), folded.words().size(),
                                               page->answers.answers[i], page->answers.weights[i]));
        }
    }
    return examples;
}

} // namespace

QByteArray fitLineWords(const PlainPages &pages)
{
    std::vector<WordToFit> words = commonWords(pages);
    QHash<QString, std::size_t> numbers;
    for (std::size_t i = 0; i < words.size(); ++i)
        numbers.insert(QString::fromStdString(words[i].text), i);
    std::vector<WordExample> examples = examplesOf(pages, numbers);
    return fitWords(std::move(examples), std::move(words), mostWords);
}

} // namespace apostille

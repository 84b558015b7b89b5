// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockwords.h"

#include "models/article/tellingwords.h"
#include "wordfitting.h"

#include <QSet>

#include <map>
#include <unordered_map>

namespace apostille {

namespace {

constexpr std::size_t fewestSites = 4;
constexpr std::size_t mostWords = 15000;

using Numbers = std::unordered_map<TellingWords::Term, std::size_t>;

template <typename Use>
void forEachBlock(const Pages &pages, Use use)
{
    for (const KnownPage *page : pages) {
        for (std::size_t i = 0; i < page->page.blocks.size(); ++i) {
            if (page->answers.weights[i] > 0)
                use(*page, i, TellingWords::termsOf(page->page.textOf(page->page.blocks[i])));
        }
    }
}

std::vector<WordToFit> commonWords(const Pages &pages, Numbers &numbers)
{
    std::unordered_map<TellingWords::Term, QSet<QString>> sites;
    forEachBlock(pages, [&](const KnownPage &page, std::size_t, const auto &terms) {
        for (const auto &[term, text] : terms) {
            QSet<QString> &known = sites[term];
            if (known.size() < 200)
                known.insert(page.site);
        }
    });
    std::map<std::string, TellingWords::Term> common; // the same weights each time
    forEachBlock(pages, [&](const KnownPage &, std::size_t, const auto &terms) {
        for (const auto &[term, text] : terms) {
            if (static_cast<std::size_t>(sites[term].size()) >= fewestSites)
                common.emplace(text, term);
        }
    });
    std::vector<WordToFit> words;
    for (const auto &[text, term] : common) {
        numbers.emplace(term, words.size());
        words.push_back({.text = text, .sites = sites[term].size()});
    }
    return words;
}

std::vector<WordExample> examplesOf(const Pages &pages, const Numbers &numbers)
{
    std::vector<WordExample> examples;
    forEachBlock(pages, [&](const KnownPage &page, std::size_t block, const auto &terms) {
        std::vector<std::size_t> known;
        for (const auto &[term, text] : terms) {
            if (const auto number = numbers.find(term); number != numbers.end())
                known.push_back(number->second);
        }
        if (!known.empty())
            examples.push_back(wordExample(std::move(known), terms.size(), page.answers.answers[block],
                                           page.answers.weights[block]));
    });
    return examples;
}

} // namespace

QByteArray fitBlockWords(const Pages &pages)
{
    Numbers numbers;
    std::vector<WordToFit> words = commonWords(pages, numbers);
    std::vector<WordExample> examples = examplesOf(pages, numbers);
    return fitWords(std::move(examples), std::move(words), mostWords);
}

} // namespace apostille

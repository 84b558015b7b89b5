// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownpages.h"

#include "blockwords.h"
#include "disguise.h"
#include "models/article/articleselection.h"
#include "models/article/blockfeatures.h"
#include "models/article/decoding.h"
#include "models/article/metadatareader.h"
#include "models/article/parsetree.h"
#include "models/article/secondlook.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

void addRow(TrainingRows &rows, const KnownPage &page, std::size_t block, std::span<const float> row)
{
    rows.features = row.size();
    rows.values.insert(rows.values.end(), row.begin(), row.end());
    rows.answers.push_back(page.answers.answers[block]);
    rows.weights.push_back(page.answers.weights[block]);
    rows.pages.push_back(page.number);
}

constexpr std::size_t innerFolds = 4;

/// By inner fold: the words as the pages of the other folds have them.
using FoldWords = std::array<TellingWords, innerFolds>;

std::size_t innerFoldOf(const KnownPage &page)
{
    return static_cast<std::size_t>(foldOf(page.site, innerFolds));
}

const TellingWords &wordsFor(const KnownPage &page, const FoldWords &words)
{
    static const TellingWords none;
    return page.isForeign ? none : words[innerFoldOf(page)];
}

Boosted trainFirst(const Pages &pages, const FoldWords &words, const BoostingOptions &options)
{
    TrainingRows rows;
    const auto add = [&](const KnownPage *page) {
        BlockFeatures features(page->page, page->analysis, wordsFor(*page, words));
        std::vector<float> row;
        for (std::size_t i = 0; i < page->page.blocks.size(); ++i) {
            if (page->answers.weights[i] > 0) {
                row.clear();
                features.append(i, row);
                addRow(rows, *page, i, row);
            }
        }
    };
    for (const KnownPage *page : pages) {
        add(page);
        for (const KnownPage &variant : page->variants)
            add(&variant);
    }
    return boost(rows, options);
}

void addSecondRows(TrainingRows &rows, const KnownPage &page, const FoldWords &words,
                   const std::vector<float> &votes)
{
    if (page.page.blocks.empty())
        return;
    BlockFeatures features(page.page, page.analysis, wordsFor(page, words));
    SecondLook look(page.page, page.analysis, votes);
    std::vector<float> row;
    for (std::size_t i = 0; i < page.page.blocks.size(); ++i) {
        if (page.answers.weights[i] <= 0 || page.page.blocks[i].kind == BlockKind::Image)
            continue;
        row.clear();
        features.append(i, row);
        look.append(i, row);
        addRow(rows, page, i, row);
    }
}

/// Beside each page its disguise, which counts half.
KnownPage disguiseOf(const KnownPage &page, const PageClues &clues)
{
    KnownPage other;
    other.number = page.number;
    other.site = page.site;
    other.truth = page.truth;
    other.isForeign = true;
    other.page = disguised(page.page, page.number + 1);
    other.page.facts = {};
    other.analysis = analyse(other.page, clues);
    other.answers = page.answers;
    constexpr float half = 0.5F;
    for (float &weight : other.answers.weights)
        weight *= half;
    return other;
}

} // namespace

std::vector<KnownPage> readKnownPages(const QString &folder)
{
    std::vector<KnownPage> known;
    for (TrainingPage &source : trainingPages(folder, {})) {
        const auto utf8 = decodedUtf8(source.html, {}, true);
        if (!utf8)
            continue;
        const auto tree = ParseTree::parse({utf8->constData(), static_cast<std::size_t>(utf8->size())});
        if (!tree)
            continue;
        KnownPage page;
        page.page = readPage(tree->document());
        const MetadataReader facts(page.page, {});
        page.language = QString::fromUtf8(page.page.facts.language).left(2).toLower();
        page.analysis = analyse(page.page, facts.clues());
        page.answers = answersTo(source, page.page);
        page.truth = wordsOf(source.text.toStdString());
        page.site = siteOf(source.address);
        source.html.clear();
        page.source = std::move(source);
        page.number = static_cast<std::uint32_t>(known.size());
        page.variants.push_back(disguiseOf(page, facts.clues()));
        page.page.facts = {}; // these look into the tree
        known.push_back(std::move(page));
    }
    return known;
}

Forests TrainedForests::forests() const
{
    return {Forest::read(first.forest), Forest::read(second.forest), TellingWords(words.toStdString())};
}

int foldOf(const KnownPage &page, int folds)
{
    return foldOf(page.site, folds);
}

TrainedForests trainForests(const Pages &pages, const BoostingOptions &first, const BoostingOptions &second)
{
    std::array<Pages, innerFolds> others;
    FoldWords words;
    for (std::size_t fold = 0; fold < innerFolds; ++fold) {
        std::ranges::copy_if(pages, std::back_inserter(others[fold]),
                             [fold](const KnownPage *page) { return innerFoldOf(*page) != fold; });
        words[fold] = TellingWords(fitBlockWords(others[fold]).toStdString());
    }
    TrainingRows rows;
    for (std::size_t fold = 0; fold < innerFolds; ++fold) {
        const Forests forests{Forest::read(trainFirst(others[fold], words, first).forest), {}, words[fold]};
        const Forests foreign{forests.first, {}, {}};
        for (const KnownPage *page : pages) {
            if (innerFoldOf(*page) != fold)
                continue;
            addSecondRows(rows, *page, words, votesOn(page->page, page->analysis, forests));
            for (const KnownPage &variant : page->variants)
                addSecondRows(rows, variant, words, votesOn(variant.page, variant.analysis, foreign));
        }
    }
    return {trainFirst(pages, words, first), boost(rows, second), fitBlockWords(pages)};
}

QString keptText(const KnownPage &page, const std::vector<float> &votes)
{
    const std::vector<Choice> choices = selectArticle(page.page, page.analysis, votes);
    QString text;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].kept && page.page.blocks[i].kind != BlockKind::Image)
            text += QString::fromUtf8(page.page.textOf(page.page.blocks[i])) + u'\n';
    }
    return text;
}

double wordScore(const KnownPage &page, const std::vector<float> &votes)
{
    const std::vector<Choice> choices = selectArticle(page.page, page.analysis, votes);
    std::unordered_map<std::uint64_t, int> truth;
    for (const std::uint64_t word : page.truth)
        ++truth[word];
    int all = 0;
    int common = 0;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (!choices[i].kept || page.page.blocks[i].kind == BlockKind::Image)
            continue;
        for (const std::uint64_t word : wordsOf(page.page.textOf(page.page.blocks[i]))) {
            ++all;
            const auto found = truth.find(word);
            if (found != truth.end() && found->second-- > 0)
                ++common;
        }
    }
    const auto whole = static_cast<double>(page.truth.size()) + all;
    return whole > 0 ? 2.0 * common / whole : 1;
}

void Score::add(const KnownPage &page, const std::vector<float> &votes)
{
    if (!page.truth.empty()) {
        const double score = wordScore(page, votes);
        sum += score;
        ++pages;
        bad += score < 0.5 ? 1 : 0;
        return;
    }
    const QString text = keptText(page, votes).simplified();
    for (const QString &piece : page.source.with)
        ++(text.contains(piece.simplified()) ? found : missed);
    for (const QString &piece : page.source.without)
        wrong += text.contains(piece.simplified()) ? 1 : 0;
}

} // namespace apostille

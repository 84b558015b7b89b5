// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trains the forest that tells article blocks from the page around them:
//     apostille-train-cleaner FOLDER HALF FOREST    (../shared/data/extraction, a or b or all, forest.txt)
// and measures:
//     apostille-train-cleaner --measure FOLDER OUT  (writes OUT.wcxb.json and OUT.trafilatura.json for
//     score.py)
#include "boosting.h"
#include "models/article/blockfeatures.h"
#include "models/article/cleaner.h"
#include "models/article/decoding.h"
#include "models/article/metadatareader.h"
#include "models/article/parsetree.h"
#include "trainingpages.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <unordered_map>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

using Words = std::vector<std::uint64_t>;

Words wordsOf(std::string_view text)
{
    Words words;
    std::uint64_t word = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c | (c >= 'A' && c <= 'Z' ? 0x20 : 0));
        if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80) {
            word = (word ^ byte) * 0x100000001b3ULL + 0x51;
        } else if (word != 0) {
            words.push_back(word);
            word = 0;
        }
    }
    if (word != 0)
        words.push_back(word);
    return words;
}

/// Which blocks stand in the truth: the share of each block's runs of words that the truth has and that have
/// not been used up by the blocks before. Long blocks go first, since they are sure; then those between two
/// sure ones.
std::vector<float> answersFor(const PageText &page, const QString &truth)
{
    const Words words = wordsOf(truth.toStdString());
    constexpr std::size_t longestRun = 4;
    std::unordered_map<std::uint64_t, int> runs[longestRun + 1];
    const auto hash = [](const Words &all, std::size_t from, std::size_t length) {
        std::uint64_t sum = length;
        for (std::size_t i = from; i < from + length; ++i)
            sum = sum * 0x9e3779b97f4a7c15ULL + all[i];
        return sum;
    };
    for (std::size_t length = 1; length <= longestRun; ++length) {
        for (std::size_t i = 0; i + length <= words.size(); ++i)
            ++runs[length][hash(words, i, length)];
    }
    std::vector<Words> blocks;
    for (const PageBlock &block : page.blocks)
        blocks.push_back(wordsOf(page.textOf(block)));
    std::vector<std::size_t> order(blocks.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return std::min<std::size_t>(blocks[a].size(), 12) > std::min<std::size_t>(blocks[b].size(), 12);
    });
    std::vector<float> answers(blocks.size(), 0);
    for (const std::size_t index : order) {
        const Words &block = blocks[index];
        if (block.empty())
            continue;
        const std::size_t length = std::min(longestRun, block.size());
        int found = 0;
        int all = 0;
        for (std::size_t i = 0; i + length <= block.size(); ++i) {
            ++all;
            const auto run = runs[length].find(hash(block, i, length));
            if (run != runs[length].end() && run->second > 0)
                ++found;
        }
        answers[index] = static_cast<float>(found) / static_cast<float>(all);
        if (answers[index] > 0.5F) {
            for (std::size_t used = 1; used <= longestRun; ++used) {
                for (std::size_t i = 0; i + used <= block.size(); ++i)
                    --runs[used][hash(block, i, used)];
            }
        }
    }
    // A word or two are in any truth by chance: they count where a neighbour is in it as well.
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].size() > 3 || answers[i] < 0.5F)
            continue;
        const auto near = [&](std::size_t from, int step) {
            for (std::size_t k = from; k < blocks.size();
                 k += static_cast<std::size_t>(step)) { // -1 wraps past the end
                if (blocks[k].size() > 3)
                    return answers[k] > 0.5F;
            }
            return false;
        };
        if (!near(i + 1, 1) && !(i > 0 && near(i - 1, -1)))
            answers[i] = 0;
    }
    return answers;
}

void addWholeText(const TrainingPage &source, const PageText &page, std::vector<float> &answers,
                  std::vector<float> &weights)
{
    answers = answersFor(page, source.text);
    const auto all = static_cast<float>(wordsOf(source.text.toStdString()).size());
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const auto words = static_cast<float>(wordsOf(page.textOf(page.blocks[i])).size());
        // What counts is the page's word F1, so a block counts by its share of the page's words.
        weights[i] = page.blocks[i].kind == BlockKind::Image ? 0 : 0.15F + 100 * words / (all + 100);
    }
}

void addPieces(const TrainingPage &source, const PageText &page, std::vector<float> &answers,
               std::vector<float> &weights)
{
    constexpr float piece = 4;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const std::string_view bytes = page.textOf(page.blocks[i]);
        const QString text =
            QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).simplified();
        for (const QString &one : source.with) {
            if (text.contains(one.simplified())) {
                answers[i] = 1;
                weights[i] = piece;
            }
        }
        for (const QString &one : source.without) {
            if (text.contains(one.simplified())) {
                answers[i] = 0;
                weights[i] = piece;
            }
        }
    }
}

void addPage(const TrainingPage &source, TrainingRows &rows)
{
    const auto utf8 = decodedUtf8(source.html, {}, true);
    if (!utf8)
        return;
    const auto tree = ParseTree::parse({utf8->constData(), static_cast<std::size_t>(utf8->size())});
    if (!tree)
        return;
    const PageText page = readPage(tree->document());
    const MetadataReader facts(page, {});
    const PageAnalysis analysis = analyse(page, facts.clues());
    const BlockFeatures features(page, analysis);
    std::vector<float> answers(page.blocks.size(), 0);
    std::vector<float> weights(page.blocks.size(), 0);
    if (source.text.isEmpty())
        addPieces(source, page, answers, weights);
    else
        addWholeText(source, page, answers, weights);
    rows.features = std::max(rows.features, features.count());
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        if (weights[i] <= 0)
            continue;
        const auto row = features.of(i);
        rows.values.insert(rows.values.end(), row.begin(), row.end());
        rows.answers.push_back(answers[i]);
        rows.weights.push_back(weights[i]);
    }
}

void reportGains(const std::vector<double> &gains)
{
    const std::vector<std::string> names = BlockFeatures::names();
    std::vector<std::size_t> order(gains.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return gains[a] > gains[b]; });
    for (std::size_t i = 0; i < std::min<std::size_t>(40, order.size()); ++i)
        std::printf("%9.1f  %3zu %s\n", gains[order[i]], order[i], names[order[i]].c_str());
}

int train(const QString &folder, const QString &half, const QString &out, const BoostingOptions &options)
{
    TrainingRows rows;
    for (const TrainingPage &page : trainingPages(folder, half))
        addPage(page, rows);
    std::printf("%zu rows of %zu features\n", rows.answers.size(), rows.features);
    std::fflush(stdout);
    const Boosted boosted = boost(rows, options);
    reportGains(boosted.gains);
    QFile file(out);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(
        "# SPDX-FileCopyrightText: 2026 Apostille contributors\n# SPDX-License-Identifier: GPL-3.0-or-later\n"
        "# Made by tests/article/training; see there. feature threshold right-child | leaf vote.\n");
    file.write(boosted.forest.c_str());
    return 0;
}

int measure(const QString &folder, const QString &out)
{
    QJsonObject texts;
    std::vector<double> parsing;
    std::vector<double> cleaning;
    for (const TrainingPage &page : trainingPages(folder, {})) {
        QElapsedTimer timer;
        timer.start();
        GumboOutput *bare = gumbo_parse_with_options(&kGumboDefaultOptions, page.html.constData(),
                                                     static_cast<std::size_t>(page.html.size()));
        gumbo_destroy_output(&kGumboDefaultOptions, bare);
        const double parsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        const Expected<Article> article = clean({.bytes = page.html, .format = SourceFormat::Html});
        const double cleaned = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (!page.text.isEmpty()) {
            parsing.push_back(parsed);
            cleaning.push_back(cleaned);
        }
        QJsonObject result{{"text"_L1, article ? article->text() : QString()}};
        if (article) {
            result.insert("title"_L1, article->metadata.title);
            result.insert("author"_L1, article->metadata.authors.join(", "_L1));
            result.insert("published"_L1, article->metadata.published);
        }
        texts.insert(page.name, result);
    }
    const auto report = [](const char *name, std::vector<double> &times) {
        std::ranges::sort(times);
        const double sum = std::accumulate(times.begin(), times.end(), 0.0);
        std::printf("%s: mean %.2f median %.2f p95 %.2f ms\n", name, sum / static_cast<double>(times.size()),
                    times[times.size() / 2], times[times.size() * 95 / 100]);
        return sum;
    };
    const double bare = report("bare gumbo parse", parsing);
    const double whole = report("whole cleaning", cleaning);
    std::printf("ratio of means %.2f\n", whole / bare);
    QFile file(out);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(QJsonDocument(texts).toJson());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.size() == 3 && arguments[0] == "--measure"_L1)
        return measure(arguments[1], arguments[2]);
    if (arguments.size() < 3)
        return 2;
    BoostingOptions options;
    if (arguments.size() > 3)
        options.trees = arguments[3].toInt();
    if (arguments.size() > 4)
        options.leaves = arguments[4].toInt();
    if (arguments.size() > 5)
        options.rate = arguments[5].toFloat();
    if (arguments.size() > 6)
        options.smoothing = arguments[6].toFloat();
    return train(arguments[0], arguments[1] == "all"_L1 ? QString() : arguments[1], arguments[2], options);
}

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trains the two forests that tell article blocks from the page around them:
//     apostille-train-cleaner train FOLDER HALF       (../shared/data/extraction; a, b or all)
// writes forest.txt, secondforest.txt and tellingwords.txt for resources/cleaning; says which features carry;
//     apostille-train-cleaner cross FOLDER FOLDS [trees depth rate smoothing trees2 depth2 rate2
//     smoothing2]
// trains on the sites of all folds but one and scores the pages of that one, so that only unseen sites count;
//     apostille-train-cleaner measure FOLDER OUT
//     apostille-train-cleaner plain FOLDER OUT
// cleans all pages, or all pages as pasted text, with what is built in, for score.py;
//     apostille-train-cleaner lines FOLDER
// trains the forests that tell lines of plain text: lineforest.txt and secondlineforest.txt;
//     apostille-train-cleaner crosslines FOLDER FOLDS OUT
// does so on the sites of all folds but one and cleans that one's pages, for score.py;
//     apostille-train-cleaner look PAGE
// prints the blocks of one page with their votes;
//     apostille-train-cleaner looklines TEXT
// prints the lines of a plain text with their votes;
//     apostille-train-cleaner compare BEFORE AFTER
// tells whether one printed run of cross is better than another one, page by page.
#include "comparing.h"
#include "knownpages.h"
#include "measuring.h"
#include "models/article/articleselection.h"
#include "models/article/blockfeatures.h"
#include "models/article/plaintext/linefeatures.h"
#include "models/article/secondlook.h"
#include "plainlines.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <future>
#include <map>
#include <numeric>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

struct Options
{
    BoostingOptions first;
    BoostingOptions second{.trees = 480, .smoothing = 10};
};

void reportGains(const char *title, const std::vector<double> &gains, const std::vector<std::string> &names)
{
    std::printf("%s\n", title);
    std::vector<std::size_t> order(gains.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return gains[a] > gains[b]; });
    for (std::size_t i = 0; i < std::min<std::size_t>(30, order.size()); ++i)
        std::printf("%9.1f  %3zu %s\n", gains[order[i]], order[i], names[order[i]].c_str());
}

const std::string forestHead =
    "# SPDX-FileCopyrightText: 2026 Apostille contributors\n# SPDX-License-Identifier: GPL-3.0-or-later\n"
    "# Made by tests/article/training; tree: features and thresholds; leaves: votes; stop: low high.\n";

const std::string wordsHead =
    "# SPDX-FileCopyrightText: 2026 Apostille contributors\n# SPDX-License-Identifier: GPL-3.0-or-later\n"
    "# Made by tests/article/training; see there. Words of several sites: for (+) or against (-) the "
    "article.\n";

bool write(const QString &path, const std::string &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(text.c_str());
    return true;
}

int train(const std::vector<KnownPage> &known, const QString &half, const Options &options)
{
    Pages pages;
    for (const KnownPage &page : known) {
        if (half == "all"_L1 || half.at(0) == QLatin1Char(page.source.half))
            pages.push_back(&page);
    }
    const TrainedForests trained = trainForests(pages, options.first, options.second);
    std::vector<std::string> names = BlockFeatures::names();
    reportGains("first look", trained.first.gains, names);
    std::ranges::copy(SecondLook::names(), std::back_inserter(names));
    reportGains("second look", trained.second.gains, names);
    return write(u"forest.txt"_s, forestHead + trained.first.forest) &&
                   write(u"secondforest.txt"_s, forestHead + trained.second.forest) &&
                   write(u"tellingwords.txt"_s, wordsHead + trained.words.toStdString())
               ? 0
               : 1;
}

int trainLines(const QString &folder)
{
    const TrainedLineForests trained = trainOnLines(readPlainPages(folder), {});
    std::vector<std::string> names = plaintext::LineFeatures::names();
    reportGains("lines", trained.first.gains, names);
    std::ranges::copy(plaintext::VoteFeatures::names(), std::back_inserter(names));
    reportGains("votes on lines", trained.second.gains, names);
    return write(u"wordweights.txt"_s, wordsHead + trained.words.toStdString()) &&
                   write(u"lineforest.txt"_s, forestHead + trained.first.forest) &&
                   write(u"secondlineforest.txt"_s, forestHead + trained.second.forest)
               ? 0
               : 1;
}

void print(const char *name, const Score &score)
{
    std::printf("%-10s %3d pages F1 %.4f, %d below 0.5; pieces F1 %.4f\n", name, score.pages, score.words(),
                score.bad, score.pieces());
}

/// The blocks that were chosen wrongly, with what the votes were: read these to learn what to look for.
std::string errorsOn(const KnownPage &page, const std::vector<float> &votes)
{
    const std::vector<Choice> choices = selectArticle(page.page, page.analysis, votes);
    std::string errors;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const PageBlock &block = page.page.blocks[i];
        const float answer = page.answers.answers[i];
        if (page.answers.weights[i] <= 0 || (answer > 0.5F) == choices[i].kept)
            continue;
        char line[96];
        std::snprintf(
            line, sizeof line,
            "%c %4d words, vote %5.2f, answer %.2f, kind %d, tag %s: ", choices[i].kept ? '+' : '-',
            page.analysis.blocks[i].words, static_cast<double>(votes[i]), static_cast<double>(answer),
            static_cast<int>(block.kind),
            gumbo_normalized_tagname(page.page.elements[static_cast<std::size_t>(block.element)].tag));
        errors += line + std::string(page.page.textOf(block).substr(0, 200)) + '\n';
    }
    return errors.empty() ? errors : page.source.name.toStdString() + '\n' + errors;
}

int cross(const std::vector<KnownPage> &known, int folds, const Options &options)
{
    std::map<std::string, Score> scores;
    std::string pages;
    std::string errors;
    QJsonObject texts;
    const auto oneFold = [&](int fold) {
        Pages others;
        for (const KnownPage &page : known) {
            if (foldOf(page, folds * 4) / 4 != fold)
                others.push_back(&page);
        }
        return trainForests(others, options.first, options.second).forests();
    };
    std::future<Forests> next = std::async(std::launch::async, oneFold, 0);
    for (int fold = 0; fold < folds; ++fold) {
        // Two at a time: the memory holds no more.
        std::future<Forests> own = std::move(next);
        if (fold + 1 < folds)
            next = std::async(std::launch::async, oneFold, fold + 1);
        const Forests forests = own.get();
        for (const KnownPage &page : known) {
            if (foldOf(page, folds * 4) / 4 != fold)
                continue;
            const std::vector<float> votes = votesOn(page.page, page.analysis, forests);
            texts.insert(page.source.name, keptText(page, votes));
            std::vector<float> best = page.answers.answers;
            for (float &vote : best)
                vote = (vote - 0.5F) * 9; // sure of it
            scores["at best"].add(page, best);
            scores["first only"].add(page,
                                     votesOn(page.page, page.analysis, {forests.first, {}, forests.words}));
            scores["all"].add(page, votes);
            for (const float shift : {-0.6F, -0.3F, 0.3F, 0.6F}) {
                std::vector<float> shifted = votes;
                for (float &vote : shifted)
                    vote += shift;
                scores["shift " + std::to_string(shift).substr(0, 4)].add(page, shifted);
            }
            scores["foreign"].add(page,
                                  votesOn(page.page, page.analysis, {forests.first, forests.second, {}}));
            scores[std::string(1, page.source.half)].add(page, votes);
            scores[page.language.toStdString()].add(page, votes);
            Score one;
            one.add(page, votes);
            const std::string name = page.source.name.toStdString();
            pages += page.truth.empty() ? "pieces " + name + ' ' + std::to_string(one.found) + ' ' +
                                              std::to_string(one.missed) + ' ' + std::to_string(one.wrong)
                                        : "page " + name + ' ' + std::to_string(one.sum);
            pages += '\n';
            errors += errorsOn(page, votes);
        }
        print("so far", scores["all"]);
        std::fflush(stdout);
    }
    for (const auto &[name, score] : scores)
        print(name.c_str(), score);
    write(u"cross.json"_s, QJsonDocument(texts).toJson().toStdString());
    write(u"cross-errors.txt"_s, errors);
    std::fputs(pages.c_str(), stdout);
    return 0;
}

void readNumbers(const QStringList &numbers, Options &options)
{
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        BoostingOptions &one = i < 4 ? options.first : options.second;
        if (i % 4 == 0)
            one.trees = numbers[i].toInt();
        else if (i % 4 == 1)
            one.depth = numbers[i].toInt();
        else if (i % 4 == 2)
            one.rate = numbers[i].toFloat();
        else
            one.smoothing = numbers[i].toFloat();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    Options options;
    if (arguments.size() == 2 && arguments[0] == "lines"_L1)
        return trainLines(arguments[1]);
    if (arguments.size() == 4 && arguments[0] == "crosslines"_L1)
        return crossLines(arguments[1], arguments[2].toInt(), arguments[3]);
    if (arguments.size() == 2 && arguments[0] == "looklines"_L1)
        return lookAtLines(arguments[1]);
    if (arguments.size() == 2 && arguments[0] == "look"_L1)
        return look(arguments[1]);
    if (arguments.size() == 3 && arguments[0] == "measure"_L1)
        return measure(arguments[1], arguments[2]);
    if (arguments.size() == 3 && arguments[0] == "plain"_L1)
        return measurePlainText(arguments[1], arguments[2]);
    if (arguments.size() == 3 && arguments[0] == "compare"_L1)
        return compare(arguments[1], arguments[2]);
    if (arguments.size() >= 3 && arguments[0] == "cross"_L1) {
        readNumbers(arguments.mid(3), options);
        return cross(readKnownPages(arguments[1]), arguments[2].toInt(), options);
    }
    if (arguments.size() >= 3 && arguments[0] == "train"_L1) {
        readNumbers(arguments.mid(3), options);
        return train(readKnownPages(arguments[1]), arguments[2], options);
    }
    return 2;
}

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlines.h"

#include "linewords.h"
#include "models/article/cleaner.h"
#include "models/article/plaintext/articlebody.h"
#include "models/article/plaintext/linechoice.h"
#include "models/article/plaintext/linefeatures.h"
#include "models/article/plaintext/pageregion.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>
#include <future>

namespace apostille {

QString copiedText(const TrainingPage &page)
{
    const auto whole = clean({.bytes = page.html, .format = SourceFormat::Html}, Cleaning::WholePage);
    return whole ? whole->text() : QString();
}

namespace {

using namespace Qt::StringLiterals;

constexpr float known = 0.5F; ///< answers above are yes

Answers answersOn(const TrainingPage &source, const plaintext::Page &page)
{
    std::vector<std::string> lines;
    for (const plaintext::PageLine &line : page.lines)
        lines.push_back(line.line.text.toStdString());
    return answersTo(source, {lines.begin(), lines.end()});
}

/// Where only pieces of the truth are known, what the cleaner of the page itself takes stands for the rest.
Answers answersByCleaner(const TrainingPage &source, const plaintext::Page &page)
{
    constexpr float trust = 0.5F;
    const auto article = clean({.bytes = source.html, .format = SourceFormat::Html});
    TrainingPage taken;
    taken.text = article ? article->text() : QString();
    const Answers pieces = answersOn(source, page);
    if (taken.text.isEmpty())
        return pieces;
    Answers answers = answersOn(taken, page);
    for (std::size_t i = 0; i < answers.answers.size(); ++i) {
        answers.weights[i] *= trust;
        if (pieces.weights[i] > 0) {
            answers.answers[i] = pieces.answers[i];
            answers.weights[i] = pieces.weights[i];
        }
    }
    return answers;
}

bool isIn(const PlainPage &page, std::size_t line)
{
    return page.answers.weights[line] > 0 && page.answers.answers[line] > known;
}

PlainPage part(const PlainPage &page, const std::vector<std::size_t> &lines)
{
    PlainPage result;
    result.number = page.number;
    result.fold = page.fold;
    std::vector<plaintext::TextLine> texts;
    for (const std::size_t line : lines) {
        texts.push_back(page.page.lines[line].line);
        result.answers.answers.push_back(page.answers.answers[line]);
        result.answers.weights.push_back(page.answers.weights[line] / 2);
    }
    result.page = plaintext::readPage(std::move(texts));
    return result;
}

/// What people paste of a page: the article with a few lines too many above and below, a short article with
/// as many, the article alone, a few of its paragraphs.
std::vector<PlainPage> partsOf(const PlainPage &page)
{
    std::size_t first = 0;
    std::size_t end = page.page.lines.size();
    while (first < end && !isIn(page, first))
        ++first;
    while (end > first && !isIn(page, end - 1))
        --end;
    if (first == end)
        return {};
    constexpr std::size_t most = 8;
    const std::size_t above = std::min<std::size_t>(first, page.number % most);
    const std::size_t below = std::min(page.page.lines.size(), end + page.number / most % most);
    std::vector<std::size_t> cropped;
    for (std::size_t i = first - above; i < below; ++i)
        cropped.push_back(i);
    std::vector<std::size_t> alone;
    for (std::size_t i = first; i < end; ++i) {
        if (isIn(page, i))
            alone.push_back(i);
    }
    std::vector<std::size_t> brief;
    constexpr std::size_t around = 14;
    const std::size_t opening = std::min(end, first + 3 + page.number % 5);
    for (std::size_t i = first - std::min(first, around); i < opening; ++i)
        brief.push_back(i);
    for (std::size_t i = std::max(opening, end - std::min<std::size_t>(end, 2));
         i < std::min(page.page.lines.size(), end + around); ++i)
        brief.push_back(i);
    const std::size_t few = std::min<std::size_t>(alone.size(), 1 + page.number % 6);
    const auto from = alone.begin() + static_cast<std::ptrdiff_t>(page.number % (alone.size() - few + 1));
    std::vector<PlainPage> parts;
    parts.push_back(part(page, cropped));
    parts.push_back(part(page, brief));
    parts.push_back(part(page, alone));
    parts.push_back(part(page, {from, from + static_cast<std::ptrdiff_t>(few)}));
    return parts;
}

void addRow(TrainingRows &rows, const PlainPage &page, std::size_t line, std::span<const float> row)
{
    rows.features = row.size();
    rows.values.insert(rows.values.end(), row.begin(), row.end());
    rows.answers.push_back(page.answers.answers[line]);
    rows.weights.push_back(page.answers.weights[line]);
    rows.pages.push_back(page.number);
}

const BoostingOptions firstOptions{.trees = 192, .depth = 4, .rate = 0.1F, .smoothing = 20, .columns = 0.4F};
const BoostingOptions secondOptions{.trees = 144, .depth = 4, .rate = 0.1F, .smoothing = 20, .columns = 0.4F};

constexpr int innerFolds = 3;

/// By inner fold: the weights of words as the pages of the other folds have them.
using FoldWords = std::array<plaintext::WordWeights, innerFolds>;

std::size_t innerFoldOf(const PlainPage &page)
{
    return static_cast<std::size_t>((page.fold + innerFolds) % innerFolds);
}

PlainPages without(const PlainPages &pages, std::size_t fold)
{
    PlainPages others;
    std::ranges::copy_if(pages, std::back_inserter(others),
                         [&](const PlainPage *page) { return innerFoldOf(*page) != fold; });
    return others;
}

Boosted trainFirst(const PlainPages &pages, const FoldWords &words)
{
    TrainingRows rows;
    for (const PlainPage *page : pages) {
        plaintext::LineFeatures features(page->page, words[innerFoldOf(*page)]);
        for (std::size_t i = 0; i < page->page.lines.size(); ++i) {
            if (page->answers.weights[i] > 0)
                addRow(rows, *page, i, features.of(i));
        }
    }
    return boost(rows, firstOptions);
}

void addSecondRows(TrainingRows &rows, const PlainPage &page, const plaintext::LineForests &first)
{
    if (page.page.lines.empty())
        return;
    const std::vector<float> votes = plaintext::lineVotes(page.page, first);
    plaintext::LineFeatures features(page.page, first.words);
    const plaintext::VoteFeatures look(page.page, votes);
    std::vector<float> row;
    for (std::size_t i = 0; i < page.page.lines.size(); ++i) {
        if (page.answers.weights[i] <= 0)
            continue;
        const auto own = features.of(i);
        row.assign(own.begin(), own.end());
        look.append(i, row);
        addRow(rows, page, i, row);
    }
}

TrainedLineForests trainForests(const PlainPages &whole, const PlainPages &pages)
{
    FoldWords words;
    for (std::size_t fold = 0; fold < innerFolds; ++fold)
        words[fold] = plaintext::WordWeights(fitLineWords(without(whole, fold)));
    TrainingRows rows;
    for (std::size_t fold = 0; fold < innerFolds; ++fold) {
        const plaintext::LineForests first{
            Forest::read(trainFirst(without(pages, fold), words).forest), {}, words[fold]};
        for (const PlainPage *page : pages) {
            if (innerFoldOf(*page) == fold)
                addSecondRows(rows, *page, first);
        }
    }
    return {fitLineWords(whole), trainFirst(pages, words), boost(rows, secondOptions)};
}

} // namespace

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The tests' own texts: "    -- reason: …" was removed, "T …" and "name: …" are metadata, the rest is kept.
std::vector<PlainPage> fixtures(std::uint32_t number)
{
    constexpr float trust = 10;
    std::vector<PlainPage> pages;
    const QDir folder(QStringLiteral(APOSTILLE_FIXTURES "/plaintext"));
    const QStringList files = folder.entryList({u"*.expected"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        PlainPage page;
        page.number = number++;
        page.source.name = file;
        page.site = file;
        const QStringList lines = read(folder.filePath(file)).split(u'\n');
        for (const QString &line : lines) {
            const QString mark = line.section(u' ', 0, 0);
            if (QStringList{u"¶"_s, u"#"_s, u"-"_s, u"1."_s, u">"_s, u"caption:"_s}.contains(mark))
                page.source.text += line.mid(mark.size() + 1) + u'\n';
        }
        page.page =
            plaintext::readPage(plaintext::textLines(read(folder.filePath(file.chopped(9) + ".txt"_L1))));
        page.answers = answersOn(page.source, page.page);
        for (float &weight : page.answers.weights)
            weight *= trust;
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace

std::vector<PlainPage> readPlainPages(const QString &folder)
{
    std::vector<PlainPage> pages;
    for (TrainingPage &source : trainingPages(folder, {})) {
        PlainPage page;
        page.copied = copiedText(source);
        page.page = plaintext::readPage(plaintext::textLines(page.copied));
        page.number = static_cast<std::uint32_t>(pages.size());
        page.site = siteOf(source.address);
        page.fold = foldOf(page.site, foldsOfPlainPages);
        page.answers =
            source.text.isEmpty() ? answersByCleaner(source, page.page) : answersOn(source, page.page);
        source.html.clear();
        page.source = std::move(source);
        pages.push_back(std::move(page));
    }
    std::ranges::move(fixtures(static_cast<std::uint32_t>(pages.size())), std::back_inserter(pages));
    return pages;
}

plaintext::LineForests TrainedLineForests::forests() const
{
    return {Forest::read(first.forest), Forest::read(second.forest), plaintext::WordWeights(words)};
}

TrainedLineForests trainOnLines(const std::vector<PlainPage> &pages, const std::vector<int> &leftOut)
{
    PlainPages whole;
    for (const PlainPage &page : pages) {
        if (!std::ranges::contains(leftOut, page.fold))
            whole.push_back(&page);
    }
    std::vector<PlainPage> parts;
    for (const PlainPage *page : whole)
        std::ranges::move(partsOf(*page), std::back_inserter(parts));
    PlainPages all = whole;
    for (const PlainPage &page : parts)
        all.push_back(&page);
    return trainForests(whole, all);
}

namespace {

void addErrors(std::string &errors, const PlainPage &page, const std::vector<float> &votes,
               const QString &text)
{
    errors += "== " + page.source.name.toStdString() + '\n';
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const QString &line = page.page.lines[i].line.text;
        const bool kept = text.contains(line);
        const bool wanted = page.answers.answers[i] > known;
        char head[64];
        std::snprintf(head, sizeof head, "%c%c %5.2f w%5.2f k%d ",
                      kept == wanted ? ' '
                      : kept         ? '+'
                                     : '-',
                      wanted ? '*' : ' ', static_cast<double>(votes[i]),
                      static_cast<double>(page.answers.weights[i]),
                      static_cast<int>(page.page.lines[i].kind));
        errors += head + line.toStdString() + '\n';
    }
}

} // namespace

int crossLines(const QString &folder, int folds, const QString &out)
{
    const std::vector<PlainPage> pages = readPlainPages(folder);
    QJsonObject texts;
    std::string errors;
    const auto leftOutOf = [folds](int fold) {
        std::vector<int> leftOut;
        for (int one = fold; one < foldsOfPlainPages; one += folds)
            leftOut.push_back(one);
        return leftOut;
    };
    std::vector<std::future<plaintext::LineForests>> trained;
    for (int fold = 0; fold < folds; ++fold)
        trained.push_back(std::async(fold < 2 ? std::launch::async : std::launch::deferred,
                                     [&, fold] { return trainOnLines(pages, leftOutOf(fold)).forests(); }));
    for (int fold = 0; fold < folds; ++fold) {
        const plaintext::LineForests forests = trained[static_cast<std::size_t>(fold)].get();
        const std::vector<int> own = leftOutOf(fold);
        for (const PlainPage &page : pages) {
            if (!std::ranges::contains(own, page.fold))
                continue;
            const std::vector<float> votes = plaintext::lineVotes(page.page, forests);
            const std::vector<bool> chosen = plaintext::chosenLines(page.page, votes);
            const auto region = plaintext::articleRegion(page.page, votes, chosen);
            const QString text =
                region ? plaintext::articleFrom(page.page, *region, chosen).text() : QString();
            texts.insert(page.source.name, text);
            addErrors(errors, page, votes, text);
        }
    }
    QFile file(out);
    QFile list(out + ".errors"_L1);
    if (!file.open(QIODevice::WriteOnly) || !list.open(QIODevice::WriteOnly))
        return 1;
    file.write(QJsonDocument(texts).toJson());
    list.write(errors.c_str());
    return 0;
}

int lookAtLines(const QString &path)
{
    const plaintext::Page page = plaintext::readPage(plaintext::textLines(read(path)));
    const std::vector<float> votes = plaintext::lineVotes(page);
    const std::vector<bool> chosen = plaintext::chosenLines(page, votes);
    for (std::size_t i = 0; i < votes.size(); ++i)
        std::printf("%c %5.2f kind %d: %s\n", chosen[i] ? '*' : ' ', static_cast<double>(votes[i]),
                    static_cast<int>(page.lines[i].kind), qPrintable(page.lines[i].line.text));
    return 0;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include "models/article/articleselection.h"
#include "models/article/blockvotes.h"
#include "models/article/cleaner.h"
#include "models/article/decoding.h"
#include "models/article/metadatareader.h"
#include "models/article/parsetree.h"
#include "models/article/persons.h"
#include "plainlines.h"
#include "trainingpages.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <gumbo.h>
#include <numeric>

namespace apostille {

using namespace Qt::StringLiterals;

namespace {

QJsonObject resultOf(const Expected<Article> &article)
{
    QJsonObject result{{"text"_L1, article ? article->text() : QString()}};
    if (article) {
        result.insert("title"_L1, article->metadata.title);
        result.insert("author"_L1, namesInWords(article->metadata.authors, article->metadata.language));
        result.insert("published"_L1, article->metadata.published);
    }
    return result;
}

int write(const QJsonObject &texts, const QString &out)
{
    QFile file(out);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(QJsonDocument(texts).toJson());
    return 0;
}

} // namespace

int look(const QString &path)
{
    const QByteArray bytes = unzipped(path);
    const auto utf8 = decodedUtf8(bytes, {}, true);
    if (!utf8)
        return 1;
    const auto tree = ParseTree::parse({utf8->constData(), static_cast<std::size_t>(utf8->size())});
    if (!tree)
        return 1;
    const PageText page = readPage(tree->document());
    const MetadataReader facts(page, {});
    const PageAnalysis analysis = analyse(page, facts.clues());
    const std::vector<float> first =
        votesOn(page, analysis, {Forests::trained().first, {}, Forests::trained().words});
    const std::vector<float> votes = votesOn(page, analysis, Forests::trained());
    const std::vector<Choice> choices = selectArticle(page, analysis, votes);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const PageBlock &block = page.blocks[i];
        const PageElement &element = page.elements[static_cast<std::size_t>(block.element)];
        std::printf("%c %5.2f %5.2f %-12.12s kind %d %s%s: %.160s\n", choices[i].kept ? '*' : ' ',
                    static_cast<double>(first[i]), static_cast<double>(votes[i]),
                    std::string(choices[i].reason).c_str(), static_cast<int>(block.kind),
                    gumbo_normalized_tagname(element.tag), element.hidden ? " hidden" : "",
                    std::string(page.textOf(block)).c_str());
    }
    return 0;
}

int measurePlainText(const QString &folder, const QString &out)
{
    QJsonObject texts;
    for (const TrainingPage &page : trainingPages(folder, {})) {
        const QByteArray copied = copiedText(page).toUtf8();
        texts.insert(page.name, resultOf(clean({.bytes = copied, .format = SourceFormat::PlainText})));
    }
    return write(texts, out);
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
        texts.insert(page.name, resultOf(article));
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
    return write(texts, out);
}

} // namespace apostille

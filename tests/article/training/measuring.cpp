// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include "models/article/cleaner.h"
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
        result.insert("author"_L1, article->metadata.authors.join(", "_L1));
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

int measurePlainText(const QString &folder, const QString &out)
{
    QJsonObject texts;
    for (const TrainingPage &page : trainingPages(folder, {})) {
        const auto whole = clean({.bytes = page.html, .format = SourceFormat::Html}, Cleaning::WholePage);
        const QByteArray copied = whole ? whole->text().toUtf8() : QByteArray();
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

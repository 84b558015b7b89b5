// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <random>
#include <vector>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

struct Pieces
{
    double found = 0;
    double missed = 0;
    double wrong = 0;

    void add(const Pieces &other)
    {
        found += other.found;
        missed += other.missed;
        wrong += other.wrong;
    }
    [[nodiscard]] double score() const { return 2 * found / std::max(1.0, 2 * found + missed + wrong); }
};

struct Run
{
    std::map<QString, double> pages;
    std::map<QString, Pieces> pieces;
};

Run readRun(const QString &path)
{
    Run run;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return run;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        if (words.size() == 3 && words[0] == "page"_L1)
            run.pages[words[1]] = words[2].toDouble();
        else if (words.size() == 5 && words[0] == "pieces"_L1)
            run.pieces[words[1]] = {words[2].toDouble(), words[3].toDouble(), words[4].toDouble()};
    }
    return run;
}

void comparePages(const Run &before, const Run &after)
{
    std::vector<std::pair<double, QString>> changes;
    double sum = 0;
    for (const auto &[page, score] : after.pages) {
        if (const auto old = before.pages.find(page); old != before.pages.end()) {
            changes.emplace_back(score - old->second, page);
            sum += score - old->second;
        }
    }
    if (changes.size() < 2)
        return;
    const auto count = static_cast<double>(changes.size());
    const double mean = sum / count;
    double squares = 0;
    int better = 0;
    int worse = 0;
    for (const auto &[change, page] : changes) {
        squares += (change - mean) * (change - mean);
        better += change > 0.005 ? 1 : 0;
        worse += change < -0.005 ? 1 : 0;
    }
    const double error = std::sqrt(squares / (count - 1) / count);
    std::printf("words: %+.4f ± %.4f (t %.1f), %d better, %d worse\n", mean, error,
                error > 0 ? mean / error : 0, better, worse);
    std::ranges::sort(changes);
    for (std::size_t i = 0; i < std::min<std::size_t>(6, changes.size()); ++i) {
        const auto &[loss, lost] = changes[i];
        const auto &[gain, gained] = changes[changes.size() - 1 - i];
        std::printf("  %+.3f %-10s %+.3f %s\n", loss, qPrintable(lost), gain, qPrintable(gained));
    }
}

void comparePieces(const Run &before, const Run &after)
{
    std::vector<std::pair<Pieces, Pieces>> pages;
    for (const auto &[page, now] : after.pieces) {
        if (const auto old = before.pieces.find(page); old != before.pieces.end())
            pages.emplace_back(old->second, now);
    }
    if (pages.empty())
        return;
    const auto difference = [&](const auto &pick) {
        Pieces old;
        Pieces now;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const auto &[a, b] = pages[pick(i)];
            old.add(a);
            now.add(b);
        }
        return now.score() - old.score();
    };
    std::mt19937 random{1}; // NOLINT(cert-msc51-cpp): the same answer each time
    std::uniform_int_distribution<std::size_t> any(0, pages.size() - 1);
    constexpr int draws = 1000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const double drawn = difference([&](std::size_t) { return any(random); });
        sum += drawn;
        squares += drawn * drawn;
    }
    const double error = std::sqrt(std::max(0.0, squares / draws - sum * sum / draws / draws));
    const double mean = difference([](std::size_t i) { return i; });
    std::printf("pieces: %+.4f ± %.4f (t %.1f)\n", mean, error, error > 0 ? mean / error : 0);
}

} // namespace

int compare(const QString &before, const QString &after)
{
    const Run old = readRun(before);
    const Run now = readRun(after);
    comparePages(old, now);
    comparePieces(old, now);
    return 0;
}

} // namespace apostille

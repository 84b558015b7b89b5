// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzymatch.h"

#include <QStringTokenizer>

#include <algorithm>

namespace apostille {

namespace {

constexpr int whole = 1000;
constexpr int beginning = 900;
constexpr int wordBeginning = 800;
constexpr int initials = 700;
constexpr int inside = 500;
constexpr int scattered = 300;

bool startsWord(QStringView name, qsizetype at)
{
    return name[at].isLetterOrNumber() && (at == 0 || !name[at - 1].isLetterOrNumber());
}

/// Each letter begins the next word but for words that are skipped.
bool areInitials(QStringView letters, QStringView name)
{
    qsizetype next = 0;
    for (qsizetype i = 0; i < name.size() && next < letters.size(); ++i) {
        if (name[i] == letters[next] && startsWord(name, i))
            ++next;
    }
    return next == letters.size();
}

/// Letters in order, the first one at the beginning of a word: the fewer gaps between them the better.
std::optional<int> scatteredScore(QStringView letters, QStringView name)
{
    for (qsizetype from = 0; from < name.size(); ++from) {
        if (name[from] != letters[0] || !startsWord(name, from))
            continue;
        qsizetype next = 1;
        int gaps = 0;
        qsizetype last = from;
        for (qsizetype i = from + 1; i < name.size() && next < letters.size(); ++i) {
            if (name[i] != letters[next])
                continue;
            gaps += i > last + 1 && !startsWord(name, i) ? 1 : 0;
            last = i;
            ++next;
        }
        // Every letter at random is chance, not intention.
        if (next == letters.size() && 2 * gaps < letters.size())
            return scattered - 20 * gaps;
    }
    return std::nullopt;
}

std::optional<int> wordScore(QStringView word, QStringView name)
{
    if (name == word)
        return whole;
    if (name.startsWith(word))
        return beginning;
    std::optional<int> best;
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        if (startsWord(name, at))
            return wordBeginning;
        best = inside;
    }
    if (word.size() > 1 && areInitials(word, name))
        return initials;
    return best ? best : scatteredScore(word, name);
}

} // namespace

std::optional<int> matchScore(QStringView typed, QStringView name)
{
    int sum = 0;
    int words = 0;
    for (const QStringView word : typed.tokenize(u' ', Qt::SkipEmptyParts)) {
        const auto score = wordScore(word, name);
        if (!score)
            return std::nullopt;
        sum += *score;
        ++words;
    }
    const auto length = static_cast<int>(std::min<qsizetype>(name.size(), 99));
    if (words == 0)
        return 0;
    // A name that goes on as it was typed beats one that has the same words in another order.
    const int straight = words > 1 && name.contains(typed.trimmed()) ? 50 : 0;
    return (sum / words + straight) * 100 - length;
}

} // namespace apostille

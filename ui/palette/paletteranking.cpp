// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteranking.h"

#include "models/library/folding.h"
#include "ui/palette/fuzzymatch.h"

#include <QHash>

#include <algorithm>

namespace apostille {

namespace {

struct Ranked
{
    int score;
    int recency; ///< larger is later
    std::size_t order;
    const PaletteEntry *entry;

    [[nodiscard]] bool before(const Ranked &other) const
    {
        if (score != other.score)
            return score > other.score;
        if (recency != other.recency)
            return recency > other.recency;
        return order < other.order;
    }
};

/// Between things of one name a command is meant before a place, and that before what the library holds.
int kindBonus(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Command:
        return 60;
    case PaletteEntry::Kind::Place:
        return 50;
    default:
        return 0;
    }
}

} // namespace

PaletteEntries ranked(const std::vector<std::shared_ptr<const PaletteEntries>> &lists, const QString &typed,
                      const QStringList &recent, std::size_t limit, const std::function<bool()> &unwanted)
{
    constexpr std::size_t entriesBetweenQuestions = 512;
    constexpr int recentBonus = 2000; // as much as from inside a word halfway to its beginning
    QHash<QString, int> recency;
    for (qsizetype i = 0; i < recent.size(); ++i)
        recency.insert(recent[i], static_cast<int>(recent.size() - i));
    const QString folded = foldedName(typed);
    std::vector<Ranked> found;
    std::size_t order = 0;
    for (const auto &list : lists) {
        for (const PaletteEntry &entry : *list) {
            if (++order % entriesBetweenQuestions == 0 && unwanted && unwanted())
                return {};
            const int used = recency.value(entry.key);
            if (folded.isEmpty() && used == 0 && entry.kind != PaletteEntry::Kind::Command)
                continue;
            const auto score = matchScore(folded, entry.folded);
            if (!score)
                continue;
            const int bonus = folded.isEmpty() ? 0 : kindBonus(entry.kind) + (used > 0 ? recentBonus : 0);
            found.push_back({*score + bonus, used, order, &entry});
        }
    }
    const std::size_t wanted = std::min(limit, found.size());
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(wanted),
                              [](const Ranked &a, const Ranked &b) { return a.before(b); });
    PaletteEntries best;
    best.reserve(wanted);
    for (std::size_t i = 0; i < wanted; ++i)
        best.push_back(*found[i].entry);
    return best;
}

} // namespace apostille

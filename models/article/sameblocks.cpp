// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/sameblocks.h"

#include "models/article/ascendingrow.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace apostille {

namespace {

/// Where each text stands that stands once.
QHash<QString, qsizetype> onlyPlaces(std::span<const Block> blocks)
{
    QHash<QString, qsizetype> places;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].text.isEmpty())
            continue;
        const auto known = places.find(blocks[i].text);
        if (known == places.end())
            places.insert(blocks[i].text, static_cast<qsizetype>(i));
        else
            *known = -1;
    }
    return places;
}

/// Of the stretch in which the two differ.
std::vector<qsizetype> matchesBetween(std::span<const Block> from, std::span<const Block> to)
{
    const auto known = onlyPlaces(from);
    const auto places = onlyPlaces(to);
    std::vector<qsizetype> matches;
    matches.reserve(from.size());
    for (const Block &block : from)
        matches.push_back(known.value(block.text, -1) < 0 ? -1 : places.value(block.text, -1));
    keepAscending(matches);
    return matches;
}

} // namespace

std::vector<qsizetype> sameBlocks(const std::vector<Block> &from, const std::vector<Block> &to)
{
    const auto isSame = [](const Block &one, const Block &other) { return one.text == other.text; };
    const qsizetype alike = std::ranges::mismatch(from, to, isSame).in1 - from.begin();
    const qsizetype most = std::min(std::ssize(from), std::ssize(to)) - alike;
    qsizetype behind = 0;
    while (behind < most && isSame(*(from.end() - 1 - behind), *(to.end() - 1 - behind)))
        ++behind;
    std::vector<qsizetype> matches(from.size(), -1);
    for (qsizetype i = 0; i < alike; ++i)
        matches[static_cast<std::size_t>(i)] = i;
    for (qsizetype i = 1; i <= behind; ++i)
        matches[from.size() - static_cast<std::size_t>(i)] = std::ssize(to) - i;
    const std::vector<qsizetype> between =
        matchesBetween({from.begin() + alike, from.end() - behind}, {to.begin() + alike, to.end() - behind});
    for (std::size_t i = 0; i < between.size(); ++i) {
        if (between[i] >= 0)
            matches[static_cast<std::size_t>(alike) + i] = alike + between[i];
    }
    return matches;
}

} // namespace apostille

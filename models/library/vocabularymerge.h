// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/vocabulary.h"
#include "models/base/error.h"

#include <vector>

namespace apostille {

class Connection;

/// One row of annotation_claim or annotation_source.
struct ThingLink
{
    qint64 annotation = 0;
    qint64 thing = 0;
    QString word = {}; ///< stance or role, as stored

    bool operator==(const ThingLink &) const = default;
};

/// One side of a merge: the things as they are on it, and all links of their kind of every annotation that
/// the merge touches, in the user's order. Putting a side makes the library so.
template <typename Thing>
struct MergeSide
{
    QUuid id = {}; ///< of the one that stays
    std::vector<Thing> things = {};
    std::vector<qint64> annotations = {};
    std::vector<ThingLink> links = {};
};

template <typename Thing>
struct Merge
{
    MergeSide<Thing> before;
    MergeSide<Thing> after;
};

/// After it all quotes of the others point to the first one, which takes over their names, notes, and
/// what it does not say itself (a verdict, an address); the others are in the trash and say where they went.
[[nodiscard]] Expected<Merge<Claim>> plannedClaimMerge(Connection &connection, const QUuid &into,
                                                       const std::vector<QUuid> &others);
[[nodiscard]] Expected<void> putMergeSide(Connection &connection, const MergeSide<Claim> &side);

[[nodiscard]] Expected<Merge<Source>> plannedSourceMerge(Connection &connection, const QUuid &into,
                                                         const std::vector<QUuid> &others);
[[nodiscard]] Expected<void> putMergeSide(Connection &connection, const MergeSide<Source> &side);

} // namespace apostille

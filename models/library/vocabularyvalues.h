// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"
#include "models/library/storedvalues.h"
#include "models/library/vocabularyrows.h"
#include "models/library/vocabularystore.h"

namespace apostille {

/// What the three vocabulary stores make of the rows that were read.

template <typename Thing>
[[nodiscard]] Expected<std::vector<Thing>> things(Expected<std::vector<Used<Thing>>> rows)
{
    return std::move(rows).transform([](std::vector<Used<Thing>> read) {
        std::vector<Thing> values;
        values.reserve(read.size());
        for (Used<Thing> &row : read)
            values.push_back(std::move(row.thing));
        return values;
    });
}

template <typename Thing>
[[nodiscard]] Expected<std::optional<Thing>> firstOf(Expected<std::vector<Used<Thing>>> rows)
{
    return std::move(rows).transform([](const std::vector<Used<Thing>> &read) {
        return read.empty() ? std::nullopt : std::optional(read.front().thing);
    });
}

/// What an id stands for must be there: it was read from this library.
template <typename Thing>
[[nodiscard]] Expected<Thing> onlyOne(Expected<std::vector<Used<Thing>>> rows, const QUuid &id)
{
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return std::unexpected(Error{ErrorCode::ThingNotFound, {}, storedIdentifier(id)});
    return rows->front().thing;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <optional>

namespace apostille {

/// A value and the word that stands for it in files. Tables are arrays of these; words are never changed.
template <typename Value>
struct Word
{
    Value value;
    QLatin1StringView word;
};

/// The word of the value; of one that the table lacks, the table's first.
template <typename Words, typename Value>
[[nodiscard]] QString wordOf(const Words &words, Value value)
{
    const auto found = std::ranges::find(words, value, [](const auto &entry) { return entry.value; });
    return found == words.end() ? words.front().word : found->word;
}

/// What the word stands for; nothing where the table lacks it, as that of a later version.
template <typename Words>
[[nodiscard]] auto valueOf(const Words &words, const QString &text)
{
    const auto found = std::ranges::find_if(words, [&](const auto &entry) { return entry.word == text; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

} // namespace apostille

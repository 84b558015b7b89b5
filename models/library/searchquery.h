// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace apostille {

/// A word or phrase as it was typed.
struct SearchTerm
{
    QString text = {};
    bool prefix = false; ///< its last word is still being typed

    bool operator==(const SearchTerm &) const = default;
};

/// What was typed into the search field. There is no wrong input: what is no word is passed over.
struct SearchQuery
{
    std::vector<SearchTerm> wanted = {};   ///< all of them
    std::vector<SearchTerm> unwanted = {}; ///< none of them

    bool operator==(const SearchQuery &) const = default;
};

[[nodiscard]] SearchQuery searchQuery(const QString &typed);

/// Terms in FTS5's language; `narrowColumns` is where a single letter is looked for, because as the start of
/// a word it is in nearly every text.
[[nodiscard]] QString allOf(const std::vector<SearchTerm> &terms, const QString &narrowColumns);
[[nodiscard]] QString anyOf(const std::vector<SearchTerm> &terms);

} // namespace apostille

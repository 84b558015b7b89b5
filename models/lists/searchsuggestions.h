// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace apostille {

class Library;

/// How what was typed so far may go on.
struct SearchSuggestion
{
    enum class Kind { Operator, Speaker, Source, Tag, Outlet, Claim, State, Saved, Recent };

    Kind kind = Kind::Recent;
    QString name = {};   ///< to be shown
    QString query = {};  ///< all that would stand in the field
    bool goesOn = false; ///< an operator, whose value comes next

    bool operator==(const SearchSuggestion &) const = default;
};

/// Best first, a dozen at most; for an empty field the recent searches and the operators. `french`: the words
/// of operators (all are understood anyhow).
[[nodiscard]] std::vector<SearchSuggestion> searchSuggestions(const Library &library, const QString &typed,
                                                              bool french);

/// The last searches that led somewhere, latest first; kept in the library.
[[nodiscard]] QStringList recentSearches(const Library &library);
void rememberSearch(const Library &library, const QString &typed);

} // namespace apostille

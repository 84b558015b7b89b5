// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/articlestore.h"

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
    std::vector<SearchTerm> wanted = {};              ///< all of them
    std::vector<SearchTerm> unwanted = {};            ///< none of them
    std::vector<SearchRestriction> restrictions = {}; ///< "speaker:Poutine", "is:unread"

    bool operator==(const SearchQuery &) const = default;
};

[[nodiscard]] SearchQuery searchQuery(const QString &typed);

/// The filter with the query's restrictions; where the query wants no words, with what it leaves out too.
[[nodiscard]] ArticleFilter narrowed(ArticleFilter filter, const SearchQuery &query);

/// Nothing but one letter of an alphabet, which more letters will follow.
[[nodiscard]] bool isSingleLetter(const SearchQuery &query);

/// What is wanted in FTS5's language.
[[nodiscard]] QString allOf(const SearchQuery &query);
/// Any of what is not wanted, as whole words: "-p" on the way to "-poutine" would leave out nearly all.
[[nodiscard]] QString anyUnwanted(const SearchQuery &query);

} // namespace apostille

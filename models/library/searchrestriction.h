// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// "speaker:Poutine": which articles, by what is known of them rather than by their words.
struct SearchRestriction
{
    enum class Field {
        Speaker,  ///< value: folded words of a name, the last may be a start: " vladimir pout"
        Source,   ///< likewise, whatever its role
        Tag,      ///< likewise
        Outlet,   ///< likewise
        Claim,    ///< likewise
        State,    ///< "unread", "read", "starred", "annotated", "review"
        Language, ///< BCP 47; "fr" means "fr-CA" too
        Words,    ///< an expression of the search table: for what is left out of a search without words
    };

    Field field = Field::Source;
    QString value = {};
    bool unwanted = false; ///< all others

    bool operator==(const SearchRestriction &) const = default;
};

} // namespace apostille

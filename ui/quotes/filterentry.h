// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/quotefilter.h"

#include <QVariant>

namespace apostille {

class Library;

enum class FilterKind { Words, Speaker, Claim, Verdict, Tag, Colour, Speech, Language, Lack };

/// One thing that the table of quotes is narrowed to.
struct FilterEntry
{
    FilterKind kind = FilterKind::Words;
    QVariant value = {}; ///< what QuoteFilter keeps: an id, an enumeration's number, a language
    QString name = {};   ///< of the thing, for people

    bool operator==(const FilterEntry &) const = default;
};

[[nodiscard]] QString kindName(FilterKind kind);
/// "Speaker: Hélène Aubrac"
[[nodiscard]] QString chipText(const FilterEntry &entry);

[[nodiscard]] QuoteFilter filterOf(const std::vector<FilterEntry> &entries);

/// What can be chosen of a kind; of claims, sources and tags those used most.
[[nodiscard]] std::vector<FilterEntry> choicesOf(FilterKind kind, const Library &library);
/// Everything, of whatever kind, that what was typed can mean.
[[nodiscard]] std::vector<FilterEntry> choicesFor(const QString &typed, const Library &library);

} // namespace apostille

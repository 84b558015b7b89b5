// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace apostille {

/// W3C TextQuoteSelector (exact, prefix, suffix) + TextPositionSelector (start, end); offsets are UTF-16 code
/// units of the article text, end exclusive. https://www.w3.org/TR/annotation-model/#text-quote-selector
struct Anchor
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString exact = {};
    QString prefix = {}; ///< up to 32 code units before, never half a surrogate pair
    QString suffix = {};

    bool operator==(const Anchor &) const = default;
};

enum class PlacementState {
    Exact,     ///< the words stand where they stood
    Moved,     ///< found elsewhere, once, with matching context: to be checked
    Ambiguous, ///< found at several places, context does not decide
    Orphan,    ///< not found
};

struct Placement
{
    PlacementState state = PlacementState::Orphan;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The anchor of [start, end) in text, trimmed of outer white space and widened to whole grapheme clusters.
/// An empty `exact` means that nothing was selected.
[[nodiscard]] Anchor anchorAt(const QString &text, qsizetype start, qsizetype end);

/// Where an anchor stands in text. A wrong place is worse than no place: anything uncertain is Ambiguous or
/// Orphan.
[[nodiscard]] Placement place(const Anchor &anchor, const QString &text);

/// Every place where quote stands in text, quotation marks, apostrophes and kinds of space taken as equal.
[[nodiscard]] std::vector<Placement> findQuote(const QString &quote, const QString &text);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/anchor.h"

namespace apostille {

/// Where the words of a quote stand in the readable text of the page that the article was made of.
struct SourcePlace
{
    enum class State {
        Certain,   ///< there only, or there only with what stands around them
        Ambiguous, ///< at several places, and what stands around does not decide: the first of them
        NotFound,
    };

    State state = State::NotFound;
    qsizetype start = 0; ///< UTF-16 code units of the page's text
    qsizetype end = 0;

    bool operator==(const SourcePlace &) const = default;
};

[[nodiscard]] SourcePlace placeInSource(const Anchor &quote, const QString &pageText);

} // namespace apostille

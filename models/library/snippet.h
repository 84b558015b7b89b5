// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/hitmarker.h"

namespace apostille {

/// A passage of one line that shows why a text was found.
struct Snippet
{
    QString text = {};
    std::vector<TextRange> marks = {};
};

/// Some 160 characters around the place where most of the terms stand together, cut between words; the start
/// of the text where there are no hits. Line breaks become spaces.
[[nodiscard]] Snippet snippetOf(const QString &text, const std::vector<Hit> &hits);

} // namespace apostille

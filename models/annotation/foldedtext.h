// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"

#include <vector>

namespace apostille {

/// Text in which differences of typesetting are gone: kinds of quotation marks, apostrophes, spaces and
/// hyphens, spaces beside marks and before French punctuation, invisible characters, "…", "œ", composed
/// accents. Each character knows where it came from.
struct FoldedText
{
    QString text = {};
    std::vector<TextRange> origins = {}; ///< by character of `text`: what it stands for in the original

    [[nodiscard]] TextRange original(TextRange range) const;
    /// Whether one character of the original stands on both sides of the position.
    [[nodiscard]] bool splits(qsizetype position) const;
};

[[nodiscard]] FoldedText folded(const QString &text);

/// Whether an accent or a joiner continues the character before it: no range may end there.
[[nodiscard]] bool continuesCharacter(const QString &text, qsizetype position);

/// Every place of the words in text, white space and marks taken as equal, in the original's offsets. Places
/// that would begin or end within a character are left out.
[[nodiscard]] std::vector<TextRange> occurrences(const FoldedText &words, const FoldedText &text,
                                                 const QString &original);

} // namespace apostille

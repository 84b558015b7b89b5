// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/block.h"

namespace apostille {

/// A block's text as the reader shows it: exactly as long as the text, character for character.
struct DisplayText
{
    QString text = {};
    /// Where quotation marks of ours stand that want a thin space beside them («…» for "…"): no character may
    /// be inserted, so the style sheet makes the room.
    std::vector<qsizetype> openMarks = {};
    std::vector<qsizetype> closeMarks = {};
};

/// Typographic apostrophes, quotation marks and no-break spaces of the language, put in place of plain ones
/// where nothing is ambiguous. Code and preformatted text stay as they are.
[[nodiscard]] DisplayText displayText(const Block &block, const QString &language);

} // namespace apostille

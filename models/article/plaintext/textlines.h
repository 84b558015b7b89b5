// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace apostille::plaintext {

/// A paragraph or other line of the text as it came, repaired and with single spaces.
struct TextLine
{
    QString text;
    bool blankBefore = false; ///< an empty line or a page break stood before it
    bool indented = false;    ///< began with a tab or two spaces
    bool quoted = false;      ///< began with ">", where that does not hold for the whole text
};

/// The text as lines: encoding debris mended, invisible characters gone, lines that were wrapped at a column
/// put together again. White space is single spaces, no-break spaces are kept.
[[nodiscard]] std::vector<TextLine> textLines(const QString &text);

} // namespace apostille::plaintext

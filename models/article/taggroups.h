// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

namespace apostille {

/// Whether an element begins and ends a line of text.
[[nodiscard]] bool isBlockTag(GumboTag tag);

/// Whether what is inside is no text for people to read.
[[nodiscard]] bool isSkippedTag(GumboTag tag);

/// The formatting elements of HTML5 (13.2.4.3), which the parser opens anew where they were left open.
[[nodiscard]] bool isFormattingTag(GumboTag tag);

/// Whether the tag ends SVG and MathML wherever it stands (HTML5, 13.2.6.5), unless HTML is allowed there.
[[nodiscard]] bool endsForeignContent(GumboTag tag);

/// Whether what is inside is text up to the end tag, whatever stands there.
[[nodiscard]] bool holdsText(GumboTag tag);

/// Rows, cells and their groups: nothing to the parser outside of a table.
[[nodiscard]] bool isPartOfTable(GumboTag tag);

/// 1–6 for a heading, else 0.
[[nodiscard]] int headingLevel(GumboTag tag);

} // namespace apostille

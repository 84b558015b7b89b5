// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace apostille {

enum class BlockKind {
    Paragraph,
    Heading, ///< level 2–6; the article's title is metadata, not a block
    Quotation,
    ListItem, ///< level = nesting depth, from 1
    Caption,
    Preformatted,
    TableRow, ///< cells joined by a tab
    Image,    ///< text is empty; address and alternative say what it shows
};

enum class SpanKind { Link, Emphasis, Strong, Code, Superscript, Subscript };

/// Inline markup of a block; start and end are UTF-16 code units of the block's own text. Spans may nest
/// but never cross; they are sorted by start, the longer first.
struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
    SpanKind kind = SpanKind::Emphasis;
    QString address = {}; ///< Link only; absolute http, https or mailto

    bool operator==(const Span &) const = default;
};

/// The unit of a cleaned article. White space in `text` is normalised (single spaces, no line breaks but in
/// Preformatted; no-break spaces are kept).
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    QString text = {};
    std::vector<Span> spans = {};
    int level = 0;
    bool ordered = false; ///< ListItem: of a numbered list
    QString address = {}; ///< Image: where it was
    QString alternative = {};

    bool operator==(const Block &) const = default;
};

} // namespace apostille

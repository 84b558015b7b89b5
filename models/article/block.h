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

/// What a block is besides its kind; it changes how the block is shown, never its text.
enum class BlockRole {
    Plain,
    PullQuote, ///< words of the text, set large beside it
    Post,      ///< of a post that is embedded; its last block has author and address
    Footnote,
    Question, ///< of an interview
    Entry,    ///< begins an entry of a live blog; has its time
    Head,     ///< TableRow: what the columns are
};

enum class SpanKind {
    Link,
    Emphasis,
    Strong,
    Code,
    Superscript,
    Subscript,
    Credit, ///< Caption: whose the picture is
};

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
    QString address = {}; ///< Image: where it was; Post: where it is
    QString alternative = {};
    BlockRole role = BlockRole::Plain;
    QString author = {}; ///< Post
    QString time = {};   ///< Entry; ISO 8601, as the page says

    bool operator==(const Block &) const = default;
};

} // namespace apostille

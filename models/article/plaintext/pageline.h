// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/plaintext/functionwords.h"
#include "models/article/plaintext/textlines.h"
#include "models/article/plaintext/vocabulary.h"

#include <QString>

#include <vector>

namespace apostille::plaintext {

/// The outer form of a line, which tells more than its words do.
struct LineShape
{
    int words = 0;
    int functionWords = 0;
    int capitalised = 0; ///< words that begin with a capital, the first of the line included
    int numbers = 0;
    int commas = 0;
    int sentences = 0;           ///< sentence ends followed by a space or the end of the line
    bool endsSentence = false;   ///< . ! ? … or a closing quotation mark behind one
    bool endsInEllipsis = false; ///< cut off: the excerpt of another article
    bool endsInColon = false;
    bool asks = false;
    bool startsLower = false;
    bool allCapitals = false;
    bool quotes = false;  ///< a quotation of five words or more
    bool address = false; ///< one web or mail address and nothing else
};

enum class LineKind {
    Prose,     ///< whole sentences of the length that only prose has
    Sentence,  ///< a short sentence
    Short,     ///< headline, label, name, menu entry, list item: its place decides
    Furniture, ///< of the page, not of the article: the vocabulary or its form says so
};

/// A line with all that is known about it by itself.
struct PageLine
{
    TextLine line;
    LineShape shape;
    LineKind kind = LineKind::Short;
    PhraseMatch phrase;
    std::size_t key = 0; ///< equal for lines that differ in case, accents and punctuation only
};

struct Page
{
    std::vector<PageLine> lines;
    QString language; ///< a first idea, from function words
    bool blankSeparated =
        false; ///< paragraphs stand apart by empty lines, so lines without are lists or menus
};

[[nodiscard]] inline bool isProse(const PageLine &line)
{
    return line.kind == LineKind::Prose || line.kind == LineKind::Sentence;
}

[[nodiscard]] LineShape shapeOf(const QString &text);
[[nodiscard]] Page readPage(std::vector<TextLine> lines);

} // namespace apostille::plaintext

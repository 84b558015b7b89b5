// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/foldedtext.h"

namespace apostille {

/// Finds typed words within one text as the library's search would: without case and diacritics, kinds of
/// quotation marks, apostrophes, hyphens and spaces being equal. Unlike that search it takes words as they
/// stand, parts of words and punctuation too; nothing is found across two paragraphs.
class TextFinder
{
public:
    explicit TextFinder(const QString &text);

    /// In the order of the text, none within another; UTF-16 offsets that never cut a character.
    [[nodiscard]] std::vector<TextRange> places(const QString &words) const;

private:
    FoldedText m_text;
};

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/wordstoread.h"

#include <algorithm>

namespace apostille {

namespace {

/// Quotation marks, dashes and spaces differ where words are set large.
QString lettersIn(const QString &text)
{
    QString letters;
    std::ranges::copy_if(text, std::back_inserter(letters),
                         [](QChar character) { return character.isLetterOrNumber(); });
    return letters.toCaseFolded();
}

bool isPullQuote(const Block &block)
{
    return block.role == BlockRole::PullQuote;
}

} // namespace

int wordsToRead(const Article &article)
{
    int words = wordCount(article.text());
    if (std::ranges::none_of(article.blocks, isPullQuote))
        return words;
    QString said;
    for (const Block &block : article.blocks) {
        if (!isPullQuote(block))
            said += lettersIn(block.text);
    }
    for (const Block &block : article.blocks) {
        if (isPullQuote(block) && said.contains(lettersIn(block.text)))
            words -= wordCount(block.text);
    }
    return words;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/cleaningchoices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// The last choice about a text without a place; nothing where there is none.
const CleaningChoice *choiceOf(const CleaningChoices &choices, const QString &text)
{
    const QString words = choiceWords(text);
    const auto speaks = [&words](const CleaningChoice &choice) {
        return choice.path.isEmpty() && !choice.words.isEmpty() && choice.words == words;
    };
    const auto found = std::find_if(choices.rbegin(), choices.rend(), speaks);
    return found == choices.rend() ? nullptr : &*found;
}

} // namespace

QString choiceWords(const QString &text)
{
    constexpr qsizetype enough = 120;
    return text.simplified().toCaseFolded().left(enough);
}

Article withChoices(Article article, const CleaningChoices &choices)
{
    if (choices.empty())
        return article;
    Article chosen;
    chosen.metadata = article.metadata;
    const auto take = [&](Block &block, bool kept, const QString &reason) {
        const CleaningChoice *choice = choiceOf(choices, block.text);
        if (choice ? choice->kept : kept) {
            chosen.blocks.push_back(std::move(block));
            return;
        }
        const QString why = kept ? u"site-choice"_s : reason;
        const qsizetype place = std::ssize(chosen.blocks);
        if (chosen.removed.empty() || chosen.removed.back().reason != why ||
            chosen.removed.back().blockBefore != place)
            chosen.removed.push_back({.reason = why, .blockBefore = place});
        chosen.removed.back().blocks.push_back(std::move(block));
    };
    auto part = article.removed.begin();
    for (qsizetype i = 0; i <= std::ssize(article.blocks); ++i) {
        for (; part != article.removed.end() && part->blockBefore == i; ++part) {
            for (Block &block : part->blocks)
                take(block, false, part->reason);
        }
        if (i < std::ssize(article.blocks))
            take(article.blocks[static_cast<std::size_t>(i)], true, {});
    }
    return chosen;
}

} // namespace apostille

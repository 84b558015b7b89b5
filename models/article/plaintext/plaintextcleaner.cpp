// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/plaintextcleaner.h"

#include "models/article/language.h"
#include "models/article/plaintext/articlebody.h"
#include "models/article/plaintext/linechoice.h"
#include "models/article/plaintext/linevotes.h"

#include <algorithm>

namespace apostille {

namespace {

using namespace plaintext;

// Enough to tell a language by, and no more: detection is dearer than all the rest.
QString sampleOf(const std::vector<Block> &blocks)
{
    constexpr qsizetype enough = 4000;
    QString sample;
    for (const Block &block : blocks) {
        sample.append(QStringView(block.text).first(qMin(block.text.size(), enough)));
        sample.append(u'\n');
        if (sample.size() > enough)
            break;
    }
    return sample;
}

Article wholePage(const std::vector<TextLine> &lines)
{
    Article article;
    article.blocks.reserve(lines.size());
    for (const TextLine &line : lines)
        article.blocks.push_back({.kind = BlockKind::Paragraph, .text = line.text});
    return article;
}

} // namespace

Expected<Article> cleanPlainText(const QString &text, Cleaning cleaning)
{
    std::vector<TextLine> lines = textLines(text);
    if (lines.empty())
        return std::unexpected(Error{ErrorCode::EmptyInput});
    QString firstIdea;
    Article article;
    if (cleaning == Cleaning::WholePage) {
        article = wholePage(lines);
    } else {
        const Page page = readPage(std::move(lines));
        const std::vector<float> votes = lineVotes(page);
        const std::vector<bool> chosen = chosenLines(page, votes);
        const std::optional<PageRegion> region = articleRegion(page, votes, chosen);
        if (!region)
            return std::unexpected(Error{ErrorCode::NoArticle});
        article = articleFrom(page, *region, chosen);
        firstIdea = page.language;
    }
    article.metadata.language = detectLanguage(sampleOf(article.blocks), firstIdea);
    return article;
}

} // namespace apostille

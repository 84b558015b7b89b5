// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/htmlcleaner.h"

#include "models/article/articlebuilder.h"
#include "models/article/articleselection.h"
#include "models/article/blockvotes.h"
#include "models/article/language.h"
#include "models/article/metadatareader.h"
#include "models/article/parsetree.h"

#include <algorithm>

namespace apostille {

namespace {

/// Everything that a visitor of the page sees.
std::vector<Choice> wholePage(const PageText &page)
{
    std::vector<Choice> choices(page.blocks.size());
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const bool hidden = page.elements[static_cast<std::size_t>(page.blocks[i].element)].hidden;
        choices[i] = {!hidden, hidden ? "hidden" : std::string_view()};
    }
    return choices;
}

bool hasText(const std::vector<Block> &blocks)
{
    return std::ranges::any_of(blocks, [](const Block &block) { return !block.text.isEmpty(); });
}

/// The beginning of the text is enough to tell its language.
QString beginning(const std::vector<Block> &blocks)
{
    constexpr qsizetype enough = 3000;
    QString text;
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Preformatted)
            continue;
        text += block.text + u'\n';
        if (text.size() > enough)
            break;
    }
    return text;
}

} // namespace

Expected<Article> cleanHtml(std::string_view html, const QUrl &address, Cleaning cleaning)
{
    const auto tree = ParseTree::parse(html);
    if (!tree)
        return std::unexpected(Error{ErrorCode::TooBig});
    const PageText page = readPage(tree->document());
    const MetadataReader facts(page, address);
    const PageClues clues = facts.clues();
    const PageAnalysis analysis = analyse(page, clues);
    const bool whole = cleaning == Cleaning::WholePage;
    const std::vector<Choice> choices =
        whole ? wholePage(page) : selectArticle(page, analysis, votesOn(page, analysis, Forests::trained()));
    if (!whole && !isConvincing(page, analysis, choices))
        return std::unexpected(Error{ErrorCode::NoArticle});
    Article article = buildArticle(page, choices, facts.base());
    if (!hasText(article.blocks))
        return std::unexpected(Error{ErrorCode::NoArticle});
    article.metadata = facts.metadata();
    article.metadata.language = detectLanguage(beginning(article.blocks), article.metadata.language);
    return article;
}

} // namespace apostille

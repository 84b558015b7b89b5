// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/htmlcleaner.h"

#include "models/article/articlebuilder.h"
#include "models/article/articleselection.h"
#include "models/article/blockvotes.h"
#include "models/article/elementpath.h"
#include "models/article/language.h"
#include "models/article/lastingchoices.h"
#include "models/article/metadatareader.h"
#include "models/article/pagechoices.h"
#include "models/article/parsetree.h"
#include "models/article/removedsections.h"

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

/// A page that has been read, and what the cleaner itself would keep of it.
struct CleanedPage
{
    const PageText &page;
    const MetadataReader &facts;
    const PageAnalysis &analysis;
    std::vector<Choice> choices;
};

/// Parts of it point to one another and to the tree: it is shown to `use` where it stands.
template <typename Use>
auto onCleanedPage(std::string_view html, const QUrl &address, Cleaning cleaning, Use use)
    -> std::invoke_result_t<Use, CleanedPage>
{
    const auto tree = ParseTree::parse(html);
    if (!tree)
        return std::unexpected(Error{ErrorCode::TooBig});
    const PageText page = readPage(tree->document());
    const MetadataReader facts(page, address);
    const PageClues clues = facts.clues();
    const PageAnalysis analysis = analyse(page, clues);
    return use(CleanedPage{page, facts, analysis,
                           cleaning == Cleaning::WholePage
                               ? wholePage(page)
                               : selectArticle(page, analysis, votesOn(page, analysis, Forests::trained()))});
}

Expected<Article> articleOf(const CleanedPage &cleaned, Cleaning cleaning, BuiltBlocks &built)
{
    if (cleaning == Cleaning::Article && !isConvincing(cleaned.page, cleaned.analysis, cleaned.choices))
        return std::unexpected(Error{ErrorCode::NoArticle});
    built = buildBlocks(cleaned.page, cleaned.choices, cleaned.facts.base());
    if (!hasText(built.blocks))
        return std::unexpected(Error{ErrorCode::NoArticle});
    Article article;
    article.blocks = std::move(built.blocks);
    article.metadata = cleaned.facts.metadata();
    article.metadata.language = detectLanguage(beginning(article.blocks), article.metadata.language);
    return article;
}

QString pathOf(const PageText &page, int element)
{
    return QString::fromStdString(elementPath(page, element));
}

/// What was taken away as blocks: the contrary choice, cut into sections.
std::vector<RemovedPart> removedParts(const CleanedPage &cleaned, const std::vector<std::size_t> &kept)
{
    std::vector<Choice> contrary(cleaned.choices.size());
    std::ranges::transform(cleaned.choices, contrary.begin(),
                           [](const Choice &choice) { return Choice{!choice.kept}; });
    BuiltBlocks rest = buildBlocks(cleaned.page, contrary, cleaned.facts.base());
    std::vector<RemovedPart> parts;
    std::size_t next = 0;
    for (const RemovedSection &section : removedSections(cleaned.page, cleaned.choices)) {
        RemovedPart part{.reason = QString::fromLatin1(QByteArrayView(section.reason)),
                         .blockBefore = std::ranges::lower_bound(kept, section.first) - kept.begin(),
                         .path =
                             pathOf(cleaned.page, elementAround(cleaned.page, section.first, section.end))};
        for (; next < rest.blocks.size() && rest.origins[next] < section.end; ++next) {
            if (rest.origins[next] >= section.first)
                part.blocks.push_back(std::move(rest.blocks[next]));
        }
        if (!part.text().isEmpty())
            parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

Expected<Article> cleanHtml(std::string_view html, const QUrl &address, Cleaning cleaning,
                            const CleaningChoices &choices)
{
    return onCleanedPage(html, address, cleaning, [&](CleanedPage cleaned) {
        applyChoices(choices, cleaned.page, cleaned.choices);
        BuiltBlocks built;
        return articleOf(cleaned, cleaning, built);
    });
}

Expected<CleaningAudit> auditHtml(std::string_view html, const QUrl &address, Cleaning cleaning,
                                  const CleaningChoices &choices)
{
    return onCleanedPage(html, address, cleaning, [&](CleanedPage cleaned) {
        applyChoices(choices, cleaned.page, cleaned.choices);
        BuiltBlocks built;
        return articleOf(cleaned, cleaning, built).transform([&](Article article) {
            CleaningAudit audit{.article = std::move(article)};
            audit.article.removed = removedParts(cleaned, built.origins);
            for (const std::size_t origin : built.origins) {
                audit.paths.push_back(pathOf(cleaned.page, cleaned.page.blocks[origin].element));
                audit.isChosen.push_back(cleaned.choices[origin].reason == siteChoiceReason);
            }
            audit.isPutBack.assign(built.origins.size(), false);
            return audit;
        });
    });
}

Expected<CleaningChoices> lastingHtmlChoices(std::string_view html, const QUrl &address,
                                             const CleaningChoices &choices, const CleaningChoices &known)
{
    return onCleanedPage(html, address, Cleaning::Article,
                         [&](CleanedPage cleaned) -> Expected<CleaningChoices> {
                             applyChoices(known, cleaned.page, cleaned.choices);
                             return lastingChoices(cleaned.page, cleaned.choices, choices);
                         });
}

} // namespace apostille

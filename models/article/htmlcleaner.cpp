// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/htmlcleaner.h"

#include "models/article/articlebuilder.h"
#include "models/article/articleselection.h"
#include "models/article/blockvotes.h"
#include "models/article/databody.h"
#include "models/article/elementpath.h"
#include "models/article/headdetails.h"
#include "models/article/language.h"
#include "models/article/lastingchoices.h"
#include "models/article/metadatareader.h"
#include "models/article/pagechoices.h"
#include "models/article/parsetree.h"
#include "models/article/paywall.h"
#include "models/article/removedsections.h"

#include <algorithm>
#include <span>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

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
    const PageClues &clues;
    const PageAnalysis &analysis;
    std::vector<Choice> choices;
    Metadata metadata = {};
};

/// Parts of it point to one another and to the tree: it is shown to `use` where it stands.
template <typename Use>
auto onCleanedPage(std::string_view html, const QUrl &address, Cleaning cleaning, Use use)
    -> std::invoke_result_t<Use, CleanedPage>
{
    auto tree = ParseTree::parse(html);
    if (!tree)
        return std::unexpected(Error{ErrorCode::TooBig});
    const PageText page = readPage(tree->document());
    tree->forgetText();
    const MetadataReader facts(page, address);
    const PageClues clues = facts.clues();
    const PageAnalysis analysis = analyse(page, clues);
    CleanedPage cleaned{page,
                        facts,
                        clues,
                        analysis,
                        cleaning == Cleaning::WholePage
                            ? wholePage(page)
                            : selectArticle(page, analysis, votesOn(page, analysis, Forests::trained())),
                        facts.metadata()};
    if (cleaning == Cleaning::Article) {
        dropHeadDetails(page, cleaned.metadata, cleaned.choices);
        markPaywall(page, analysis, cleaned.choices);
    }
    return use(std::move(cleaned));
}

/// What stands above the text stands there only where it is none of its blocks.
void dropRepeated(const std::vector<Block> &blocks, Metadata &metadata)
{
    constexpr std::size_t first = 6;
    for (const Block &block : std::span(blocks).first(std::min(first, blocks.size()))) {
        const QString text = block.text.simplified();
        if (text == metadata.kicker)
            metadata.kicker.clear();
        if (text.contains(metadata.standfirst))
            metadata.standfirst.clear();
    }
}

/// What the page prints in place of its text is taken away, then.
BuiltBlocks buildFromData(CleanedPage &cleaned)
{
    for (Choice &choice : cleaned.choices) {
        if (choice.kept)
            choice = {false, "text-in-data"};
    }
    return {.blocks = blocksOfData(cleaned.clues.articleBody, cleaned.facts.base())};
}

Expected<Article> articleOf(CleanedPage &cleaned, Cleaning cleaning, BuiltBlocks &built)
{
    if (cleaning == Cleaning::Article &&
        isOnlyInData(cleaned.page, cleaned.analysis, cleaned.choices, cleaned.clues.articleBody))
        built = buildFromData(cleaned);
    else if (cleaning == Cleaning::Article && !isConvincing(cleaned.page, cleaned.analysis, cleaned.choices))
        return std::unexpected(Error{ErrorCode::NoArticle});
    else {
        built = buildBlocks(cleaned.page, cleaned.choices, cleaned.facts.base());
        // What a visitor of the page sees is surer than what it tells machines.
        if (std::ranges::contains(cleaned.choices, paywallReason, &Choice::reason))
            cleaned.metadata.paywalled = u"part"_s;
    }
    if (!hasText(built.blocks))
        return std::unexpected(Error{ErrorCode::NoArticle});
    Article article;
    article.blocks = std::move(built.blocks);
    article.metadata = std::move(cleaned.metadata);
    dropRepeated(article.blocks, article.metadata);
    return article;
}

/// To be called when the page is gone: telling a language takes as much memory as many a page with its tree.
Article inItsLanguage(Article article)
{
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

Expected<CleaningAudit> auditOf(CleanedPage &cleaned, Cleaning cleaning)
{
    BuiltBlocks built;
    return articleOf(cleaned, cleaning, built).transform([&](Article article) {
        CleaningAudit audit{.article = std::move(article)};
        audit.article.removed = removedParts(cleaned, built.origins);
        // Where the text is from the page's data, that is its place.
        if (built.origins.empty()) {
            audit.paths.assign(audit.article.blocks.size(), u"script"_s);
            audit.isChosen.assign(audit.article.blocks.size(), false);
        }
        for (const std::size_t origin : built.origins) {
            audit.paths.push_back(pathOf(cleaned.page, cleaned.page.blocks[origin].element));
            audit.isChosen.push_back(cleaned.choices[origin].reason == siteChoiceReason);
        }
        audit.isPutBack.assign(audit.article.blocks.size(), false);
        return audit;
    });
}

} // namespace

Expected<Article> cleanHtml(std::string_view html, const QUrl &address, Cleaning cleaning,
                            const CleaningChoices &choices)
{
    const auto chosen = [&](CleanedPage cleaned) {
        applyChoices(choices, cleaned.page, cleaned.choices);
        BuiltBlocks built;
        return articleOf(cleaned, cleaning, built);
    };
    return onCleanedPage(html, address, cleaning, chosen).transform(inItsLanguage);
}

Expected<CleaningAudit> auditHtml(std::string_view html, const QUrl &address, Cleaning cleaning,
                                  const CleaningChoices &choices)
{
    const auto audited = [&](CleanedPage cleaned) {
        applyChoices(choices, cleaned.page, cleaned.choices);
        return auditOf(cleaned, cleaning);
    };
    return onCleanedPage(html, address, cleaning, audited).transform([](CleaningAudit audit) {
        audit.article = inItsLanguage(std::move(audit.article));
        return audit;
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

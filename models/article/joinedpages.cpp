// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/joinedpages.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// Shorter texts may be said twice: the questions of an interview, "* * *".
constexpr qsizetype ownWords = 60;

QString wordingOf(const Block &block)
{
    return block.kind == BlockKind::Image ? block.address : block.text.simplified().toCaseFolded();
}

/// What the pages so far have said, and which blocks of the next one say it again.
class Said
{
public:
    explicit Said(const Metadata &known)
    {
        for (const QString &words : {known.title, known.standfirst, known.byline})
            m_said.insert(words.simplified().toCaseFolded());
        m_said.remove(QString());
    }

    [[nodiscard]] std::vector<bool> repeatedIn(const std::vector<Block> &blocks) const
    {
        std::vector<bool> repeated;
        repeated.reserve(blocks.size());
        for (const Block &block : blocks)
            repeated.push_back(isSaid(block));
        // In the midst of the text only what nobody writes twice.
        const auto first = std::ranges::find(repeated, false) - repeated.begin();
        const auto last = std::find(repeated.rbegin(), repeated.rend(), false).base() - repeated.begin();
        for (auto i = static_cast<std::size_t>(first); std::cmp_less(i, last); ++i) {
            const Block &block = blocks[i];
            if (block.kind != BlockKind::Image && block.text.size() < ownWords)
                repeated[i] = false;
        }
        return repeated;
    }

    void add(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            m_said.insert(wordingOf(block));
        m_said.remove(QString());
    }

private:
    [[nodiscard]] bool isSaid(const Block &block) const { return m_said.contains(wordingOf(block)); }

    QSet<QString> m_said;
};

/// Takes one page's blocks over, or puts them to the removed parts, which stand in the order of the text.
class JoinedAudit
{
public:
    explicit JoinedAudit(const Metadata &known)
        : m_said(known)
    {
        m_joined.article.metadata = known;
    }

    void add(const CleaningAudit &page)
    {
        // What the first page repeats it has its reasons for.
        const std::vector<bool> repeated = std::exchange(m_isFirst, false)
                                               ? std::vector<bool>(page.article.blocks.size())
                                               : m_said.repeatedIn(page.article.blocks);
        auto part = page.article.removed.begin();
        for (std::size_t i = 0; i <= page.article.blocks.size(); ++i) {
            for (; part != page.article.removed.end() && std::cmp_equal(part->blockBefore, i); ++part) {
                m_joined.article.removed.push_back(*part);
                m_joined.article.removed.back().blockBefore = here();
            }
            if (i == page.article.blocks.size())
                break;
            if (repeated[i])
                leaveOut(page, i);
            else
                take(page, i);
        }
        m_said.add(page.article.blocks);
        m_joined.article.metadata.nextPage = page.article.metadata.nextPage;
        // The last page is where a site stops giving its article away.
        if (const QString &paywalled = page.article.metadata.paywalled; !paywalled.isEmpty())
            m_joined.article.metadata.paywalled = paywalled;
    }

    CleaningAudit done() { return std::move(m_joined); }

private:
    [[nodiscard]] qsizetype here() const { return std::ssize(m_joined.article.blocks); }

    void take(const CleaningAudit &page, std::size_t block)
    {
        m_joined.article.blocks.push_back(page.article.blocks[block]);
        m_joined.paths.push_back(page.paths[block]);
        m_joined.isPutBack.push_back(page.isPutBack[block]);
        m_joined.isChosen.push_back(page.isChosen[block]);
    }

    void leaveOut(const CleaningAudit &page, std::size_t block)
    {
        std::vector<RemovedPart> &parts = m_joined.article.removed;
        if (page.article.blocks[block].text.isEmpty())
            return; // pictures by themselves are no part
        if (parts.empty() || parts.back().blockBefore != here() || parts.back().reason != "repeated"_L1)
            parts.push_back({.reason = u"repeated"_s, .blockBefore = here(), .path = page.paths[block]});
        parts.back().blocks.push_back(page.article.blocks[block]);
    }

    Said m_said;
    bool m_isFirst = true;
    CleaningAudit m_joined;
};

} // namespace

Article joinedPages(const std::vector<Article> &pages)
{
    JoinedAudit joined(pages.front().metadata);
    for (const Article &page : pages) {
        const std::size_t blocks = page.blocks.size();
        joined.add({.article = page,
                    .paths = std::vector<QString>(blocks),
                    .isPutBack = std::vector<bool>(blocks),
                    .isChosen = std::vector<bool>(blocks)});
    }
    Article article = joined.done().article;
    article.removed.clear();
    return article;
}

CleaningAudit joinedPages(const std::vector<CleaningAudit> &pages)
{
    JoinedAudit joined(pages.front().article.metadata);
    for (const CleaningAudit &page : pages)
        joined.add(page);
    return joined.done();
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/cleaningaudit.h"

#include "models/article/ascendingrow.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// A block of the page in its order, and what the cleaner made of it.
struct PageStep
{
    const Block *block = nullptr;
    const RemovedPart *part = nullptr; ///< null: kept
    QString path = {};
    bool isChosen = false;
};

std::vector<PageStep> stepsOf(const CleaningAudit &audit)
{
    std::vector<PageStep> steps;
    auto part = audit.article.removed.begin();
    for (qsizetype i = 0; i <= std::ssize(audit.article.blocks); ++i) {
        for (; part != audit.article.removed.end() && part->blockBefore == i; ++part) {
            for (const Block &block : part->blocks)
                steps.push_back({&block, &*part, part->path, false});
        }
        const auto at = static_cast<std::size_t>(i);
        if (at < audit.article.blocks.size())
            steps.push_back({&audit.article.blocks[at], nullptr, audit.paths[at], audit.isChosen[at]});
    }
    return steps;
}

/// Pictures are told by their order alone: a kept one has another address.
QString keyOf(const Block &block)
{
    return block.kind == BlockKind::Image ? QChar(1) + block.alternative : block.text;
}

/// For each shown block the step of the page that it is; -1 where the page has no such words now. What stands
/// on the page several times is first looked for where the cleaner kept it.
std::vector<int> placesOf(const std::vector<Block> &shown, const std::vector<PageStep> &steps)
{
    QHash<QString, std::deque<int>> kept;
    QHash<QString, std::deque<int>> removed;
    for (std::size_t i = 0; i < steps.size(); ++i)
        (steps[i].part ? removed : kept)[keyOf(*steps[i].block)].push_back(static_cast<int>(i));
    std::vector<int> places;
    places.reserve(shown.size());
    for (const Block &block : shown) {
        auto *const found = &kept[keyOf(block)];
        auto *const from = found->empty() ? &removed[keyOf(block)] : found;
        places.push_back(from->empty() ? -1 : from->front());
        if (!from->empty())
            from->pop_front();
    }
    keepAscending(places);
    return places;
}

/// Collects what is not shown into parts again.
class PartCollector
{
public:
    PartCollector(const QSet<QString> &made, Made how)
        : m_made(made)
        , m_how(how)
    {
    }

    void add(const PageStep &step, qsizetype place)
    {
        const bool isOfReader =
            m_made.contains(keyOf(*step.block)) || (m_how == Made::WithReader && !step.isChosen);
        const QString reason = step.part    ? step.part->reason
                               : isOfReader ? u"reader"_s
                                            : u"earlier-cleaning"_s;
        m_isOutdated = m_isOutdated || (!step.part && !isOfReader);
        if (m_parts.empty() || m_from != step.part || m_parts.back().blockBefore != place ||
            m_parts.back().reason != reason)
            m_parts.push_back({.reason = reason, .blockBefore = place, .path = step.path});
        m_parts.back().blocks.push_back(*step.block);
        m_from = step.part;
    }

    /// Pictures by themselves are no part.
    std::vector<RemovedPart> take()
    {
        std::erase_if(m_parts, [](const RemovedPart &part) { return part.text().isEmpty(); });
        return std::move(m_parts);
    }

    [[nodiscard]] bool isOutdated() const { return m_isOutdated; }

private:
    const QSet<QString> &m_made;
    Made m_how;
    bool m_isOutdated = false;
    std::vector<RemovedPart> m_parts;
    const RemovedPart *m_from = nullptr;
};

} // namespace

CleaningAudit auditOf(const Article &shown, const CleaningAudit &cleaned)
{
    return auditOf(shown, cleaned, cleaned.article);
}

CleaningAudit auditOf(const Article &shown, const CleaningAudit &cleaned, const Article &made, Made how)
{
    QSet<QString> madeKeys;
    for (const Block &block : made.blocks)
        madeKeys.insert(keyOf(block));
    const std::vector<PageStep> steps = stepsOf(cleaned);
    const std::vector<int> places = placesOf(shown.blocks, steps);
    CleaningAudit audit{.article = shown};
    audit.article.removed.clear();
    PartCollector parts(madeKeys, how);
    std::size_t next = 0;
    for (std::size_t i = 0; i < shown.blocks.size(); ++i) {
        const int place = places[i];
        for (; place >= 0 && next < static_cast<std::size_t>(place); ++next)
            parts.add(steps[next], static_cast<qsizetype>(i));
        const PageStep *const step = place < 0 ? nullptr : &steps[next++];
        audit.paths.push_back(step ? step->path : QString());
        const bool isRemoved = step && step->part;
        const bool isOfReader =
            isRemoved && how == Made::WithReader && step->part->reason != "site-choice"_L1;
        const bool wasMade = !isOfReader && madeKeys.contains(keyOf(shown.blocks[i]));
        audit.isPutBack.push_back(isRemoved && !wasMade);
        audit.isChosen.push_back(step && step->isChosen);
        audit.isOutdated = audit.isOutdated || (isRemoved && wasMade);
    }
    for (; next < steps.size(); ++next)
        parts.add(steps[next], std::ssize(shown.blocks));
    audit.isOutdated = audit.isOutdated || parts.isOutdated();
    audit.article.removed = parts.take();
    return audit;
}

Article withPartBack(const Article &article, std::size_t part)
{
    Article changed = article;
    const RemovedPart back = article.removed[part];
    changed.removed.erase(changed.removed.begin() + static_cast<qsizetype>(part));
    changed.blocks.insert(changed.blocks.begin() + back.blockBefore, back.blocks.begin(), back.blocks.end());
    for (std::size_t later = part; later < changed.removed.size(); ++later)
        changed.removed[later].blockBefore += std::ssize(back.blocks);
    return changed;
}

Article withoutBlock(const Article &article, std::size_t block)
{
    Article changed = article;
    const auto place = static_cast<qsizetype>(block);
    const auto next = std::ranges::find_if(
        changed.removed, [place](const RemovedPart &part) { return part.blockBefore > place; });
    for (auto later = next; later != changed.removed.end(); ++later)
        --later->blockBefore;
    changed.removed.insert(next,
                           {.blocks = {article.blocks[block]}, .reason = u"reader"_s, .blockBefore = place});
    changed.blocks.erase(changed.blocks.begin() + place);
    return changed;
}

CleaningChoices choicesIn(const CleaningAudit &audit)
{
    CleaningChoices choices;
    const auto add = [&choices](bool kept, const QString &path, const Block &block) {
        if (block.kind != BlockKind::Image)
            choices.push_back({.kept = kept, .path = path, .words = choiceWords(block.text)});
    };
    for (std::size_t i = 0; i < audit.article.blocks.size(); ++i) {
        if (audit.isPutBack[i])
            add(true, audit.paths[i], audit.article.blocks[i]);
    }
    for (const RemovedPart &part : audit.article.removed) {
        for (const Block &block : part.blocks) {
            if (part.reason == "reader"_L1)
                add(false, part.path, block);
        }
    }
    return choices;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/articlebody.h"

#include "models/article/plaintext/byline.h"
#include "models/article/plaintext/closinglist.h"
#include "models/article/plaintext/dateline.h"
#include "models/article/plaintext/headmatter.h"
#include "models/article/plaintext/linechoice.h"
#include "models/article/plaintext/listmark.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace apostille::plaintext {

namespace {

constexpr int mostWordsOfAHeading = 18;
constexpr std::size_t shortRunOfItems = 4; ///< as many short lines are a list, not headings
constexpr std::size_t reachOfTheHead = 8;  ///< lines above the title where its date and byline may stand

class ArticleBody
{
public:
    ArticleBody(const Page &page, PageRegion region, const std::vector<bool> &chosen)
        : m_page(page)
        , m_chosen(chosen)
        , m_region(region)
        , m_title(titleLine(page, region))
    {
        if (isBare(page)) {
            if (m_title && !beginsText(m_page, *m_title))
                m_title.reset();
            m_region.first = m_title ? m_region.first : 0;
        }
        m_start = m_title ? *m_title + 1 : m_region.first;
        m_region.first = qMax(m_region.first, m_start);
        if (m_title)
            m_article.metadata.title = titleWithoutOutlet(line(*m_title).line.text);
    }

    Article build()
    {
        m_article.blocks.reserve(m_region.last - m_region.first + 1);
        for (std::size_t index = 0; index < m_page.lines.size();) {
            if (index < m_start)
                takeLineAbove(index++);
            else if (index < m_region.first)
                takeHeadLine(index++);
            else if (index <= m_region.last)
                index = takeBodyLine(index);
            else
                index = takeLineBelow(index);
        }
        return std::move(m_article);
    }

private:
    [[nodiscard]] const PageLine &line(std::size_t index) const { return m_page.lines[index]; }

    void remove(std::size_t index, const QString &reason)
    {
        const auto place = static_cast<qsizetype>(m_article.blocks.size());
        std::vector<RemovedPart> &removed = m_article.removed;
        if (!removed.empty() && removed.back().reason == reason && removed.back().blockBefore == place &&
            m_lastRemoved + 1 == index)
            removed.back().blocks.push_back({.text = line(index).line.text});
        else
            removed.push_back(
                {.blocks = {{.text = line(index).line.text}}, .reason = reason, .blockBefore = place});
        m_lastRemoved = index;
    }

    void removeFurniture(std::size_t index)
    {
        remove(index, line(index).phrase ? line(index).phrase.group->reason : u"separator"_s);
    }

    void add(std::size_t index, BlockKind kind, int level = 0)
    {
        m_article.blocks.push_back({.kind = kind, .text = line(index).line.text, .level = level});
        if (line(index).shape.words >= 4)
            m_seen.insert(line(index).key);
    }

    bool takeDates(std::size_t index)
    {
        const LineDates dates = datesOf(line(index).line.text, m_page.language);
        // A date in a caption or a headline is not the article's; "Security · 17 December 2025" above the
        // text is.
        const bool inHead = m_title && index + 3 > *m_title && index < m_region.first &&
                            line(index).shape.words <= 12 && !isCaption(line(index));
        if (!inHead && !dates.nothingElse && line(index).kind != LineKind::Furniture &&
            !introducedByline(line(index).line.text))
            return false;
        Metadata &metadata = m_article.metadata;
        if (metadata.published.isEmpty())
            metadata.published = dates.published;
        if (metadata.modified.isEmpty())
            metadata.modified = dates.modified;
        return dates.nothingElse;
    }

    bool takeByline(const std::optional<Byline> &byline)
    {
        Metadata &metadata = m_article.metadata;
        if (!byline || !metadata.byline.isEmpty())
            return false;
        metadata.byline = byline->printed;
        metadata.authors = byline->authors;
        metadata.outlet = byline->outlet;
        return true;
    }

    // Above the title: menus, and sometimes the date or the author.
    void takeLineAbove(std::size_t index)
    {
        if (index == m_title)
            return;
        const bool near = index + reachOfTheHead >= m_start;
        const bool date = near && line(index).kind != LineKind::Prose && takeDates(index);
        if (date)
            remove(index, u"date-line"_s);
        else if (line(index).kind == LineKind::Furniture && !m_chosen[index])
            removeFurniture(index);
        else if (m_title && line(index).key == line(*m_title).key)
            remove(index, u"repeated"_s);
        else if (near && takeByline(introducedByline(line(index).line.text)))
            return;
        else if (!m_chosen[index] || line(index).kind == LineKind::Short)
            remove(index, u"before-article"_s);
        else if (!takeByItsForm(index))
            place(index);
    }

    // The same words within a longer neighbour: a caption that stands once with its rights and once without.
    [[nodiscard]] bool isShorterDouble(std::size_t index) const
    {
        const PageLine &here = line(index);
        if (here.shape.words < 4 || here.shape.words > 60)
            return false;
        const FoldedLine folded(here.line.text);
        const std::size_t from = index >= 2 ? index - 2 : 0;
        const std::size_t to = qMin(index + 2, m_page.lines.size() - 1);
        for (std::size_t other = from; other <= to; ++other) {
            const int more = line(other).shape.words - here.shape.words;
            if (other == index || more <= 0 || more > 30)
                continue;
            if (FoldedLine(line(other).line.text).key().starts_with(folded.key()))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isRepeated(std::size_t index) const
    {
        const PageLine &here = line(index);
        return (m_title && here.key == line(*m_title).key) ||
               (here.shape.words >= 4 && m_seen.contains(here.key));
    }

    // What holds for a line wherever it stands in the article; false if it is for the caller to place.
    bool takeByItsForm(std::size_t index)
    {
        const PageLine &here = line(index);
        if (isRepeated(index) || (here.kind != LineKind::Prose && isShorterDouble(index)))
            remove(index, u"repeated"_s);
        else if (here.kind != LineKind::Prose && takeFacts(index))
            return true;
        else if (isCaption(here))
            m_chosen[index] && here.shape.words > 4 ? add(index, BlockKind::Caption)
                                                    : remove(index, u"photo-credit"_s);
        else
            return false;
        return true;
    }

    // Between the title and the first prose.
    void takeHeadLine(std::size_t index)
    {
        const PageLine &here = line(index);
        if (here.kind == LineKind::Furniture && !m_chosen[index]) {
            takeDates(index);
            return removeFurniture(index);
        }
        if (takeByItsForm(index) || takeByline(bareByline(here.line.text)))
            return;
        if (m_chosen[index] || (m_title && index == m_start && readsLikeStandfirst(here)))
            place(index);
        else
            remove(index, u"page-furniture"_s);
    }

    // Outside the text proper: a standfirst, a first subheading, what stands far below.
    void place(std::size_t index)
    {
        const PageLine &here = line(index);
        const bool beforeProse = here.shape.words >= 2 && here.line.blankBefore && !here.shape.address &&
                                 !bareByline(here.line.text) && index + 1 == m_region.first;
        if (here.kind == LineKind::Short && beforeProse)
            takeSingleShortLine(index);
        else
            add(index, BlockKind::Paragraph);
    }

    std::size_t takeBodyLine(std::size_t index)
    {
        const PageLine &here = line(index);
        if (!m_chosen[index] && !isSubheading(index)) {
            removeUnwanted(index);
            return index + 1;
        }
        m_teasers = false;
        if (takeByItsForm(index))
            return index + 1;
        if (const std::size_t next = takeMarkedItem(index); next > index)
            return next;
        if (!isProse(here))
            return takeShortRun(index);
        const bool question = here.shape.asks && here.kind == LineKind::Sentence &&
                              here.shape.sentences == 1 && here.shape.words <= 14 &&
                              here.line.text.front().isLetter() && precedesProse(index);
        if (here.line.quoted)
            add(index, BlockKind::Quotation);
        else
            add(index, question ? BlockKind::Heading : BlockKind::Paragraph, question ? 2 : 0);
        return index + 1;
    }

    // "Politics" between two paragraphs is a subheading, whatever it is in a menu.
    [[nodiscard]] bool isSubheading(std::size_t index) const
    {
        const PageLine &here = line(index);
        return here.phrase && here.phrase.form == PhraseMatch::Form::Whole &&
               here.phrase.group->reason == u"navigation" && here.line.blankBefore &&
               index > m_region.first && line(index - 1).kind == LineKind::Prose && precedesProse(index);
    }

    void removeUnwanted(std::size_t index)
    {
        const PageLine &here = line(index);
        if (here.kind == LineKind::Furniture) {
            removeFurniture(index);
            m_teasers = here.phrase && here.phrase.group->opens;
        } else if (isRepeated(index)) {
            remove(index, u"repeated"_s);
        } else if (isCaption(here)) {
            remove(index, u"photo-credit"_s);
        } else if (here.kind == LineKind::Prose || !takeFacts(index)) {
            remove(index, m_teasers ? u"related"_s : u"page-furniture"_s);
        }
    }

    // A date or an author among the lines.
    bool takeFacts(std::size_t index)
    {
        constexpr int mostWordsOfADate = 16;
        if (line(index).shape.words <= mostWordsOfADate && takeDates(index)) {
            remove(index, u"date-line"_s);
            return true;
        }
        return takeByline(introducedByline(line(index).line.text));
    }

    [[nodiscard]] bool precedesProse(std::size_t index) const
    {
        return index + 1 <= m_region.last && isProse(line(index + 1));
    }

    // "• …" and "1. …": an item where its neighbour is one as well, or under a line that announces a list.
    std::size_t takeMarkedItem(std::size_t index)
    {
        const std::optional<ListMark> mark = listMarkOf(line(index).line.text);
        if (!mark)
            return index;
        const auto neighbour = [&](std::size_t other, int number) {
            const std::optional<ListMark> next =
                other < m_page.lines.size() ? listMarkOf(line(other).line.text) : std::nullopt;
            return next && next->number == (mark->number == 0 ? 0 : number);
        };
        const bool inSequence =
            neighbour(index + 1, mark->number + 1) || (index > 0 && neighbour(index - 1, mark->number - 1));
        if (mark->number > 0 && !inSequence)
            return index;
        add(index, BlockKind::ListItem, 1);
        m_article.blocks.back().text = mark->text;
        m_article.blocks.back().ordered = mark->number > 0;
        return index + 1;
    }

    // A line that ends in a colon stands by itself: what it announces comes after.
    [[nodiscard]] std::size_t endOfShortRun(std::size_t start) const
    {
        std::size_t index = start + 1;
        while (!line(start).shape.endsInColon && index <= m_region.last && m_chosen[index] &&
               line(index).kind == LineKind::Short && !line(index).shape.endsInColon &&
               !listMarkOf(line(index).line.text))
            ++index;
        return index;
    }

    // Lines of a list stand close together where paragraphs stand apart, or under a colon.
    [[nodiscard]] bool isTightList(std::size_t start, std::size_t end) const
    {
        if (end - start < 2)
            return false;
        if (start > 0 && line(start - 1).shape.endsInColon)
            return true;
        for (std::size_t index = start + 1; index < end; ++index) {
            if (line(index).line.blankBefore)
                return false;
        }
        return m_page.blankSeparated;
    }

    std::size_t takeShortRun(std::size_t start)
    {
        const std::size_t end = endOfShortRun(start);
        const bool list = isTightList(start, end);
        const bool listUnderHeading = !list && end - start > 2 && isTightList(start + 1, end);
        const bool items = list || (!listUnderHeading && end - start >= shortRunOfItems);
        for (std::size_t index = start; index < end; ++index) {
            if (takeByItsForm(index))
                continue;
            if (items || (listUnderHeading && index > start))
                add(index, BlockKind::ListItem, 1);
            else
                takeSingleShortLine(index);
        }
        return end;
    }

    void takeSingleShortLine(std::size_t index)
    {
        const LineShape &shape = line(index).shape;
        const bool heading = shape.words <= mostWordsOfAHeading && !shape.startsLower && !shape.endsInColon &&
                             !line(index).line.text.endsWith(u',');
        add(index, heading ? BlockKind::Heading : BlockKind::Paragraph, heading ? 2 : 0);
    }

    // Below the last prose: the rest of a list that the prose announced, else all goes.
    std::size_t takeLineBelow(std::size_t index)
    {
        const PageLine &here = line(index);
        if (index == m_region.last + 1) {
            m_teasers = false;
            if (const std::size_t end = endOfClosingList(m_page, m_region, index); end > index) {
                for (; index < end; ++index) {
                    if (line(index).shape.endsInColon && !listMarkOf(line(index).line.text))
                        add(index, BlockKind::Paragraph);
                    else if (takeMarkedItem(index) == index)
                        add(index, BlockKind::ListItem, 1);
                }
                return index;
            }
        }
        if (here.kind == LineKind::Furniture) {
            removeFurniture(index);
            if (here.phrase && (here.phrase.group->opens || here.phrase.group->ends))
                m_tailReason = here.phrase.group->reason;
        } else if (isRepeated(index)) {
            remove(index, u"repeated"_s);
        } else {
            const bool close = index <= m_region.last + 3 && here.kind == LineKind::Short;
            if (!close || !takeByline(introducedByline(here.line.text)))
                remove(index, m_tailReason);
        }
        return index + 1;
    }

    const Page &m_page;
    const std::vector<bool> &m_chosen;
    PageRegion m_region;
    std::optional<std::size_t> m_title;
    std::size_t m_start = 0; ///< behind the title
    Article m_article;
    std::unordered_set<std::size_t> m_seen; ///< keys of lines that stand in the article
    std::size_t m_lastRemoved = static_cast<std::size_t>(-1);
    bool m_teasers = false;                    ///< lines are teasers under the last "related" head
    QString m_tailReason = u"after-article"_s; ///< what the lines below the article belong to
};

} // namespace

Article articleFrom(const Page &page, PageRegion region, const std::vector<bool> &chosen)
{
    return ArticleBody(page, region, chosen).build();
}

} // namespace apostille::plaintext

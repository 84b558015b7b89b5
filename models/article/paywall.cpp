// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/paywall.h"

#include "models/article/paywallwords.h"

#include <algorithm>

namespace apostille {

namespace {

/// In bytes: what is longer is a paragraph, what is shorter may be a line of the box that the forests have
/// taken for text.
constexpr std::size_t longestLine = 150;

/// Finds the box below the article's last paragraph.
class PaywallSearch
{
public:
    PaywallSearch(const PageText &page, const PageAnalysis &analysis, const std::vector<Choice> &choices)
        : m_page(page)
        , m_analysis(analysis)
        , m_choices(choices)
        , m_text(lastParagraph())
    {
    }

    struct Box
    {
        std::size_t first = 0;
        std::size_t end = 0; ///< none: first
    };

    Box find()
    {
        constexpr int nearBelow = 10;
        int below = 0;
        for (auto i = static_cast<std::size_t>(m_text + 1); m_text >= 0 && i < m_page.blocks.size(); ++i) {
            if (m_page.blocks[i].kind == BlockKind::Image)
                continue;
            if (below == nearBelow || opensOtherParts(i))
                break;
            if (says(i) && !isElsewhere(i))
                return boxAround(i);
            ++below;
            if (isText(i)) {
                m_text = static_cast<std::ptrdiff_t>(i);
                below = 0;
            }
        }
        return {};
    }

private:
    [[nodiscard]] const PageElement &elementOf(int element) const
    {
        return m_page.elements[static_cast<std::size_t>(element)];
    }
    [[nodiscard]] std::size_t sizeOf(std::size_t block) const
    {
        return m_page.blocks[block].end - m_page.blocks[block].begin;
    }
    [[nodiscard]] bool isText(std::size_t block) const
    {
        const BlockKind kind = m_page.blocks[block].kind;
        return m_choices[block].kept && kind != BlockKind::Image && kind != BlockKind::Heading;
    }
    [[nodiscard]] bool says(std::size_t block) const
    {
        // A short last paragraph may speak of another paper's paywall.
        constexpr std::size_t longestKept = 120;
        return (!m_choices[block].kept || sizeOf(block) <= longestKept) &&
               PaywallWords::get().areIn(m_page.textOf(m_page.blocks[block]),
                                         m_page.blocks[block].linkCount > 0);
    }

    /// "Read also", "Comments": below it nothing is about this article.
    [[nodiscard]] bool opensOtherParts(std::size_t block) const
    {
        const std::string &head = CleaningRules::get().reasonName(m_analysis.blocks[block].head);
        return !m_choices[block].kept && (head == "related" || head == "comments");
    }

    /// The article's last paragraph; where it has lines only, its first one.
    [[nodiscard]] std::ptrdiff_t lastParagraph() const
    {
        std::ptrdiff_t first = -1;
        for (std::size_t i = m_page.blocks.size(); i-- > 0;) {
            if (!isText(i))
                continue;
            first = static_cast<std::ptrdiff_t>(i);
            if (sizeOf(i) > longestLine)
                return first;
        }
        return first;
    }

    /// Calls use(element) for the elements around a block in which no text of the article stands before it,
    /// from the innermost, while it returns true.
    template <typename Use>
    void forEachAround(std::size_t block, Use use) const
    {
        int element = m_page.blocks[block].element;
        while (element > 0 && elementOf(element).firstBlock > m_text && use(element))
            element = elementOf(element).parent;
    }

    [[nodiscard]] bool isOther(int element) const
    {
        constexpr Hints others = bit(Hint::Related) | bit(Hint::Card) | bit(Hint::Comment) |
                                 bit(Hint::Footer) | bit(Hint::Navigation) | bit(Hint::Sidebar) |
                                 bit(Hint::Invisible) | bit(Hint::Overlay) | bit(Hint::Advertising);
        const PageElement &around = elementOf(element);
        const bool isFrame =
            around.tag == GUMBO_TAG_NAV || around.tag == GUMBO_TAG_FOOTER || around.tag == GUMBO_TAG_ASIDE;
        return around.hidden || isFrame || (around.hints & others) != 0;
    }

    /// Lists of other articles say of each that it is for subscribers; menus and fields say so of all.
    [[nodiscard]] bool isElsewhere(std::size_t block) const
    {
        bool isNamed = false;
        bool isElse = false;
        bool isUnseen = elementOf(m_page.blocks[block].element).hidden;
        forEachAround(block, [&](int element) {
            const Hints hints = elementOf(element).hints;
            isNamed = (hints & bit(Hint::Paywall)) != 0;
            isUnseen = isUnseen || (hints & bit(Hint::Invisible)) != 0;
            isElse = isElse || isOther(element);
            return !isNamed;
        });
        return isUnseen || (isElse && !isNamed);
    }

    /// The blocks of the largest element around one that is no more than a box.
    [[nodiscard]] Box boxAround(std::size_t block) const
    {
        constexpr std::size_t largest = 1500;
        Box box{block, block + 1};
        forEachAround(block, [&](int element) {
            const auto first = static_cast<std::size_t>(elementOf(element).firstBlock);
            const auto end = static_cast<std::size_t>(elementOf(element).endBlock);
            std::size_t bytes = 0;
            for (std::size_t i = first; i < end; ++i) {
                bytes += sizeOf(i) + 1; // pictures have no text, but are no less
                const bool mayBeOther = m_page.blocks[i].element != m_page.blocks[block].element;
                if (bytes > largest || (mayBeOther && isOther(m_page.blocks[i].element)))
                    return false;
            }
            box = {first, end};
            return true;
        });
        return box;
    }

    const PageText &m_page;
    const PageAnalysis &m_analysis;
    const std::vector<Choice> &m_choices;
    std::ptrdiff_t m_text; ///< the last block of the article's text before the place; -1: none
};

} // namespace

void markPaywall(const PageText &page, const PageAnalysis &analysis, std::vector<Choice> &choices)
{
    const auto [first, end] = PaywallSearch(page, analysis, choices).find();
    if (first == end)
        return;
    for (std::size_t i = first; i < end; ++i)
        choices[i] = {false, paywallReason};
    // A heading of what is not there, and the picture that hides it.
    for (std::size_t i = first; i > 0; --i) {
        const bool isHeading = page.blocks[i - 1].kind == BlockKind::Heading;
        if (!choices[i - 1].kept || (!isHeading && page.blocks[i - 1].kind != BlockKind::Image))
            break;
        choices[i - 1] = {false, isHeading ? "empty-section" : "image"};
    }
}

} // namespace apostille

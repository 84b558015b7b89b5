// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/lastingchoices.h"

#include "models/article/elementpath.h"

#include <algorithm>

namespace apostille {

namespace {

class LastingChoices
{
public:
    LastingChoices(const PageText &page, const std::vector<Choice> &selected, const CleaningChoices &choices)
        : m_page(page)
        , m_selected(selected)
        , m_wanted(selected)
    {
        applyChoices(choices, page, m_wanted);
        m_paths.reserve(page.elements.size());
        for (int i = 0; i < static_cast<int>(page.elements.size()); ++i)
            m_paths.push_back(elementPath(page, i));
    }

    CleaningChoices all()
    {
        for (std::size_t i = 0; i < m_page.blocks.size(); ++i) {
            if (isChanged(i) && m_page.blocks[i].kind != BlockKind::Image)
                add(choiceFor(i));
        }
        return std::move(m_choices);
    }

private:
    [[nodiscard]] bool isChanged(std::size_t block) const
    {
        return m_wanted[block].kept != m_selected[block].kept;
    }
    [[nodiscard]] const PageElement &element(int index) const
    {
        return m_page.elements[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] bool holdsOnlyChanged(int index) const
    {
        const PageElement &around = element(index);
        for (int i = around.firstBlock; i < around.endBlock; ++i) {
            const auto block = static_cast<std::size_t>(i);
            if (m_page.blocks[block].kind != BlockKind::Image && !isChanged(block))
                return false;
        }
        return true;
    }

    /// The path sets nothing else of this page apart.
    [[nodiscard]] bool isOwn(const std::string &path) const
    {
        for (std::size_t i = 1; i < m_page.elements.size(); ++i) {
            if (m_paths[i] == path && !holdsOnlyChanged(static_cast<int>(i)))
                return false;
        }
        return true;
    }

    /// A paragraph or heading that is alone of its kind on one page is not so on the next.
    [[nodiscard]] bool isBox(int index) const
    {
        switch (element(index).tag) {
        case GUMBO_TAG_DIV:
        case GUMBO_TAG_ASIDE:
        case GUMBO_TAG_SECTION:
        case GUMBO_TAG_FIGURE:
        case GUMBO_TAG_FOOTER:
        case GUMBO_TAG_HEADER:
        case GUMBO_TAG_NAV:
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
        case GUMBO_TAG_BLOCKQUOTE:
        case GUMBO_TAG_DETAILS:
            return true;
        default:
            return false;
        }
    }

    [[nodiscard]] CleaningChoice choiceFor(std::size_t block) const
    {
        const PageBlock &about = m_page.blocks[block];
        int box = -1;
        for (int i = about.element; i > 0 && holdsOnlyChanged(i); i = element(i).parent) {
            if (isBox(i))
                box = i;
        }
        const bool kept = m_wanted[block].kept;
        if (box > 0) {
            const std::string &path = m_paths[static_cast<std::size_t>(box)];
            const std::size_t last = path.rfind('>');
            const bool isNamed =
                path.find_first_of(".#", last == std::string::npos ? 0 : last) != std::string::npos;
            if (isNamed && isOwn(path))
                return {.kept = kept, .path = QString::fromStdString(path)};
        }
        const std::string_view text = m_page.textOf(about);
        return {.kept = kept,
                .words = choiceWords(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))};
    }

    void add(const CleaningChoice &choice)
    {
        if (!std::ranges::contains(m_choices, choice))
            m_choices.push_back(choice);
    }

    const PageText &m_page;
    const std::vector<Choice> &m_selected;
    std::vector<Choice> m_wanted;
    std::vector<std::string> m_paths; ///< of the elements
    CleaningChoices m_choices;
};

} // namespace

CleaningChoices lastingChoices(const PageText &page, const std::vector<Choice> &selected,
                               const CleaningChoices &choices)
{
    return LastingChoices(page, selected, choices).all();
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/pagechoices.h"

#include "models/article/elementpath.h"

#include <algorithm>

namespace apostille {

namespace {

/// Which of the choices hold where, looked up once for each element.
class PageChoices
{
public:
    PageChoices(const CleaningChoices &choices, const PageText &page)
        : m_choices(choices)
        , m_page(page)
        , m_at(page.elements.size(), -1)
    {
        // Parents come before their children: what holds around an element holds in it, unless a later choice
        // says otherwise.
        for (std::size_t i = 0; i < page.elements.size(); ++i) {
            const int parent = page.elements[i].parent;
            m_at[i] = std::max(parent < 0 ? -1 : m_at[static_cast<std::size_t>(parent)], choiceAt(i));
        }
    }

    /// The last choice that speaks of the block; -1: none.
    [[nodiscard]] int of(const PageBlock &block) const
    {
        const int byPlace = m_at[static_cast<std::size_t>(block.element)];
        if (block.kind == BlockKind::Image)
            return byPlace;
        const std::string_view text = m_page.textOf(block);
        const QString words =
            choiceWords(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        for (int i = static_cast<int>(m_choices.size()) - 1; i > byPlace; --i) {
            const CleaningChoice &choice = m_choices[static_cast<std::size_t>(i)];
            if (!choice.words.isEmpty() && choice.words == words && isAt(choice, block.element))
                return i;
        }
        return byPlace;
    }

private:
    [[nodiscard]] int choiceAt(std::size_t element) const
    {
        const QString path = QString::fromStdString(elementPath(m_page, static_cast<int>(element)));
        for (int i = static_cast<int>(m_choices.size()) - 1; i >= 0; --i) {
            const CleaningChoice &choice = m_choices[static_cast<std::size_t>(i)];
            if (choice.words.isEmpty() && !choice.path.isEmpty() && choice.path == path)
                return i;
        }
        return -1;
    }

    [[nodiscard]] bool isAt(const CleaningChoice &choice, int element) const
    {
        if (choice.path.isEmpty())
            return true;
        for (; element > 0; element = m_page.elements[static_cast<std::size_t>(element)].parent) {
            if (choice.path == QString::fromStdString(elementPath(m_page, element)))
                return true;
        }
        return false;
    }

    const CleaningChoices &m_choices;
    const PageText &m_page;
    std::vector<int> m_at; ///< by element: the last choice by place alone
};

} // namespace

void applyChoices(const CleaningChoices &choices, const PageText &page, std::vector<Choice> &selected)
{
    if (choices.empty())
        return;
    const PageChoices asked(choices, page);
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const int choice = asked.of(page.blocks[i]);
        if (choice < 0)
            continue;
        const bool kept = choices[static_cast<std::size_t>(choice)].kept;
        if (kept != selected[i].kept)
            selected[i] = {kept, siteChoiceReason};
    }
}

} // namespace apostille

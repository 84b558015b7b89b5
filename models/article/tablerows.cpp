// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/tablerows.h"

namespace apostille {

namespace {

constexpr std::size_t longestCell = 300;

bool isCell(const PageElement &element)
{
    return element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH;
}

} // namespace

TableRows::TableRows(const PageText &page, const std::vector<Choice> &choices)
    : m_page(page)
    , m_isData(page.elements.size(), false)
    , m_columns(page.elements.size(), 0)
{
    std::vector<int> cells(page.elements.size(), 0);
    std::vector<int> blocks(page.elements.size(), 0);
    std::vector<bool> isLayout(page.elements.size(), false);
    for (std::size_t i = 0; i < page.elements.size(); ++i) {
        const PageElement &element = page.elements[i];
        if (isCell(element) && element.parent >= 0)
            m_columns[i] = cells[static_cast<std::size_t>(element.parent)]++;
    }
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const PageBlock &block = page.blocks[i];
        if (block.cell < 0 || !choices[i].kept)
            continue;
        const auto cell = static_cast<std::size_t>(block.cell);
        const auto row = static_cast<std::size_t>(page.elements[cell].parent);
        m_isData[row] = cells[row] >= 2;
        if (++blocks[cell] > 1 || block.end - block.begin > longestCell || block.kind == BlockKind::Image ||
            block.kind == BlockKind::Preformatted)
            isLayout[row] = true;
    }
    for (std::size_t i = 0; i < m_isData.size(); ++i)
        m_isData[i] = m_isData[i] && !isLayout[i];
}

int TableRows::rowOf(std::size_t block) const
{
    const int cell = m_page.blocks[block].cell;
    if (cell < 0)
        return -1;
    const int row = m_page.elements[static_cast<std::size_t>(cell)].parent;
    return row >= 0 && m_isData[static_cast<std::size_t>(row)] ? row : -1;
}

int TableRows::columnOf(std::size_t block) const
{
    return m_columns[static_cast<std::size_t>(m_page.blocks[block].cell)];
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/articleselection.h"

namespace apostille {

/// Tells tables that hold data from those that only lay a page out: in a data table each cell has one short
/// block at most, and rows have two cells or more.
class TableRows
{
public:
    TableRows(const PageText &page, const std::vector<Choice> &choices);

    /// The row (its element) that a block is a cell of; -1 where it is to stand alone.
    [[nodiscard]] int rowOf(std::size_t block) const;

    /// Which cell of its row, from 0.
    [[nodiscard]] int columnOf(std::size_t block) const;

private:
    const PageText &m_page;
    std::vector<bool> m_isData; ///< by element: a row of a data table
    std::vector<int> m_columns; ///< by element: a cell's place
};

} // namespace apostille

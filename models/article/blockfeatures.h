// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pageanalysis.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace apostille {

/// The features of all blocks of a page, as the forest was trained on: rows of `featureCount` numbers, in the
/// order of the blocks. A change here asks for training the forest anew (tests/article/training).
class BlockFeatures
{
public:
    BlockFeatures(const PageText &page, const PageAnalysis &analysis);

    [[nodiscard]] std::span<const float> of(std::size_t block) const
    {
        return std::span(m_values).subspan(block * m_count, m_count);
    }
    [[nodiscard]] std::size_t count() const { return m_count; }

    /// The names, in the same order: for reports on which features carry.
    [[nodiscard]] static std::vector<std::string> names();

private:
    std::size_t m_count;
    std::vector<float> m_values;
};

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pageanalysis.h"
#include "models/article/tellingwords.h"

#include <memory>
#include <string>
#include <vector>

namespace apostille {

/// The features of a page's blocks, as the forest was trained on. Rows are made when asked for: a page may
/// have a million blocks. A change here asks for training the forests anew (tests/article/training).
class BlockFeatures
{
public:
    /// Page and analysis must outlive it.
    BlockFeatures(const PageText &page, const PageAnalysis &analysis, const TellingWords &words);
    ~BlockFeatures();
    BlockFeatures(const BlockFeatures &) = delete;
    BlockFeatures &operator=(const BlockFeatures &) = delete;

    /// Appends the row of one block.
    void append(std::size_t block, std::vector<float> &row);

    /// The names, in the same order: for reports on which features carry.
    [[nodiscard]] static std::vector<std::string> names();

private:
    class RowWriter;
    std::unique_ptr<RowWriter> m_writer;
};

} // namespace apostille

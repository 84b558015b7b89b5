// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pageanalysis.h"

#include <vector>

namespace apostille {

/// The short lines of a page that are known phrases ("Read also", "Comments"): they tell what the blocks
/// around them are.
class PhraseMarkers
{
public:
    /// What is next to a block, on one side.
    struct Marker
    {
        PhraseReason reason = 0; ///< 0: there is none
        int distance = 0;        ///< in blocks
    };

    /// Page and analysis must outlive it.
    PhraseMarkers(const PageText &page, const PageAnalysis &analysis);

    [[nodiscard]] Marker before(std::size_t block) const { return markerAt(m_before[block], block); }
    [[nodiscard]] Marker after(std::size_t block) const { return markerAt(m_after[block], block); }
    /// What the headings above are known for.
    [[nodiscard]] PhraseReason section(std::size_t block) const { return m_sections[block]; }

private:
    [[nodiscard]] PhraseReason reasonOf(std::size_t block) const;
    [[nodiscard]] Marker markerAt(int marker, std::size_t block) const;
    void findSections(const PageText &page);

    const PageAnalysis &m_analysis;
    std::vector<int> m_before; ///< -1: none
    std::vector<int> m_after;
    std::vector<PhraseReason> m_sections;
};

} // namespace apostille

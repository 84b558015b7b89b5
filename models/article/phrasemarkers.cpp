// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/phrasemarkers.h"

#include <algorithm>
#include <cstdlib>

namespace apostille {

PhraseMarkers::PhraseMarkers(const PageText &page, const PageAnalysis &analysis)
    : m_analysis(analysis)
    , m_before(page.blocks.size())
    , m_after(page.blocks.size())
    , m_sections(page.blocks.size())
{
    int marker = -1;
    for (std::size_t i = 0; i < m_before.size(); ++i) {
        m_before[i] = marker;
        marker = reasonOf(i) != 0 ? static_cast<int>(i) : marker;
    }
    marker = -1;
    for (std::size_t i = m_after.size(); i-- > 0;) {
        m_after[i] = marker;
        marker = reasonOf(i) != 0 ? static_cast<int>(i) : marker;
    }
    findSections(page);
}

PhraseReason PhraseMarkers::reasonOf(std::size_t block) const
{
    constexpr int longest = 200;
    const BlockMeasure &measure = m_analysis.blocks[block];
    return measure.length > longest ? PhraseReason{0}
                                    : std::max({measure.head, measure.start, measure.whole});
}

PhraseMarkers::Marker PhraseMarkers::markerAt(int marker, std::size_t block) const
{
    if (marker < 0)
        return {};
    return {reasonOf(static_cast<std::size_t>(marker)), std::abs(static_cast<int>(block) - marker)};
}

/// A heading below the known one belongs to its section.
void PhraseMarkers::findSections(const PageText &page)
{
    PhraseReason section = 0;
    int level = 0;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const PageBlock &block = page.blocks[i];
        m_sections[i] = section;
        const PhraseReason head = m_analysis.blocks[i].head;
        if (block.kind == BlockKind::Heading && (head != 0 || block.level <= level)) {
            section = head;
            level = block.level;
        }
    }
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pageanalysis.h"

#include <span>
#include <string>
#include <vector>

namespace apostille {

/// What the first votes of the blocks around a block say about it: its neighbours, the elements it stands in,
/// its section, the blocks of the same shape. Rows of these numbers stand behind the block's own features
/// when the second forest votes.
class SecondLook
{
public:
    SecondLook(const PageText &page, const PageAnalysis &analysis, std::span<const float> votes);

    /// Appends the numbers of one block.
    void append(std::size_t block, std::vector<float> &row);

    /// Their names, in the same order.
    [[nodiscard]] static std::vector<std::string> names();

private:
    struct Sum
    {
        float votes = 0; ///< clamped, weighted by length
        float weight = 0;
        float good = 0; ///< weight of those that were voted in
        [[nodiscard]] float mean() const { return weight > 0 ? votes / weight : 0; }
        void add(const Sum &other);
    };

    void sumElements();
    void sumSections();
    void sumShapes();
    void findEnds();
    void readVocabulary();
    [[nodiscard]] std::uint8_t &timesOf(std::uint32_t word);
    void count(std::uint32_t word, int step);
    [[nodiscard]] bool isTopic(std::size_t block) const;
    [[nodiscard]] float sharedWords(std::size_t block);
    [[nodiscard]] float voteAt(std::size_t block, int step) const;
    [[nodiscard]] float meanAround(std::size_t place, std::ptrdiff_t from, std::ptrdiff_t to) const;
    void appendElements(std::size_t block, std::vector<float> &row) const;

    const PageText &m_page;
    const PageAnalysis &m_analysis;
    std::vector<Sum> m_blocks;
    std::vector<std::size_t> m_texts;  ///< the blocks that are no images
    std::vector<std::size_t> m_places; ///< of each block in there
    std::vector<Sum> m_running;        ///< over m_texts
    std::vector<Sum> m_elements;
    std::vector<Sum> m_sections;            ///< by place: from its heading to the next
    std::vector<int> m_headings;            ///< by place: the place of the heading above
    std::vector<Sum> m_shapes;              ///< by number of shape
    std::vector<std::uint8_t> m_vocabulary; ///< how often long words stand in what was voted in, by hash
    int m_half = 0; ///< the deepest elements that hold half and nearly all of what was voted in
    int m_most = 0;
    std::size_t m_first = 0; ///< places of the first and the last long block that was voted in
    std::size_t m_last = 0;
};

} // namespace apostille

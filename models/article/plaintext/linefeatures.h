// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/plaintext/pageline.h"
#include "models/article/plaintext/wordweights.h"

#include <span>
#include <string>
#include <vector>

namespace apostille::plaintext {

/// The features of a page's lines, as the forest was trained on. Empty lines are none of them: whether there
/// are any depends on the program that the text was copied with. A change here asks for training the forest
/// anew (tests/article/training).
class LineFeatures
{
public:
    /// Both must outlive it.
    explicit LineFeatures(const Page &page, const WordWeights &weights);

    /// The row of one line; it holds until the next call.
    [[nodiscard]] std::span<const float> of(std::size_t line);

    [[nodiscard]] static std::vector<std::string> names();

private:
    /// Sums over the lines before each line.
    struct Before
    {
        float words = 0;
        float prose = 0; ///< words in lines of prose
        float proseLines = 0;
        float marks = 0; ///< lines that are furniture
        float dates = 0;
        float weights = 0; ///< of words
    };

    /// What takes more than a look at a line's shape to know.
    struct Reading
    {
        WordWeights::Sum weights;
        float ownLanguage = 0; ///< share of its function words that are of the page's language
        float rulers = 0;      ///< bars, arrows, bullets: what parts labels
        float digits = 0;      ///< share of its characters
        int first = 0;         ///< what it begins with
        int last = 0;
        int parts = 0; ///< brackets, slashes and the like
        bool date = false;
        bool onlyDate = false;
        bool byline = false;
        bool caption = false;
    };

    void readLines(const WordWeights &weights);
    void reading(std::size_t index);
    [[nodiscard]] int pattern(std::size_t index) const;
    void readVocabulary();
    [[nodiscard]] float sharedWords(std::size_t line);
    void form(std::size_t index);
    void neighbours(std::size_t index);
    void window(std::size_t index, std::size_t reach);
    void place(std::size_t index);
    void add(const char *name, float value);

    const Page &m_page;
    std::vector<Reading> m_readings;
    std::vector<Before> m_before; ///< one more than lines
    std::vector<int> m_sinceProse;
    std::vector<int> m_untilProse;
    std::vector<int> m_sinceEnd;   ///< since a line that ends articles
    std::vector<int> m_sinceOpens; ///< since a line that heads teasers
    std::vector<int> m_runBegin;   ///< of lines of the same kind
    std::vector<int> m_runEnd;
    std::vector<int> m_repeats;
    std::vector<std::uint16_t> m_vocabulary; ///< how often long words stand in prose, by hash
    std::vector<float> m_row;
    std::vector<std::string> *m_names = nullptr;
};

} // namespace apostille::plaintext

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/forest.h"
#include "models/article/plaintext/pageline.h"
#include "models/article/plaintext/wordweights.h"

#include <span>
#include <string>
#include <vector>

namespace apostille::plaintext {

/// The first forest looks at a line and its neighbours, the second at what the first has voted around it.
struct LineForests
{
    Forest first;
    Forest second;
    WordWeights words;

    /// As trained on all known pages.
    [[nodiscard]] static const LineForests &trained();
};

/// One vote a line: above 0, more likely the article's than not. Without a second forest: the first votes.
[[nodiscard]] std::vector<float> lineVotes(const Page &page,
                                           const LineForests &forests = LineForests::trained());

/// What the second forest is asked about a line beside the features of the first: the first votes around it.
class VoteFeatures
{
public:
    /// The votes must outlive it.
    VoteFeatures(const Page &page, const std::vector<float> &votes);

    void append(std::size_t line, std::vector<float> &row) const;
    [[nodiscard]] static std::vector<std::string> names();

private:
    void append(std::size_t index, std::vector<float> &row, std::vector<std::string> *names) const;

    const std::vector<float> &m_votes;
    std::vector<double> m_words;  ///< words before each line
    std::vector<double> m_wanted; ///< words before each line, each as likely as the vote makes it
    std::vector<float> m_left;    ///< the sum of the worth of lines upwards from here, at best
    std::vector<float> m_right;
    std::size_t m_first = 0; ///< the stretch worth most
    std::size_t m_last = 0;
};

} // namespace apostille::plaintext

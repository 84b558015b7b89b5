// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/pagetext.h"
#include "trainingpages.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace apostille {

using Words = std::vector<std::uint64_t>;

/// The words of a text, each as a number.
[[nodiscard]] Words wordsOf(std::string_view text);

/// Which blocks of a page its truth has (0 … 1), and how much each counts.
struct Answers
{
    std::vector<float> answers;
    std::vector<float> weights; ///< 0: not known
};

[[nodiscard]] Answers answersTo(const TrainingPage &source, const std::vector<std::string_view> &texts);
[[nodiscard]] Answers answersTo(const TrainingPage &source, const PageText &page);

} // namespace apostille

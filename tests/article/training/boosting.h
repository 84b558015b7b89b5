// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace apostille {

/// Rows of features with the answer (0 … 1) and how much each counts.
struct TrainingRows
{
    std::size_t features = 0;
    std::vector<float> values; ///< row after row
    std::vector<float> answers;
    std::vector<float> weights;
    std::vector<std::uint32_t> pages; ///< which page a row is of
};

struct BoostingOptions
{
    int trees = 1200;
    int depth = 5;
    float rate = 0.05F;
    float smoothing = 6;   ///< weight that pulls a leaf's vote to zero
    float columns = 0.25F; ///< share of the features that a tree may ask for
    float pages = 0.5F;    ///< share of the pages that a tree sees: what holds on some only is not learnt
};

struct Boosted
{
    std::string forest;        ///< as Forest::read wants it
    std::vector<double> gains; ///< what each feature has brought
};

/// Gradient boosting of oblivious regression trees on the logistic loss, with histograms of 64 bins a
/// feature.
[[nodiscard]] Boosted boost(const TrainingRows &rows, const BoostingOptions &options);

} // namespace apostille

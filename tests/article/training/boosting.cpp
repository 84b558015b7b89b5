// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boosting.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <numeric>
#include <random>

namespace apostille {

namespace {

constexpr std::size_t bins = 64;
constexpr int stopEvery = 16; ///< trees

struct Sum
{
    double gradient = 0;
    double hessian = 0;
};

/// A row of a tree's sample: rows that are nearly right already are drawn seldom, and count the more.
struct Drawn
{
    std::uint32_t row;
    float gradient;
    float hessian;
};

struct Leaf
{
    std::vector<Drawn> rows;
    std::vector<Sum> histogram; ///< of each column asked, one sum a bin
    Sum sum;
    int node = 0;
    double gain = 0;
    std::size_t feature = 0;
    std::size_t bin = 0;
};

struct Node
{
    int feature = -1;
    float value = 0;
    int left = -1;
    int right = -1;
};

class Booster
{
public:
    Booster(const TrainingRows &rows, const BoostingOptions &options)
        : m_rows(rows)
        , m_options(options)
    {
        m_count = rows.answers.size();
        cut();
        m_scores.assign(m_count, 0);
        m_gradients.resize(m_count);
        m_hessians.resize(m_count);
        m_result.gains.assign(rows.features, 0);
    }

    Boosted run()
    {
        startWithMean();
        for (int tree = 0; tree < m_options.trees; ++tree) {
            derive();
            grow();
            if ((tree + 1) % stopEvery == 0 && tree + 1 < m_options.trees)
                m_partial.emplace_back(m_scores.begin(), m_scores.end());
        }
        writeStops();
        return std::move(m_result);
    }

private:
    void cut();
    void startWithMean();
    void derive();
    void grow();
    void draw(Leaf &all);
    void count(Leaf &leaf, const std::vector<std::size_t> &columns) const;
    void findSplit(Leaf &leaf, const std::vector<std::size_t> &columns) const;
    void write(const std::vector<Node> &nodes);
    void writeStops();
    [[nodiscard]] double edge(std::vector<std::pair<float, float>> &scores) const;
    [[nodiscard]] double score(const Sum &sum) const
    {
        return sum.gradient * sum.gradient / (sum.hessian + m_options.smoothing);
    }
    [[nodiscard]] std::uint8_t binOf(std::size_t row, std::size_t feature) const
    {
        return m_binned[feature * m_count + row];
    }

    const TrainingRows &m_rows;
    BoostingOptions m_options;
    std::size_t m_count = 0;
    std::vector<std::vector<float>> m_cuts; ///< by feature: upper ends of the bins
    std::vector<std::uint8_t> m_binned;     ///< column after column
    std::vector<double> m_scores;
    std::vector<std::vector<float>> m_partial; ///< the scores after each so many trees
    std::vector<float> m_gradients;
    std::vector<float> m_hessians;
    std::mt19937 m_random{20260101}; // NOLINT(cert-msc51-cpp): the same forest each time
    Boosted m_result;
};

void Booster::cut()
{
    m_cuts.resize(m_rows.features);
    m_binned.resize(m_rows.features * m_count);
    std::vector<float> column(m_count);
    for (std::size_t feature = 0; feature < m_rows.features; ++feature) {
        for (std::size_t row = 0; row < m_count; ++row)
            column[row] = m_rows.values[row * m_rows.features + feature];
        std::vector<float> sorted = column;
        std::ranges::sort(sorted);
        std::vector<float> distinct = sorted;
        distinct.erase(std::ranges::unique(distinct).begin(), distinct.end());
        std::vector<float> &cuts = m_cuts[feature];
        if (distinct.size() <= bins) {
            for (std::size_t i = 0; i + 1 < distinct.size(); ++i)
                cuts.push_back((distinct[i] + distinct[i + 1]) / 2);
        } else {
            for (std::size_t i = 1; i < bins; ++i)
                cuts.push_back(sorted[i * m_count / bins]);
            cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());
        }
        for (std::size_t row = 0; row < m_count; ++row)
            m_binned[feature * m_count + row] =
                static_cast<std::uint8_t>(std::ranges::lower_bound(cuts, column[row]) - cuts.begin());
    }
}

void Booster::startWithMean()
{
    double yes = 0;
    double all = 0;
    for (std::size_t row = 0; row < m_count; ++row) {
        yes += static_cast<double>(m_rows.answers[row]) * static_cast<double>(m_rows.weights[row]);
        all += static_cast<double>(m_rows.weights[row]);
    }
    const double bias = std::log(yes / (all - yes));
    std::ranges::fill(m_scores, bias);
    m_result.forest = "bias " + std::to_string(bias) + "\n";
}

void Booster::derive()
{
    for (std::size_t row = 0; row < m_count; ++row) {
        const double p = 1 / (1 + std::exp(-m_scores[row]));
        const auto weight = static_cast<double>(m_rows.weights[row]);
        m_gradients[row] = static_cast<float>(weight * (static_cast<double>(m_rows.answers[row]) - p));
        m_hessians[row] = static_cast<float>(weight * std::max(p * (1 - p), 1e-6));
    }
}

void Booster::count(Leaf &leaf, const std::vector<std::size_t> &columns) const
{
    leaf.histogram.assign(columns.size() * bins, {});
    for (std::size_t i = 0; i < columns.size(); ++i) {
        Sum *sums = leaf.histogram.data() + i * bins;
        const std::uint8_t *column = m_binned.data() + columns[i] * m_count;
        for (const Drawn &drawn : leaf.rows) {
            Sum &sum = sums[column[drawn.row]];
            sum.gradient += static_cast<double>(drawn.gradient);
            sum.hessian += static_cast<double>(drawn.hessian);
        }
    }
}

void Booster::findSplit(Leaf &leaf, const std::vector<std::size_t> &columns) const
{
    leaf.gain = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t feature = columns[i];
        const Sum *sums = leaf.histogram.data() + i * bins;
        Sum left;
        for (std::size_t bin = 0; bin < m_cuts[feature].size(); ++bin) {
            left.gradient += sums[bin].gradient;
            left.hessian += sums[bin].hessian;
            const Sum right{leaf.sum.gradient - left.gradient, leaf.sum.hessian - left.hessian};
            const auto least = static_cast<double>(m_options.leastWeight);
            if (left.hessian < least || right.hessian < least)
                continue;
            const double gain = score(left) + score(right) - score(leaf.sum);
            if (gain > leaf.gain) {
                leaf.gain = gain;
                leaf.feature = feature;
                leaf.bin = bin;
            }
        }
    }
}

void Booster::draw(Leaf &all)
{
    std::uniform_real_distribution<float> chance;
    std::vector<bool> pages(std::ranges::max(m_rows.pages) + 1);
    for (std::size_t i = 0; i < pages.size(); ++i)
        pages[i] = chance(m_random) < m_options.pages;
    for (std::uint32_t row = 0; row < m_count; ++row) {
        if (!pages[m_rows.pages[row]])
            continue;
        constexpr float least = 0.12F;
        const float error = std::abs(m_gradients[row]) / m_rows.weights[row];
        const float odds = std::clamp(4 * error, least, 1.0F);
        if (chance(m_random) >= odds)
            continue;
        all.rows.push_back({row, m_gradients[row] / odds, m_hessians[row] / odds});
        all.sum.gradient += static_cast<double>(all.rows.back().gradient);
        all.sum.hessian += static_cast<double>(all.rows.back().hessian);
    }
}

void Booster::grow()
{
    std::vector<std::size_t> columns(m_rows.features);
    std::iota(columns.begin(), columns.end(), 0U);
    std::ranges::shuffle(columns, m_random);
    columns.resize(static_cast<std::size_t>(static_cast<float>(columns.size()) * m_options.columns));
    std::vector<Node> nodes(1);
    std::vector<Leaf> leaves(1);
    draw(leaves[0]);
    count(leaves[0], columns);
    findSplit(leaves[0], columns);
    while (std::ssize(leaves) < m_options.leaves) {
        const auto best = std::ranges::max_element(leaves, {}, &Leaf::gain);
        if (best->gain <= 1e-9)
            break;
        Leaf parent = std::move(*best);
        m_result.gains[parent.feature] += parent.gain;
        Leaf left;
        Leaf right;
        for (const Drawn &drawn : parent.rows) {
            Leaf &side = binOf(drawn.row, parent.feature) <= parent.bin ? left : right;
            side.rows.push_back(drawn);
            side.sum.gradient += static_cast<double>(drawn.gradient);
            side.sum.hessian += static_cast<double>(drawn.hessian);
        }
        // What one child has not, the other has: only the smaller one is counted.
        Leaf &smaller = left.rows.size() < right.rows.size() ? left : right;
        Leaf &larger = left.rows.size() < right.rows.size() ? right : left;
        count(smaller, columns);
        larger.histogram = std::move(parent.histogram);
        for (std::size_t i = 0; i < larger.histogram.size(); ++i) {
            larger.histogram[i].gradient -= smaller.histogram[i].gradient;
            larger.histogram[i].hessian -= smaller.histogram[i].hessian;
        }
        left.node = static_cast<int>(nodes.size());
        right.node = left.node + 1;
        nodes[static_cast<std::size_t>(parent.node)] = {
            static_cast<int>(parent.feature), m_cuts[parent.feature][parent.bin], left.node, right.node};
        nodes.resize(nodes.size() + 2);
        findSplit(left, columns);
        findSplit(right, columns);
        *best = std::move(left);
        leaves.push_back(std::move(right));
    }
    for (const Leaf &leaf : leaves) {
        nodes[static_cast<std::size_t>(leaf.node)].value =
            static_cast<float>(static_cast<double>(m_options.rate) * leaf.sum.gradient /
                               (leaf.sum.hessian + static_cast<double>(m_options.smoothing)));
    }
    write(nodes);
    for (std::size_t row = 0; row < m_count; ++row) {
        int at = 0;
        while (nodes[static_cast<std::size_t>(at)].feature >= 0) {
            const Node &node = nodes[static_cast<std::size_t>(at)];
            const float value = m_rows.values[row * m_rows.features + static_cast<std::size_t>(node.feature)];
            at = value <= node.value ? node.left : node.right;
        }
        m_scores[row] += static_cast<double>(nodes[static_cast<std::size_t>(at)].value);
    }
}

/// The left child stands right behind its parent.
void Booster::write(const std::vector<Node> &nodes)
{
    struct Line
    {
        int node;
        int parent; ///< whose right child it is
    };
    std::vector<Line> open{{0, -1}};
    std::vector<std::pair<int, int>> order; // node, place of its right child
    while (!open.empty()) {
        const auto [node, parent] = open.back();
        open.pop_back();
        if (parent >= 0)
            order[static_cast<std::size_t>(parent)].second = static_cast<int>(order.size());
        const int place = static_cast<int>(order.size());
        order.emplace_back(node, 0);
        const Node &one = nodes[static_cast<std::size_t>(node)];
        if (one.feature < 0)
            continue;
        open.push_back({one.right, place});
        open.push_back({one.left, -1});
    }
    m_result.forest += "tree " + std::to_string(order.size()) + "\n";
    for (const auto &[node, right] : order) {
        const Node &one = nodes[static_cast<std::size_t>(node)];
        char line[64];
        if (one.feature < 0)
            std::snprintf(line, sizeof line, "leaf %.4g\n", static_cast<double>(one.value));
        else
            std::snprintf(line, sizeof line, "%d %.9g %d\n", one.feature, static_cast<double>(one.value),
                          right);
        m_result.forest += line;
    }
}

/// The score that nearly all of the weight lies above; pairs of score and weight.
double Booster::edge(std::vector<std::pair<float, float>> &scores) const
{
    std::ranges::sort(scores);
    double all = 0;
    for (const auto &[score, weight] : scores)
        all += static_cast<double>(weight);
    constexpr double lost = 0.0005;
    double below = 0;
    for (const auto &[score, weight] : scores) {
        below += static_cast<double>(weight);
        if (below > all * lost)
            return static_cast<double>(score);
    }
    return -99;
}

/// After each few trees: below which score hardly any row has ended up near or above zero, and above which
/// one near or below. There the remaining trees need not be asked.
void Booster::writeStops()
{
    for (const std::vector<float> &partial : m_partial) {
        std::vector<std::pair<float, float>> wanted;
        std::vector<std::pair<float, float>>
            unwanted; // of the negative score, so that one edge does for both
        constexpr double near = 1.2;
        for (std::size_t row = 0; row < m_count; ++row) {
            if (m_scores[row] > -near)
                wanted.emplace_back(partial[row], m_rows.weights[row]);
            if (m_scores[row] < near)
                unwanted.emplace_back(-partial[row], m_rows.weights[row]);
        }
        char line[64];
        std::snprintf(line, sizeof line, "stop %.4g %.4g\n", edge(wanted), -edge(unwanted));
        m_result.forest += line;
    }
}

} // namespace

Boosted boost(const TrainingRows &rows, const BoostingOptions &options)
{
    return Booster(rows, options).run();
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boosting.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <numeric>
#include <optional>
#include <random>

namespace apostille {

namespace {

constexpr std::size_t bins = 64;
/// After which trees the sure rows are let go.
constexpr std::array stops{32, 64, 128, 256, 512};

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

    void add(const Drawn &drawn)
    {
        rows.push_back(drawn);
        sum.gradient += static_cast<double>(drawn.gradient);
        sum.hessian += static_cast<double>(drawn.hessian);
    }
};

/// The question of one level of a tree.
struct Cut
{
    std::size_t feature = 0;
    std::size_t bin = 0; ///< the last one below
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
            add(grow());
            if (std::ranges::contains(stops, tree + 1) && tree + 1 < m_options.trees)
                m_partial.emplace_back(m_scores.begin(), m_scores.end());
        }
        write();
        return std::move(m_result);
    }

private:
    void cut();
    void startWithMean();
    void derive();
    [[nodiscard]] std::vector<std::size_t> drawColumns();
    [[nodiscard]] Leaf draw();
    void count(Leaf &leaf, const std::vector<std::size_t> &columns) const;
    [[nodiscard]] std::optional<Cut> bestCut(const std::vector<Leaf> &leaves,
                                             const std::vector<std::size_t> &columns);
    [[nodiscard]] std::vector<Leaf> split(std::vector<Leaf> leaves, const Cut &cut,
                                          const std::vector<std::size_t> &columns) const;
    struct Tree
    {
        std::vector<Cut> cuts;
        std::vector<float> votes;
    };
    [[nodiscard]] Tree grow();
    void add(Tree tree);
    void write();
    void write(const Tree &tree);
    void writeStop(std::size_t partial);
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
    std::vector<Tree> m_trees;
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

std::vector<std::size_t> Booster::drawColumns()
{
    std::vector<std::size_t> columns(m_rows.features);
    std::iota(columns.begin(), columns.end(), 0U);
    std::ranges::shuffle(columns, m_random);
    columns.resize(static_cast<std::size_t>(static_cast<float>(columns.size()) * m_options.columns));
    return columns;
}

Leaf Booster::draw()
{
    Leaf all;
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
        if (chance(m_random) < odds)
            all.add({row, m_gradients[row] / odds, m_hessians[row] / odds});
    }
    return all;
}

/// The one question that helps most when it is put to all leaves of a level.
std::optional<Cut> Booster::bestCut(const std::vector<Leaf> &leaves, const std::vector<std::size_t> &columns)
{
    double without = 0;
    for (const Leaf &leaf : leaves)
        without += score(leaf.sum);
    constexpr double least = 1e-9;
    double best = without + least;
    std::optional<Cut> cut;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        std::array<double, bins> scores{};
        const std::size_t cuts = m_cuts[columns[i]].size();
        for (const Leaf &leaf : leaves) {
            if (leaf.rows.empty())
                continue;
            Sum left;
            for (std::size_t bin = 0; bin < cuts; ++bin) {
                const Sum &one = leaf.histogram[i * bins + bin];
                left.gradient += one.gradient;
                left.hessian += one.hessian;
                scores[bin] +=
                    score(left) + score({leaf.sum.gradient - left.gradient, leaf.sum.hessian - left.hessian});
            }
        }
        const auto highest = std::ranges::max_element(scores);
        if (*highest > best) {
            best = *highest;
            cut = Cut{columns[i], static_cast<std::size_t>(highest - scores.begin())};
        }
    }
    if (cut)
        m_result.gains[cut->feature] += best - without;
    return cut;
}

std::vector<Leaf> Booster::split(std::vector<Leaf> leaves, const Cut &cut,
                                 const std::vector<std::size_t> &columns) const
{
    std::vector<Leaf> children(leaves.size() * 2);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        Leaf &left = children[2 * i];
        Leaf &right = children[2 * i + 1];
        for (const Drawn &drawn : leaves[i].rows)
            (binOf(drawn.row, cut.feature) <= cut.bin ? left : right).add(drawn);
        // What one child has not, the other has: only the smaller one is counted.
        Leaf &smaller = left.rows.size() < right.rows.size() ? left : right;
        Leaf &larger = left.rows.size() < right.rows.size() ? right : left;
        count(smaller, columns);
        larger.histogram = std::move(leaves[i].histogram);
        for (std::size_t k = 0; k < smaller.histogram.size(); ++k) {
            larger.histogram[k].gradient -= smaller.histogram[k].gradient;
            larger.histogram[k].hessian -= smaller.histogram[k].hessian;
        }
    }
    return children;
}

Booster::Tree Booster::grow()
{
    const std::vector<std::size_t> columns = drawColumns();
    std::vector<Leaf> leaves{draw()};
    count(leaves[0], columns);
    Tree tree;
    for (int level = 0; level < m_options.depth; ++level) {
        const std::optional<Cut> cut = bestCut(leaves, columns);
        if (!cut)
            break;
        tree.cuts.push_back(*cut);
        const bool isLast = level + 1 == m_options.depth; // nobody asks its leaves
        leaves = split(std::move(leaves), *cut, isLast ? std::vector<std::size_t>() : columns);
    }
    for (const Leaf &leaf : leaves)
        tree.votes.push_back(
            static_cast<float>(static_cast<double>(m_options.rate) * leaf.sum.gradient /
                               (leaf.sum.hessian + static_cast<double>(m_options.smoothing))));
    return tree;
}

void Booster::add(Tree tree)
{
    for (std::size_t row = 0; row < m_count; ++row) {
        std::size_t leaf = 0;
        for (const Cut &cut : tree.cuts)
            leaf = leaf * 2 + (binOf(row, cut.feature) > cut.bin ? 1 : 0);
        m_scores[row] += static_cast<double>(tree.votes[leaf]);
    }
    m_trees.push_back(std::move(tree));
}

void Booster::write(const Tree &tree)
{
    std::array<char, 64> number{};
    m_result.forest += "tree";
    for (const Cut &cut : tree.cuts) {
        std::snprintf(number.data(), number.size(), " %zu %.9g", cut.feature,
                      static_cast<double>(m_cuts[cut.feature][cut.bin]));
        m_result.forest += number.data();
    }
    m_result.forest += "\nleaves";
    for (const float vote : tree.votes) {
        std::snprintf(number.data(), number.size(), " %.3g", static_cast<double>(vote));
        m_result.forest += number.data();
    }
    m_result.forest += '\n';
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

/// After some of the trees: below which score hardly any row has ended up near or above zero, and above which
/// one near or below. There the remaining trees need not be asked.
void Booster::writeStop(std::size_t index)
{
    const std::vector<float> &partial = m_partial[index];
    std::vector<std::pair<float, float>> wanted;
    std::vector<std::pair<float, float>> unwanted; // of the negative score, so that one edge does for both
    constexpr double near = 1.2;
    for (std::size_t row = 0; row < m_count; ++row) {
        if (m_scores[row] > -near)
            wanted.emplace_back(partial[row], m_rows.weights[row]);
        if (m_scores[row] < near)
            unwanted.emplace_back(-partial[row], m_rows.weights[row]);
    }
    std::array<char, 64> line{};
    std::snprintf(line.data(), line.size(), "stop %.4g %.4g\n", edge(wanted), -edge(unwanted));
    m_result.forest += line.data();
}

void Booster::write()
{
    std::size_t partial = 0;
    for (std::size_t i = 0; i < m_trees.size(); ++i) {
        if (partial < m_partial.size() && static_cast<int>(i) == stops[partial])
            writeStop(partial++);
        write(m_trees[i]);
    }
}

} // namespace

Boosted boost(const TrainingRows &rows, const BoostingOptions &options)
{
    return Booster(rows, options).run();
}

} // namespace apostille

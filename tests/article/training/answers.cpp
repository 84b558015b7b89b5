// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace apostille {

Words wordsOf(std::string_view text)
{
    Words words;
    std::uint64_t word = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c | (c >= 'A' && c <= 'Z' ? 0x20 : 0));
        if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80) {
            word = (word ^ byte) * 0x100000001b3ULL + 0x51;
        } else if (word != 0) {
            words.push_back(word);
            word = 0;
        }
    }
    if (word != 0)
        words.push_back(word);
    return words;
}

namespace {

/// Which blocks stand in the truth: the share of each block's runs of words that the truth has and that have
/// not been used up by the blocks before. Long blocks go first, since they are sure; then those between two
/// sure ones.
std::vector<float> answersFor(const std::vector<Words> &blocks, const QString &truth)
{
    const Words words = wordsOf(truth.toStdString());
    constexpr std::size_t longestRun = 4;
    std::unordered_map<std::uint64_t, int> runs[longestRun + 1];
    const auto hash = [](const Words &all, std::size_t from, std::size_t length) {
        std::uint64_t sum = length;
        for (std::size_t i = from; i < from + length; ++i)
            sum = sum * 0x9e3779b97f4a7c15ULL + all[i];
        return sum;
    };
    for (std::size_t length = 1; length <= longestRun; ++length) {
        for (std::size_t i = 0; i + length <= words.size(); ++i)
            ++runs[length][hash(words, i, length)];
    }
    std::vector<std::size_t> order(blocks.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return std::min<std::size_t>(blocks[a].size(), 12) > std::min<std::size_t>(blocks[b].size(), 12);
    });
    std::vector<float> answers(blocks.size(), 0);
    for (const std::size_t index : order) {
        const Words &block = blocks[index];
        if (block.empty())
            continue;
        const std::size_t length = std::min(longestRun, block.size());
        int found = 0;
        int all = 0;
        for (std::size_t i = 0; i + length <= block.size(); ++i) {
            ++all;
            const auto run = runs[length].find(hash(block, i, length));
            if (run != runs[length].end() && run->second > 0)
                ++found;
        }
        answers[index] = static_cast<float>(found) / static_cast<float>(all);
        if (answers[index] > 0.5F) {
            for (std::size_t used = 1; used <= longestRun; ++used) {
                for (std::size_t i = 0; i + used <= block.size(); ++i)
                    --runs[used][hash(block, i, used)];
            }
        }
    }
    // A word or two are in any truth by chance: they count where a neighbour is in it as well.
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].size() > 3 || answers[i] < 0.5F)
            continue;
        const auto near = [&](std::size_t from, int step) {
            for (std::size_t k = from; k < blocks.size();
                 k += static_cast<std::size_t>(step)) { // -1 wraps past the end
                if (blocks[k].size() > 3)
                    return answers[k] > 0.5F;
            }
            return false;
        };
        if (!near(i + 1, 1) && !(i > 0 && near(i - 1, -1)))
            answers[i] = 0;
    }
    return answers;
}

void addWholeText(const TrainingPage &source, const std::vector<std::string_view> &texts,
                  std::vector<float> &answers, std::vector<float> &weights)
{
    std::vector<Words> blocks;
    for (const std::string_view text : texts)
        blocks.push_back(wordsOf(text));
    answers = answersFor(blocks, source.text);
    const auto all = static_cast<float>(wordsOf(source.text.toStdString()).size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        // What counts is the page's word F1, so a block counts by its share of the page's words.
        weights[i] = blocks[i].empty() ? 0 : 0.25F + 100 * static_cast<float>(blocks[i].size()) / (all + 100);
    }
}

void addPieces(const TrainingPage &source, const std::vector<std::string_view> &texts,
               std::vector<float> &answers, std::vector<float> &weights)
{
    constexpr float piece = 12;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string_view bytes = texts[i];
        const QString text =
            QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).simplified();
        for (const QString &one : source.with) {
            if (text.contains(one.simplified())) {
                answers[i] = 1;
                weights[i] = piece;
            }
        }
        for (const QString &one : source.without) {
            if (text.contains(one.simplified())) {
                answers[i] = 0;
                weights[i] = piece;
            }
        }
    }
}

} // namespace

Answers answersTo(const TrainingPage &source, const std::vector<std::string_view> &texts)
{
    Answers result{std::vector<float>(texts.size(), 0), std::vector<float>(texts.size(), 0)};
    if (source.text.isEmpty())
        addPieces(source, texts, result.answers, result.weights);
    else
        addWholeText(source, texts, result.answers, result.weights);
    return result;
}

Answers answersTo(const TrainingPage &source, const PageText &page)
{
    std::vector<std::string_view> texts;
    for (const PageBlock &block : page.blocks)
        texts.push_back(page.textOf(block));
    return answersTo(source, texts);
}

} // namespace apostille

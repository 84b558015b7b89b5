// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/linevotes.h"

#include "models/article/embedded.h"
#include "models/article/plaintext/datafile.h"
#include "models/article/plaintext/linechoice.h"
#include "models/article/plaintext/linefeatures.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apostille::plaintext {

namespace {

double chanceOf(float vote)
{
    return 1 / (1 + std::exp(-static_cast<double>(vote)));
}

/// What a line adds to a stretch that holds it: its words, for or against.
double worthOf(const PageLine &line, float vote)
{
    constexpr int mostForOneLine = 90;
    constexpr int least = 2; // a short line is a line, too
    return (2 * chanceOf(vote) - 1) * (std::min(line.shape.words, mostForOneLine) + least);
}

} // namespace

VoteFeatures::VoteFeatures(const Page &page, const std::vector<float> &votes)
    : m_votes(votes)
    , m_words(votes.size() + 1)
    , m_wanted(votes.size() + 1)
    , m_left(votes.size() + 1)
    , m_right(votes.size() + 1)
{
    double best = 0;
    double current = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const auto words = static_cast<double>(page.lines[i].shape.words);
        const double worth = worthOf(page.lines[i], votes[i]);
        m_words[i + 1] = m_words[i] + words;
        m_wanted[i + 1] = m_wanted[i] + words * chanceOf(votes[i]);
        if (current <= 0) {
            current = 0;
            begin = i;
        }
        m_left[i] = static_cast<float>(current);
        current += worth;
        if (current > best) {
            best = current;
            m_first = begin;
            m_last = i;
        }
    }
    double after = 0;
    for (std::size_t i = votes.size(); i-- > 0;) {
        m_right[i] = static_cast<float>(after);
        after = std::max(0.0, after + worthOf(page.lines[i], votes[i]));
    }
}

void VoteFeatures::append(std::size_t index, std::vector<float> &row, std::vector<std::string> *names) const
{
    const auto add = [&](const char *name, double value) {
        row.push_back(static_cast<float>(value));
        if (names)
            names->emplace_back(name);
    };
    const std::size_t count = m_votes.size();
    add("vote", static_cast<double>(m_votes[index]));
    for (const std::ptrdiff_t step : {-4, -3, -2, -1, 1, 2, 3, 4}) {
        const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(index) + step;
        const bool there = at >= 0 && at < std::ssize(m_votes);
        add("near-vote", there ? static_cast<double>(m_votes[static_cast<std::size_t>(at)]) : -5);
    }
    const auto share = [this](std::size_t from, std::size_t to) {
        const double words = m_words[to] - m_words[from];
        return words > 0 ? (m_wanted[to] - m_wanted[from]) / words : -1;
    };
    for (const std::size_t reach : {4U, 12U, 40U}) {
        add("wanted-before", share(index > reach ? index - reach : 0, index));
        add("wanted-after", share(index + 1, std::min(count, index + 1 + reach)));
    }
    add("wanted-words-before", m_wanted[index]);
    add("wanted-words-after", m_wanted[count] - m_wanted[index + 1]);
    add("wanted-share-before", m_wanted[index] / std::max(1.0, m_wanted[count]));
    add("wanted-words", m_wanted[count]);
    add("wanted-share", m_wanted[count] / std::max(1.0, m_words[count]));
    add("worth-before", static_cast<double>(m_left[index]));
    add("worth-after", static_cast<double>(m_right[index]));
    const auto place = static_cast<double>(index);
    add("below-first", place - static_cast<double>(m_first));
    add("above-last", static_cast<double>(m_last) - place);
}

void VoteFeatures::append(std::size_t line, std::vector<float> &row) const
{
    append(line, row, nullptr);
}

std::vector<std::string> VoteFeatures::names()
{
    Page page;
    page.lines.emplace_back();
    const std::vector<float> votes(1);
    std::vector<float> row;
    std::vector<std::string> names;
    VoteFeatures(page, votes).append(0, row, &names);
    return names;
}

namespace {

/// A book or a list rather than a page: what a line is by itself must do.
std::vector<float> votesByKind(const Page &page)
{
    std::vector<float> votes;
    votes.reserve(page.lines.size());
    for (const PageLine &line : page.lines)
        votes.push_back(isProse(line) ? 1.0F : line.kind == LineKind::Furniture ? -1.0F : 0.0F);
    return votes;
}

} // namespace

std::vector<float> lineVotes(const Page &page, const LineForests &forests)
{
    constexpr std::size_t mostLinesOfAPage = 10'000;
    if (page.lines.size() > mostLinesOfAPage)
        return votesByKind(page);
    if (isBare(page))
        return std::vector<float>(page.lines.size(), Forest::sureVote);
    LineFeatures features(page, forests.words);
    std::vector<float> votes(page.lines.size());
    for (std::size_t i = 0; i < votes.size(); ++i)
        votes[i] = forests.first.vote(features.of(i));
    if (forests.second.isEmpty())
        return votes;
    const VoteFeatures look(page, votes);
    std::vector<float> second(votes.size());
    std::vector<float> row;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const std::span<const float> own = features.of(i);
        row.assign(own.begin(), own.end());
        look.append(i, row);
        second[i] = forests.second.vote(row);
    }
    return second;
}

const LineForests &LineForests::trained()
{
    static const LineForests forests{Forest::read(lineForestFile), Forest::read(secondLineForestFile),
                                     WordWeights(readDataFile(u"wordweights"_s))};
    return forests;
}

} // namespace apostille::plaintext

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/secondlook.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace apostille {

namespace {

constexpr float farthest = 4; ///< a vote counts no more than this
constexpr float none = -9;    ///< the vote of what is not there
constexpr std::array steps{-3, -2, -1, 1, 2, 3};
constexpr std::array containers{"own", "parent", "grandparent", "ancestor3", "ancestor4"};

} // namespace

namespace {

/// Calls use(hash) for each word that is long enough to say what a text is about.
template <typename Use>
void forEachLongWord(std::string_view text, Use use)
{
    constexpr int shortest = 5;
    std::uint32_t hash = 0;
    int length = 0;
    const auto end = [&] {
        if (length >= shortest)
            use(hash * 2654435769U);
        hash = 0;
        length = 0;
    };
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c | (c >= 'A' && c <= 'Z' ? 0x20 : 0));
        if ((byte >= 'a' && byte <= 'z') || byte >= 0x80) {
            hash = (hash ^ byte) * 16777619U + 1;
            ++length;
        } else {
            end();
        }
    }
    end();
}

} // namespace

void SecondLook::Sum::add(const Sum &other)
{
    votes += other.votes;
    weight += other.weight;
    good += other.good;
}

SecondLook::SecondLook(const PageText &page, const PageAnalysis &analysis, std::span<const float> votes)
    : m_page(page)
    , m_analysis(analysis)
    , m_blocks(page.blocks.size())
    , m_places(page.blocks.size())
{
    m_running.emplace_back();
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        m_places[i] = m_texts.size();
        if (page.blocks[i].kind == BlockKind::Image)
            continue;
        constexpr float least = 20; // a short block is a block, too
        const float weight = static_cast<float>(analysis.blocks[i].length) + least;
        const float vote = std::clamp(votes[i], -farthest, farthest);
        m_blocks[i] = {vote * weight, weight, vote > 0 ? weight : 0};
        m_texts.push_back(i);
        m_running.push_back(m_running.back());
        m_running.back().add(m_blocks[i]);
    }
    sumElements();
    sumSections();
    sumShapes();
    findEnds();
    readVocabulary();
}

/// Running text only: teasers of one kind say one another's words.
bool SecondLook::isTopic(std::size_t block) const
{
    return m_blocks[block].good > 0 && m_analysis.blocks[block].isGood;
}

void SecondLook::readVocabulary()
{
    // A place for every byte or two of the text: several times as many as it has long words.
    constexpr std::size_t fewest = std::size_t{1} << 12U;
    constexpr std::size_t most = std::size_t{1} << 15U;
    m_vocabulary.resize(std::bit_floor(std::clamp(m_page.text.size(), fewest, most)));
    for (const std::size_t i : m_texts) {
        if (isTopic(i))
            forEachLongWord(m_page.textOf(m_page.blocks[i]), [this](std::uint32_t word) { count(word, 1); });
    }
}

std::uint8_t &SecondLook::timesOf(std::uint32_t word)
{
    // The upper bits depend on all of the word.
    return m_vocabulary[(std::uint64_t{word} * m_vocabulary.size()) >> 32U];
}

void SecondLook::count(std::uint32_t word, int step)
{
    std::uint8_t &times = timesOf(word);
    constexpr std::uint8_t countless = 255; // it stays so: no block holds all of them
    if (times != countless)
        times = static_cast<std::uint8_t>(times + step);
}

/// How much of a block's own words the others that were voted in say as well: a teaser is about something
/// else.
float SecondLook::sharedWords(std::size_t block)
{
    const std::string_view text = m_page.textOf(m_page.blocks[block]);
    const bool own = isTopic(block);
    if (own)
        forEachLongWord(text, [this](std::uint32_t word) { count(word, -1); });
    int all = 0;
    int shared = 0;
    forEachLongWord(text, [&](std::uint32_t word) {
        ++all;
        shared += timesOf(word) > 0 ? 1 : 0;
    });
    if (own)
        forEachLongWord(text, [this](std::uint32_t word) { count(word, 1); });
    return all == 0 ? -1.0F : static_cast<float>(shared) / static_cast<float>(all);
}

void SecondLook::sumElements()
{
    m_elements.resize(m_page.elements.size());
    for (std::size_t i = 0; i < m_page.blocks.size(); ++i)
        m_elements[static_cast<std::size_t>(m_page.blocks[i].element)].add(m_blocks[i]);
    for (std::size_t i = m_page.elements.size(); i-- > 1;)
        m_elements[static_cast<std::size_t>(m_page.elements[i].parent)].add(m_elements[i]);
    const float all = m_elements.empty() ? 0 : m_elements.front().good;
    const auto deeper = [this](std::size_t a, int b) {
        return m_page.elements[a].depth > m_page.elements[static_cast<std::size_t>(b)].depth;
    };
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        constexpr float most = 0.9F;
        if (m_elements[i].good > all / 2 && deeper(i, m_half))
            m_half = static_cast<int>(i);
        if (m_elements[i].good > all * most && deeper(i, m_most))
            m_most = static_cast<int>(i);
    }
}

void SecondLook::sumSections()
{
    m_sections.resize(m_texts.size());
    m_headings.resize(m_texts.size());
    int heading = -1;
    for (std::size_t place = 0; place <= m_texts.size(); ++place) {
        const bool ends = place == m_texts.size() || m_page.blocks[m_texts[place]].kind == BlockKind::Heading;
        if (ends) {
            Sum section;
            for (std::size_t k = heading < 0 ? 0 : static_cast<std::size_t>(heading) + 1; k < place; ++k)
                section.add(m_blocks[m_texts[k]]);
            for (std::size_t k = static_cast<std::size_t>(std::max(heading, 0)); k < place; ++k)
                m_sections[k] = section;
        }
        if (place == m_texts.size())
            break;
        m_headings[place] = heading;
        if (ends)
            heading = static_cast<int>(place);
    }
}

void SecondLook::sumShapes()
{
    m_shapes.resize(m_analysis.shapes);
    for (const std::size_t i : m_texts)
        m_shapes[static_cast<std::size_t>(m_analysis.blocks[i].shape)].add(m_blocks[i]);
}

void SecondLook::findEnds()
{
    constexpr float longEnough = 100;
    bool any = false;
    for (std::size_t place = 0; place < m_texts.size(); ++place) {
        if (m_blocks[m_texts[place]].good < longEnough)
            continue;
        m_first = any ? m_first : place;
        m_last = place;
        any = true;
    }
}

float SecondLook::voteAt(std::size_t block, int step) const
{
    const auto place = static_cast<std::ptrdiff_t>(m_places[block]) + step;
    return place < 0 || place >= std::ssize(m_texts)
               ? none
               : m_blocks[m_texts[static_cast<std::size_t>(place)]].mean();
}

float SecondLook::meanAround(std::size_t place, std::ptrdiff_t from, std::ptrdiff_t to) const
{
    const auto clamp = [this](std::ptrdiff_t at) {
        return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, std::ssize(m_texts)));
    };
    const auto here = static_cast<std::ptrdiff_t>(place);
    const Sum &begin = m_running[clamp(here + from)];
    const Sum &end = m_running[clamp(here + to)];
    const float weight = end.weight - begin.weight;
    return weight > 0.5F ? (end.votes - begin.votes) / weight : none;
}

void SecondLook::appendElements(std::size_t block, std::vector<float> &row) const
{
    int element = m_page.blocks[block].element;
    const float all = std::max(1.0F, m_elements.front().good);
    for (std::size_t i = 0; i < containers.size(); ++i) {
        const Sum &around = m_elements[static_cast<std::size_t>(element)];
        const float others = around.weight - m_blocks[block].weight;
        row.push_back(others > 0.5F ? (around.votes - m_blocks[block].votes) / others : none);
        row.push_back(around.good / all);
        element = std::max(0, m_page.elements[static_cast<std::size_t>(element)].parent);
    }
    for (const int holder : {m_half, m_most}) {
        const PageElement &around = m_page.elements[static_cast<std::size_t>(holder)];
        const int own = m_page.blocks[block].element;
        float outside = 0;
        for (int up = holder; up > 0; up = m_page.elements[static_cast<std::size_t>(up)].parent) {
            if (own >= up && own < m_page.elements[static_cast<std::size_t>(up)].end)
                break;
            ++outside;
        }
        row.push_back(outside);
        row.push_back(
            static_cast<float>(m_page.elements[static_cast<std::size_t>(own)].depth - around.depth));
    }
}

void SecondLook::append(std::size_t block, std::vector<float> &row)
{
    const std::size_t place = m_places[block];
    row.push_back(m_blocks[block].mean());
    for (const int step : steps)
        row.push_back(voteAt(block, step));
    row.push_back(meanAround(place, -5, 0));
    row.push_back(meanAround(place, 1, 6));
    row.push_back(meanAround(place, -15, 0));
    row.push_back(meanAround(place, 1, 16));
    appendElements(block, row);
    const Sum &section = m_sections[place];
    row.push_back(section.mean());
    row.push_back(section.good / std::max(1.0F, m_elements.front().good));
    const int heading = m_headings[place];
    row.push_back(heading < 0 ? none : m_blocks[m_texts[static_cast<std::size_t>(heading)]].mean());
    row.push_back(heading < 0 ? none : m_sections[static_cast<std::size_t>(heading)].mean());
    const Sum &shape = m_shapes[static_cast<std::size_t>(m_analysis.blocks[block].shape)];
    const float others = shape.weight - m_blocks[block].weight;
    row.push_back(others > 0.5F ? (shape.votes - m_blocks[block].votes) / others : none);
    row.push_back(shape.good / std::max(1.0F, shape.weight));
    constexpr float most = 60;
    const auto here = static_cast<float>(place);
    row.push_back(std::clamp(here - static_cast<float>(m_first), -most, most));
    row.push_back(std::clamp(static_cast<float>(m_last) - here, -most, most));
    const float all = std::max(1.0F, m_running.back().good);
    row.push_back(m_running[place].good / all);
    row.push_back(m_running.back().good / std::max(1.0F, m_running.back().weight));
    row.push_back(std::log2(all));
    row.push_back(sharedWords(block));
}

std::vector<std::string> SecondLook::names()
{
    std::vector<std::string> names{"vote"};
    for (const int step : steps)
        names.push_back("vote" + std::to_string(step));
    for (const char *name : {"mean-5", "mean+5", "mean-15", "mean+15"})
        names.emplace_back(name);
    for (const char *name : containers) {
        names.push_back(std::string(name) + "-votes");
        names.push_back(std::string(name) + "-voted-share");
    }
    for (const char *name :
         {"voted-half-outside", "voted-half-depth", "voted-most-outside", "voted-most-depth", "section-votes",
          "section-share", "heading-vote", "heading-section-votes", "shape-votes", "shape-share",
          "since-first", "until-last", "voted-before", "voted-share", "voted-bytes", "shared-words"})
        names.emplace_back(name);
    return names;
}

} // namespace apostille

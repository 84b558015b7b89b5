// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/tellingwords.h"

#include "models/article/htmlletters.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <string>

namespace apostille {

namespace {

constexpr std::size_t mostBytes = 600;

/// FNV-1a.
constexpr std::uint32_t hashOf(std::string_view word)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

/// Never 0, which is no term.
TellingWords::Term mixed(std::uint32_t before, std::uint32_t word)
{
    std::uint32_t mix = (before * 31 + word) * 2654435769U;
    mix ^= mix >> 15U;
    return mix | 1U;
}

TellingWords::Term wordTerm(std::uint32_t word)
{
    return mixed(0, word);
}

/// How many bytes from here on are no part of a word; 0 in a word. Marks and spaces beyond ASCII are those of
/// U+0080–U+00BF and U+2000–U+207F.
std::size_t gapAt(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    const auto next = static_cast<unsigned char>(at + 1 < text.size() ? text[at + 1] : 0);
    if (byte < 0x80) {
        const bool isWord =
            (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
        return isWord ? 0 : 1;
    }
    if (byte == 0xc2)
        return 2;
    return byte == 0xe2 && (next == 0x80 || next == 0x81) ? 3 : 0;
}

/// Appends the letter at a place in small; all numbers are the same one. Returns how many bytes it has.
std::size_t appendSmall(std::string &word, std::string_view text, std::size_t at)
{
    if (text[at] < '0' || text[at] > '9')
        return appendSmallLetter(word, text, at);
    if (!word.ends_with('0'))
        word += '0';
    return 1;
}

/// Calls use(word) for each word in small letters, cut at the most bytes.
template <typename Use>
void forEachWord(std::string_view text, Use use)
{
    text = text.substr(0, mostBytes);
    std::string word;
    for (std::size_t i = 0; i <= text.size();) {
        const std::size_t gap = i < text.size() ? gapAt(text, i) : 1;
        if (gap == 0) {
            i += appendSmall(word, text, i);
            continue;
        }
        if (!word.empty())
            use(std::string_view(word));
        word.clear();
        i += gap;
    }
}

/// Calls use(term, word) for each word and, right after it, for the pair that ends with it; at last for the
/// pair of the last word and the end, where the text is read to its end.
template <typename Use>
void forEachTerm(std::string_view text, Use use)
{
    constexpr std::uint32_t beginning = hashOf("^");
    constexpr std::uint32_t ending = hashOf("$");
    std::uint32_t before = beginning;
    forEachWord(text, [&](std::string_view word) {
        const std::uint32_t hash = hashOf(word);
        use(wordTerm(hash), word);
        use(mixed(before, hash), word);
        before = hash;
    });
    if (before != beginning && text.size() <= mostBytes)
        use(mixed(before, ending), std::string_view("$"));
}

} // namespace

TellingWords::TellingWords(std::string_view file)
{
    std::vector<Weight> weights;
    while (!file.empty()) {
        const std::string_view line = file.substr(0, file.find('\n'));
        file.remove_prefix(std::min(file.size(), line.size() + 1));
        const std::size_t space = line.rfind(' ');
        if (line.starts_with('#') || space == std::string_view::npos)
            continue;
        const std::string_view words = line.substr(0, space);
        const std::size_t gap = words.find(' ');
        Weight weight;
        weight.term = gap == std::string_view::npos
                          ? wordTerm(hashOf(words))
                          : mixed(hashOf(words.substr(0, gap)), hashOf(words.substr(gap + 1)));
        std::from_chars(line.data() + space + 1, line.data() + line.size(), weight.weight);
        weights.push_back(weight);
    }
    m_weights.resize(std::bit_ceil(weights.size() * 2 + 1));
    for (const Weight &weight : weights)
        m_weights[placeOf(weight.term)] = weight;
}

/// Its own place in the table, or the free one where it would stand.
std::size_t TellingWords::placeOf(Term term) const
{
    std::size_t place = (term >> 1U) & (m_weights.size() - 1); // the lowest bit is always set
    while (m_weights[place].term != 0 && m_weights[place].term != term)
        place = (place + 1) & (m_weights.size() - 1);
    return place;
}

TellingWords::Sum TellingWords::of(std::string_view text) const
{
    Sum sum;
    if (m_weights.empty())
        return sum;
    int terms = 0;
    forEachTerm(text, [&](Term term, std::string_view) {
        const float weight = m_weights[placeOf(term)].weight;
        sum.whole += weight;
        sum.lowest = std::min(sum.lowest, weight);
        sum.highest = std::max(sum.highest, weight);
        ++terms;
    });
    sum.whole /= std::sqrt(static_cast<float>(std::max(1, terms)));
    return sum;
}

std::vector<std::pair<TellingWords::Term, std::string>> TellingWords::termsOf(std::string_view text)
{
    std::vector<std::pair<Term, std::string>> terms;
    std::string before = "^";
    bool isPair = false;
    forEachTerm(text, [&](Term term, std::string_view word) {
        isPair = isPair || word == "$";
        terms.emplace_back(term, isPair ? before + ' ' + std::string(word) : std::string(word));
        if (isPair)
            before = word;
        isPair = !isPair;
    });
    return terms;
}

} // namespace apostille

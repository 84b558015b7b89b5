// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/wordsequences.h"

namespace apostille {

namespace {

/// Calls use(hash) for each run of three words; texts that are shorter give one hash of what they have.
template <typename Use>
void forEachSequence(std::string_view text, Use use)
{
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    std::uint64_t word = 0;
    int words = 0;
    const auto endWord = [&] {
        if (word == 0)
            return;
        ++words;
        if (words >= 3)
            use(first * 0x9e3779b97f4a7c15ULL + second * 0xc2b2ae3d27d4eb4fULL + word);
        first = second;
        second = word;
        word = 0;
    };
    bool inTag = false;
    for (const char c : text) {
        // Bodies in JSON-LD may be HTML.
        if (inTag || c == '<') {
            endWord();
            inTag = c != '>';
            continue;
        }
        const auto byte = static_cast<unsigned char>(c | (c >= 'A' && c <= 'Z' ? 0x20 : 0));
        const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80;
        if (letter)
            word = (word ^ byte) * 0x100000001b3ULL + 0x51;
        else
            endWord();
    }
    endWord();
}

} // namespace

WordSequences::WordSequences(std::string_view text)
{
    m_sequences.reserve(text.size() / 6);
    forEachSequence(text, [this](std::uint64_t hash) { m_sequences.insert(hash); });
}

float WordSequences::shareOf(std::string_view text) const
{
    int all = 0;
    int found = 0;
    forEachSequence(text, [&](std::uint64_t hash) {
        ++all;
        found += m_sequences.contains(hash) ? 1 : 0;
    });
    return all == 0 ? 0.0F : static_cast<float>(found) / static_cast<float>(all);
}

} // namespace apostille

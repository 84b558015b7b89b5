// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/stemmers.h"

#include "models/library/wordscanner.h"

#include <libstemmer.h>

namespace apostille {

namespace {

/// Shorter words have no endings to take off.
constexpr std::size_t shortestStemmed = 4;

/// Stemming costs some thirty times as much as looking a word up, and most words of a text are frequent ones.
constexpr std::size_t mostKnownWords = 50'000;

} // namespace

void Stemmers::Deleter::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmers::Stemmers()
    : m_french(sb_stemmer_new("french", "UTF_8"))
    , m_english(sb_stemmer_new("english", "UTF_8"))
{
}

std::string Stemmers::stem(sb_stemmer *stemmer, std::string_view word)
{
    const sb_symbol *found = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(word.data()),
                                             static_cast<int>(word.size()));
    if (!found)
        return {};
    const std::string accented(reinterpret_cast<const char *>(found),
                               static_cast<std::size_t>(sb_stemmer_length(stemmer)));
    WordScanner scanner(accented);
    return scanner.next() ? std::string(scanner.folded()) : std::string();
}

const Stemmers::Stems &Stemmers::stems(std::string_view lowered, std::string_view folded)
{
    if (const auto known = m_known.find(lowered); known != m_known.end())
        return known->second;
    if (m_known.size() >= mostKnownWords)
        m_known.clear();
    Stems found;
    if (folded.size() >= shortestStemmed) {
        found = {stem(m_french.get(), lowered), stem(m_english.get(), lowered)};
        if (found[0] == folded)
            found[0].clear();
        if (found[1] == folded || found[1] == found[0])
            found[1].clear();
    }
    return m_known.emplace(lowered, std::move(found)).first->second;
}

} // namespace apostille

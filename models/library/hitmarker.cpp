// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/hitmarker.h"

#include "models/library/wordscanner.h"

#include <algorithm>

namespace apostille {

namespace {

constexpr std::size_t mostWords = 64;

/// Turns offsets of a UTF-8 text, asked for in ascending order, into UTF-16 code units.
class Utf16Position
{
public:
    explicit Utf16Position(std::string_view utf8)
        : m_text(utf8)
    {
    }

    qsizetype at(std::size_t byte)
    {
        for (; m_byte < byte; ++m_byte) {
            const auto unit = static_cast<unsigned char>(m_text[m_byte]);
            if ((unit & 0xc0) != 0x80)
                m_units += unit >= 0xf0 ? 2 : 1;
        }
        return m_units;
    }

private:
    std::string_view m_text;
    std::size_t m_byte = 0;
    qsizetype m_units = 0;
};

/// Stems keep the start of the word: what begins otherwise need not be stemmed.
bool beginsAlike(std::string_view one, std::string_view other)
{
    const std::size_t length = std::min({one.size(), other.size(), std::size_t{2}});
    return one.substr(0, length) == other.substr(0, length);
}

} // namespace

HitMarker::HitMarker(const SearchQuery &query)
{
    for (const SearchTerm &term : query.wanted)
        add(term);
    for (const Word &word : m_words)
        m_firstBytes[static_cast<unsigned char>(word.folded.front())] = true;
}

void HitMarker::add(const SearchTerm &term)
{
    const std::string utf8 = term.text.toStdString();
    Phrase phrase{m_words.size(), 0};
    for (WordScanner scanner(utf8); scanner.next();) {
        if (scanner.isElided() || scanner.folded().empty() || m_words.size() == mostWords)
            continue;
        m_words.push_back(
            {std::string(scanner.folded()), m_stemmers.stems(scanner.lowered(), scanner.folded()), false});
        ++phrase.count;
    }
    if (phrase.count == 0)
        return;
    m_words.back().prefix = term.prefix;
    m_phrases.push_back(phrase);
}

bool HitMarker::isMatch(const Word &word, std::string_view folded, const Stemmers::Stems *stems) const
{
    if (folded == word.folded || (word.prefix && folded.starts_with(word.folded)))
        return true;
    const auto isOne = [&](std::string_view variant) {
        return !variant.empty() &&
               (variant == word.folded || variant == word.stems[0] || variant == word.stems[1]);
    };
    return isOne(folded) || (stems && (isOne((*stems)[0]) || isOne((*stems)[1])));
}

std::uint64_t HitMarker::wordsMatching(std::string_view folded, std::string_view lowered)
{
    if (folded.empty() || !m_firstBytes[static_cast<unsigned char>(folded.front())])
        return 0;
    std::uint64_t matching = 0;
    const Stemmers::Stems *stems = nullptr;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (!beginsAlike(folded, m_words[i].folded))
            continue;
        if (!stems)
            stems = &m_stemmers.stems(lowered, folded);
        if (isMatch(m_words[i], folded, stems))
            matching |= std::uint64_t{1} << i;
    }
    return matching;
}

std::vector<HitMarker::Match> HitMarker::matches(const std::string &utf8)
{
    std::vector<Match> found;
    Utf16Position place(utf8);
    std::size_t position = 0;
    for (WordScanner scanner(utf8); scanner.next();) {
        if (scanner.isElided())
            continue;
        if (const std::uint64_t words = wordsMatching(scanner.folded(), scanner.lowered())) {
            const qsizetype start = place.at(scanner.start());
            found.push_back({position, {start, place.at(scanner.end())}, words});
        }
        ++position;
    }
    return found;
}

std::vector<Hit> HitMarker::hits(const QString &text)
{
    const std::vector<Match> found = matches(text.toStdString());
    const auto standsAt = [&](const Phrase &phrase, std::size_t i) {
        for (std::size_t k = 0; k < phrase.count; ++k) {
            const std::uint64_t bit = std::uint64_t{1} << (phrase.first + k);
            if (i + k >= found.size() || found[i + k].position != found[i].position + k ||
                !(found[i + k].words & bit))
                return false;
        }
        return true;
    };
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (std::size_t term = 0; term < m_phrases.size(); ++term) {
            if (standsAt(m_phrases[term], i))
                hits.push_back(
                    {{found[i].range.start, found[i + m_phrases[term].count - 1].range.end}, term});
        }
    }
    return hits;
}

std::vector<TextRange> HitMarker::marks(const QString &text)
{
    std::vector<TextRange> ranges;
    for (const Hit &hit : hits(text)) {
        if (!ranges.empty() && hit.range.start < ranges.back().end)
            ranges.back().end = std::max(ranges.back().end, hit.range.end);
        else
            ranges.push_back(hit.range);
    }
    return ranges;
}

} // namespace apostille

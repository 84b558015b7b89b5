// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/wordfolding.h"

#include <QChar>

#include <array>

namespace apostille::plaintext {

namespace {

char16_t computeFoldedLetter(char16_t letter)
{
    const QChar character(letter);
    if (character.isMark())
        return 0;
    const QString decomposed = character.decomposition();
    const char16_t base = !decomposed.isEmpty() && character.decompositionTag() == QChar::Canonical
                              ? decomposed.front().unicode()
                              : letter;
    const char16_t folded = QChar(base).toCaseFolded().unicode();
    // Some letters decompose twice (ǖ → ü → u).
    return folded == letter || QChar(folded).decomposition().isEmpty() ? folded : computeFoldedLetter(folded);
}

// Latin, Greek and Cyrillic, which is nearly all that comes: looked up instead of computed.
constexpr std::size_t tableSize = 0x530;

const std::array<char16_t, tableSize> &foldingTable()
{
    static const std::array<char16_t, tableSize> table = [] {
        std::array<char16_t, tableSize> letters{};
        for (std::size_t letter = 0; letter < tableSize; ++letter)
            letters[letter] = computeFoldedLetter(static_cast<char16_t>(letter));
        return letters;
    }();
    return table;
}

bool belongsToWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

} // namespace

char16_t foldedLetter(char16_t letter)
{
    return letter < tableSize ? foldingTable()[letter] : computeFoldedLetter(letter);
}

FoldedLine::FoldedLine(QStringView line, Glued glued, qsizetype limit)
{
    const QStringView view = line.first(qMin(line.size(), limit));
    m_characters.reserve(static_cast<std::size_t>(view.size()) * 2);
    std::vector<std::pair<std::size_t, std::size_t>> places;
    const auto &table = foldingTable();
    bool inWord = false;
    QChar previous;
    for (const QChar character : view) {
        if (!belongsToWord(character)) {
            inWord = false;
            continue;
        }
        const bool seam = inWord && previous.isLower() && character.isUpper();
        m_hasGluedWords = m_hasGluedWords || seam;
        if (!inWord || (seam && glued == Glued::Split)) {
            if (!m_characters.empty())
                m_characters.push_back(u' ');
            places.emplace_back(m_characters.size(), m_characters.size());
            inWord = true;
        }
        const char16_t unit = character.unicode();
        if (const char16_t letter = unit < tableSize ? table[unit] : computeFoldedLetter(unit); letter != 0)
            m_characters.push_back(letter);
        places.back().second = m_characters.size();
        previous = character;
    }
    m_words.reserve(places.size());
    const std::u16string_view characters = m_characters;
    for (const auto &[start, end] : places) {
        const std::u16string_view word = characters.substr(start, end - start);
        m_words.push_back({word, !word.empty() && QChar(word.front()).isDigit()});
    }
}

} // namespace apostille::plaintext

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/functionwords.h"

#include "models/article/plaintext/datafile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille::plaintext {

const FunctionWords &FunctionWords::shipped()
{
    static const FunctionWords words(readDataFile(u"functionwords"_s));
    return words;
}

FunctionWords::FunctionWords(const QByteArray &file)
{
    // Folding never makes a word longer, so the views into these characters stay valid.
    m_characters.reserve(static_cast<std::size_t>(file.size()) * 2);
    forEachDataLine(file, [this](QStringView line) {
        if (line.startsWith(u'[')) {
            m_languages.append(line.mid(1, line.indexOf(u']') - 1).toString());
            return;
        }
        const FoldedLine folded(line);
        for (const FoldedWord &word : folded.words()) {
            const std::size_t start = m_characters.size();
            m_characters.append(word.text);
            const std::u16string_view stored = std::u16string_view(m_characters).substr(start);
            m_languagesOfWord[stored] |= 1U << static_cast<unsigned>(m_languages.size() - 1);
        }
    });
}

int FunctionWords::count(const FoldedLine &line, Tally &tally) const
{
    int found = 0;
    for (const FoldedWord &word : line.words()) {
        constexpr std::size_t longestFunctionWord = 8;
        if (word.text.size() > longestFunctionWord)
            continue;
        const auto place = m_languagesOfWord.find(word.text);
        if (place == m_languagesOfWord.end())
            continue;
        ++found;
        for (std::size_t language = 0; language < tally.size(); ++language)
            tally[language] += static_cast<int>((place->second >> language) & 1U);
    }
    return found;
}

QString FunctionWords::language(const Tally &tally) const
{
    const auto best = std::ranges::max_element(tally);
    return *best < 2 ? QString() : m_languages.value(best - tally.begin());
}

} // namespace apostille::plaintext

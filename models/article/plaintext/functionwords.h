// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/plaintext/wordfolding.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <unordered_map>

namespace apostille::plaintext {

/// The small words that hold sentences together ("of", "dans", "und"). Prose is full of them, menus and
/// headlines of other articles are not; and they give a first idea of the language.
class FunctionWords
{
public:
    static const FunctionWords &shipped();
    explicit FunctionWords(const QByteArray &file);

    using Tally = std::array<int, 16>; ///< occurrences by language

    /// How many words of the line are function words of any language; adds to the tally by language.
    int count(const FoldedLine &line, Tally &tally) const;
    /// The language that explains the tally best, empty where there is next to nothing.
    [[nodiscard]] QString language(const Tally &tally) const;

private:
    std::unordered_map<std::u16string_view, unsigned> m_languagesOfWord;
    std::u16string m_characters;
    QStringList m_languages;
};

} // namespace apostille::plaintext

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/plaintext/wordfolding.h"

#include <QByteArray>
#include <QString>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace apostille::plaintext {

/// A group of phrases of one meaning, as its head line in resources/cleaning/plaintext says.
struct PhraseGroup
{
    QString reason = {};    ///< key for RemovedPart::reason
    bool opens = false;     ///< teasers follow: they go as well
    bool ends = false;      ///< nothing of the article comes after
    bool sentences = false; ///< holds even where the line is a whole sentence
};

/// What the vocabulary says about a line.
struct PhraseMatch
{
    const PhraseGroup *group = nullptr;
    enum class Form { None, Whole, Prefix, Within } form = Form::None;
    std::size_t words = 0; ///< how many words of the line the phrase took
    explicit operator bool() const { return group != nullptr; }
};

/// Words that only the page around an article uses, in six languages, read once from data files. Every
/// language is asked about every line: pages mix them ("Copy to clipboard" on a French page).
class Vocabulary
{
public:
    static const Vocabulary &shipped();

    void addPhrases(const QByteArray &file);

    /// The meaning of a line that is nothing but labels, or that begins with or holds a phrase of the page.
    [[nodiscard]] PhraseMatch match(const FoldedLine &line) const;

private:
    struct Node
    {
        int whole = -1;
        int prefix = -1;
        int within = -1;
        int number = -1; ///< the node behind any number
    };
    static constexpr std::size_t longestChain = 40;
    static constexpr std::size_t farthestPhrase = 80;

    void addPhrase(QStringView phrase, char16_t form, int group);
    void addWords(const FoldedLine &line, char16_t form, int group);
    /// A word of a line as the tree knows it: looked up once, then compared as a number.
    struct KnownWord
    {
        int number = -1; ///< -1 for a word of no phrase
        bool digits = false;
    };
    [[nodiscard]] int child(int node, KnownWord word) const;
    [[nodiscard]] int wordNumber(std::u16string_view word) const;
    [[nodiscard]] std::vector<KnownWord> knownWords(const FoldedLine &line) const;
    [[nodiscard]] PhraseMatch labelsOnly(const std::vector<KnownWord> &words) const;
    [[nodiscard]] PhraseMatch startingAt(const std::vector<KnownWord> &words, std::size_t start) const;

    struct WordHash
    {
        using is_transparent = void;
        std::size_t operator()(std::u16string_view word) const
        {
            return std::hash<std::u16string_view>{}(word);
        }
    };
    std::vector<PhraseGroup> m_groups;
    std::vector<Node> m_nodes = std::vector<Node>(1);
    std::unordered_map<std::u16string, int, WordHash, std::equal_to<>> m_wordNumbers;
    std::unordered_map<quint64, int> m_children;
};

} // namespace apostille::plaintext

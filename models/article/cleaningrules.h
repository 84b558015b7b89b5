// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace apostille {

/// What an element's attributes hint at (resources/cleaning/classhints.txt), in the order of the bits.
enum class Hint : std::uint8_t {
    ArticleBody,
    Content,
    Comment,
    Share,
    Related,
    Navigation,
    Footer,
    Header,
    Sidebar,
    Advertising,
    Newsletter,
    Author,
    Meta,
    Caption,
    Overlay,
    Paywall,
    Tags,
    Promo,
    Media,
    Title,
    Summary,
    Widget,
    Form,
    Pagination,
    Copyright,
    Tools,
    Contents,
    Card,
    Quotation,
    Footnote,
    Invisible,
    Box,
};
inline constexpr int hintCount = 32;
using Hints = std::uint32_t;

[[nodiscard]] constexpr Hints bit(Hint hint)
{
    return Hints{1} << static_cast<unsigned>(hint);
}

/// Why a line is known not to be article text (resources/cleaning/phrases.txt). Zero: not known.
using PhraseReason = std::uint8_t;

/// How a phrase stands in a block.
enum class PhraseMatch : std::uint8_t { Whole, Start, Head };

/// The rules of resources/cleaning, read once.
class CleaningRules
{
public:
    [[nodiscard]] static const CleaningRules &get();

    /// The hints in the words of one attribute value.
    [[nodiscard]] Hints hintsIn(std::string_view value) const;

    /// The reason of the longest phrase that fits, 0 for none. `text` is folded (see folded()).
    [[nodiscard]] PhraseReason phrase(PhraseMatch match, std::string_view text) const;

    [[nodiscard]] const std::string &reasonName(PhraseReason reason) const { return m_reasons[reason]; }
    [[nodiscard]] PhraseReason reasonCount() const { return static_cast<PhraseReason>(m_reasons.size()); }

private:
    CleaningRules();
    void readHints(std::string_view file);
    void readPhrases(std::string_view file);
    PhraseReason reasonNumber(std::string_view name);

    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template <typename Value>
    using Table = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    Table<Hints> m_words;
    std::vector<std::string> m_reasons{std::string()};
    Table<PhraseReason> m_whole;
    Table<PhraseReason> m_start;
    Table<PhraseReason> m_head;
    std::size_t m_longestPhrase = 0;
};

/// The beginning of a text in lower case (Latin, Greek and Cyrillic), curly apostrophes straight, white space
/// and marks at both ends left out, at most `limit` bytes.
[[nodiscard]] std::string folded(std::string_view text, std::size_t limit);

} // namespace apostille

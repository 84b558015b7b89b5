// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/cleaningrules.h"

#include "models/article/embedded.h"
#include "models/article/htmlletters.h"
#include "models/article/rulelines.h"

#include <algorithm>
#include <array>

namespace apostille {

namespace {

constexpr std::array<std::string_view, hintCount> hintNames{
    "articlebody", "content",  "comment",     "share",      "related", "navigation", "footer",
    "header",      "sidebar",  "advertising", "newsletter", "author",  "meta",       "caption",
    "overlay",     "paywall",  "tags",        "promo",      "media",   "title",      "summary",
    "widget",      "form",     "pagination",  "copyright",  "tools",   "contents",   "card",
    "quotation",   "footnote", "invisible",   "box"};

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// Letters of all scripts count as such: bytes above ASCII belong to one.
bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || isUpper(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// Arrows, bullets, quotation marks (« » and U+2000 to U+2FFF) and no-break spaces: they lead lines like
/// "→ Lire aussi".
std::size_t symbolLength(std::string_view text)
{
    if (text.size() >= 3 && text[0] == '\xe2')
        return 3;
    const bool latin = text.size() >= 2 && text[0] == '\xc2' &&
                       (text[1] == '\xa0' || text[1] == '\xab' || text[1] == '\xbb' || text[1] == '\xb7');
    return latin ? 2 : 0;
}

} // namespace

const CleaningRules &CleaningRules::get()
{
    static const CleaningRules rules;
    return rules;
}

CleaningRules::CleaningRules()
{
    readHints(classHintsFile);
    readPhrases(phrasesFile);
}

void CleaningRules::readHints(std::string_view file)
{
    forEachRule(file, [this](std::string_view line) {
        const std::size_t colon = line.find(':');
        const auto name = std::ranges::find(hintNames, line.substr(0, colon));
        if (colon == std::string_view::npos || name == hintNames.end())
            return;
        const Hints hint = Hints{1} << (name - hintNames.begin());
        const std::string_view words = line.substr(colon + 1, line.find('#') - colon - 1);
        forEachPiece(words, ' ', [&](std::string_view word) { m_words[std::string(word)] |= hint; });
    });
}

PhraseReason CleaningRules::reasonNumber(std::string_view name)
{
    const auto known = std::ranges::find(m_reasons, name);
    if (known != m_reasons.end())
        return static_cast<PhraseReason>(known - m_reasons.begin());
    m_reasons.emplace_back(name);
    return static_cast<PhraseReason>(m_reasons.size() - 1);
}

void CleaningRules::readPhrases(std::string_view file)
{
    forEachRule(file, [this](std::string_view line) {
        const std::size_t space = line.find(' ');
        const std::size_t colon = line.find(": ", space);
        if (colon == std::string_view::npos)
            return;
        const std::string_view match = line.substr(space + 1, colon - space - 1);
        Table<PhraseReason> &table = match == "whole" ? m_whole : match == "start" ? m_start : m_head;
        const PhraseReason reason = reasonNumber(line.substr(0, space));
        forEachPiece(line.substr(colon + 1), '|', [&](std::string_view phrase) {
            const std::string key = folded(phrase, phrase.size());
            if (key.empty())
                return;
            table.emplace(key, reason);
            m_longestPhrase = std::max(m_longestPhrase, key.size());
        });
    });
}

Hints CleaningRules::hintsIn(std::string_view value) const
{
    Hints hints = 0;
    std::string pair; // the word before and this one, written together
    std::size_t before = 0;
    std::size_t i = 0;
    const auto look = [&](std::string_view word) {
        if (const auto found = m_words.find(word); found != m_words.end())
            hints |= found->second;
    };
    while (i < value.size()) {
        if (!isWordByte(value[i])) {
            before = value[i] == ' ' ? 0 : before;
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        while (end < value.size() && isWordByte(value[end]) &&
               (!isUpper(value[end]) || isUpper(value[end - 1])))
            ++end;
        pair.erase(0, pair.size() - before);
        for (std::size_t k = i; k < end; ++k)
            pair.push_back(isUpper(value[k]) ? static_cast<char>(value[k] | 0x20) : value[k]);
        const std::size_t length = end - i;
        look(std::string_view(pair).substr(pair.size() - length));
        if (before > 0)
            look(pair);
        before = length;
        i = end;
    }
    return hints;
}

PhraseReason CleaningRules::phrase(PhraseMatch match, std::string_view text) const
{
    const Table<PhraseReason> &table = match == PhraseMatch::Whole   ? m_whole
                                       : match == PhraseMatch::Start ? m_start
                                                                     : m_head;
    if (match != PhraseMatch::Start) {
        const auto found = table.find(text);
        return found == table.end() ? PhraseReason{0} : found->second;
    }
    for (std::size_t length = std::min(text.size(), m_longestPhrase); length > 0; --length) {
        // Phrases end where a word ends.
        if (length < text.size() && isWordByte(text[length]) && isWordByte(text[length - 1]))
            continue;
        if (const auto found = table.find(text.substr(0, length)); found != table.end())
            return found->second;
    }
    return 0;
}

std::string folded(std::string_view text, std::size_t limit)
{
    const auto isEdge = [](char c) {
        constexpr std::string_view marks = " \t\n.:;,!?-|>+*#\"()[]";
        return marks.find(c) != std::string_view::npos;
    };
    std::size_t from = 0;
    while (from < text.size()) {
        if (const std::size_t symbol = symbolLength(text.substr(from)); symbol > 0)
            from += symbol;
        else if (isEdge(text[from]) && text[from] != '(')
            ++from;
        else
            break;
    }
    std::string result;
    result.reserve(std::min(limit, text.size() - from));
    for (std::size_t i = from; i < text.size() && result.size() < limit;) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("\xc2\xa0")) { // no-break space
            result.push_back(' ');
            i += 2;
        } else if (rest.starts_with("\xe2\x80\x99")) { // ’
            result.push_back('\'');
            i += 3;
        } else {
            i += appendSmallLetter(result, text, i);
        }
    }
    while (!result.empty() && isEdge(result.back()))
        result.pop_back();
    return result;
}

} // namespace apostille

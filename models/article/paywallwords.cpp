// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/paywallwords.h"

#include "models/article/cleaningrules.h"
#include "models/article/embedded.h"
#include "models/article/rulelines.h"

#include <algorithm>

namespace apostille {

namespace {

bool isOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

} // namespace

const PaywallWords &PaywallWords::get()
{
    static const PaywallWords words;
    return words;
}

PaywallWords::PaywallWords()
{
    forEachRule(paywallsFile, [this](std::string_view line) {
        const std::size_t colon = std::min(line.find(':'), line.size() - 1);
        const std::string_view name = line.substr(0, colon);
        std::vector<Phrase> &phrases = name == "promise" ? m_promises : name == "label" ? m_labels : m_others;
        forEachPiece(line.substr(colon + 1), '|', [&](std::string_view phrase) {
            const bool isStem = phrase.ends_with('*');
            phrase.remove_suffix(isStem ? 1 : 0);
            phrases.push_back({folded(phrase, phrase.size()), isStem});
        });
    });
}

bool PaywallWords::isIn(const Phrase &phrase, std::string_view text)
{
    for (std::size_t at = text.find(phrase.words); at != std::string_view::npos;
         at = text.find(phrase.words, at + 1)) {
        const std::size_t end = at + phrase.words.size();
        const bool begins = at == 0 || !isOfWord(text[at - 1]);
        if (begins && (phrase.isStem || end == text.size() || !isOfWord(text[end])))
            return true;
    }
    return false;
}

bool PaywallWords::areIn(std::string_view text, bool holdsLink) const
{
    constexpr std::size_t longest = 400; // longer ones are text that speaks of paywalls
    if (text.empty() || text.size() > longest)
        return false;
    const std::string words = folded(text, longest);
    const auto any = [&words](const std::vector<Phrase> &phrases) {
        return std::ranges::any_of(phrases, [&](const Phrase &phrase) { return isIn(phrase, words); });
    };
    if (!holdsLink && std::ranges::contains(m_labels, words, &Phrase::words))
        return true;
    return any(m_promises) && !any(m_others);
}

} // namespace apostille

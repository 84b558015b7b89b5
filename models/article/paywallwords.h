// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace apostille {

/// What resources/cleaning/paywalls.txt knows, read once.
class PaywallWords
{
public:
    [[nodiscard]] static const PaywallWords &get();

    /// Whether a block says that the rest of its article is to be paid for.
    [[nodiscard]] bool areIn(std::string_view text, bool holdsLink) const;

private:
    struct Phrase
    {
        std::string words;
        bool isStem = false; ///< a word may go on behind it
    };

    PaywallWords();
    [[nodiscard]] static bool isIn(const Phrase &phrase, std::string_view text);

    std::vector<Phrase> m_promises;
    std::vector<Phrase> m_labels;
    std::vector<Phrase> m_others;
};

} // namespace apostille

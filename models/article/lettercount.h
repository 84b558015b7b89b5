// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace apostille {

/// What the letters and marks of a text tell, whatever script it is written in: a page in Arabic or Chinese
/// has to look to the forests as the English pages do that they have learnt from.
struct LetterCount
{
    int length = 0; ///< letters; an ideograph counts for three, as it says as much
    int words = 0;
    int sentences = 0; ///< marks that end one
    int commas = 0;
    int capitals = 0; ///< A to Z
    int digits = 0;
    bool endsSentence = false; ///< closing marks may follow
    bool startsSmall = false;
    bool asks = false;      ///< ends with a question mark
    bool announces = false; ///< ends with a colon
    bool breaksOff = false; ///< ends with an ellipsis, as teasers do
};

/// Of valid UTF-8.
[[nodiscard]] LetterCount countLetters(std::string_view text);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace apostille {

/// White space as HTML5 has it.
constexpr bool isHtmlSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// Appends the UTF-8 letter, or the byte, at a place; A–Z and À–Þ in small. Returns how many bytes it took.
inline std::size_t appendSmallLetter(std::string &result, std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    const auto next = static_cast<unsigned char>(at + 1 < text.size() ? text[at + 1] : 0);
    if (byte == 0xc3 && next >= 0x80 && next <= 0x9e && next != 0x97) {
        result.append({text[at], static_cast<char>(next + 0x20)});
        return 2;
    }
    result.push_back(byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : text[at]);
    return 1;
}

} // namespace apostille

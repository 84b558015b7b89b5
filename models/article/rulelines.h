// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

namespace apostille {

inline std::string_view withoutEdges(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Calls use(line) for each line of a file of resources/cleaning that says something.
template <typename Use>
void forEachRule(std::string_view file, Use use)
{
    while (!file.empty()) {
        const std::size_t end = std::min(file.find('\n'), file.size());
        const std::string_view line = withoutEdges(file.substr(0, end));
        if (!line.empty() && line.front() != '#')
            use(line);
        file.remove_prefix(std::min(end + 1, file.size()));
    }
}

/// Calls use(piece) for each piece that is not empty, without the space around it.
template <typename Use>
void forEachPiece(std::string_view text, char separator, Use use)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (const std::string_view piece = withoutEdges(text.substr(0, end)); !piece.empty())
            use(piece);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace apostille

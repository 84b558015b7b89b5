// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace apostille {

/// A line as the source view shows it: a source line, or a piece of one that is too long to be laid out.
struct DisplayLine
{
    qsizetype start = 0; ///< UTF-16 code units of the source
    qsizetype length = 0;
    int number = 1;         ///< of the source line, from 1
    bool continues = false; ///< the piece before it belongs to the same source line

    bool operator==(const DisplayLine &) const = default;
};

inline constexpr qsizetype longestDisplayLine = 1000;

/// Cut after a tag or a space where one is near, never within a character. "\r\n", "\n" and "\r" end lines.
[[nodiscard]] std::vector<DisplayLine> displayLines(const QString &source);

/// The line in which a place of the source is shown. Lines are never empty.
[[nodiscard]] std::size_t lineAt(const std::vector<DisplayLine> &lines, qsizetype place);

/// What stands in the line, without what a text document would take for the end of a line; as long as it was.
[[nodiscard]] QString shownText(const QString &source, const DisplayLine &line);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace apostille {

/// What a reader sees of a page's source, each character with its place in the source.
struct SourceText
{
    struct Origin
    {
        qsizetype start = 0;
        qsizetype end = 0; ///< an entity stands for one character with many of the source's

        bool operator==(const Origin &) const = default;
    };

    QString text = {};
    std::vector<Origin> origins = {}; ///< by UTF-16 code unit of `text`

    /// Where [start, end) of `text` stands in the source, the tags between its words included.
    [[nodiscard]] Origin original(qsizetype start, qsizetype end) const;
};

/// Tags, comments, scripts and styles left out, entities decoded, a space where a block or a line ends. Not a
/// parser: good for finding words, and never in the way of any page, however broken.
[[nodiscard]] SourceText readableText(const QString &htmlSource);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/verbatim.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// One alternative per kind; the first that begins wins, as in Markdown.
const QRegularExpression &verbatimPattern()
{
    static const QRegularExpression pattern(
        uR"((?<fence>^\ {0,3}(?<tick>`{3,}|~{3,})[^\n]*(?:\n|$)(?:.*?^\ {0,3}\k<tick>[`~]*[^\S\n]*$|.*\z)))"
        uR"(|(?<!\\)(?<span>(?<!`)(?<run>`+)(?!`)(?:(?!\n\s*\n).)+?(?<!`)\k<run>(?!`)))"
        uR"(|\]\([^)\n]*\))"
        uR"(|<[A-Za-z][A-Za-z0-9+.-]*:[^>\s]*>)"
        uR"(|\b(?:[A-Za-z][A-Za-z0-9+.-]*://|www\.)[^\s<>]+)"
        uR"(|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption |
            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

std::vector<TextRange> verbatimRanges(const QString &note)
{
    std::vector<TextRange> ranges;
    auto matches = verbatimPattern().globalMatch(note);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        ranges.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return ranges;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// Text that is nothing but text in Markdown (CommonMark and GitHub's tables and strike-through): every sign
/// that would mean something is escaped. Paragraphs stay paragraphs, line breaks become hard breaks.
[[nodiscard]] QString markdownText(const QString &text);

/// `words` in strong emphasis between what stands before and after it, all three plain text. Where ** would
/// not be taken for emphasis (beside letters and quotation marks, CommonMark 6.2), <strong> is used.
[[nodiscard]] QString markdownWithStrong(const QString &before, const QString &words, const QString &after);

/// Every line indented or marked: what makes lines part of a list item or a block quotation.
[[nodiscard]] QString prefixedLines(const QString &lines, const QString &prefix, bool first = true);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"

#include <QString>

namespace apostille {

/// How much of the article around a quote goes along with it.
enum class ContextWidth { None, Sentence, Neighbours, Paragraph };

/// The sentence(s) or paragraph around [start, end) of text; empty for None. Neighbours: one sentence before
/// and after, within the paragraph. Sentence ends know French and English abbreviations ("M.", "Mme.",
/// "Dr."), initials, numbers and closing quotation marks.
[[nodiscard]] QString contextOf(const QString &text, qsizetype start, qsizetype end, ContextWidth width);

/// Where contextOf() stands in text; empty at start for None.
[[nodiscard]] TextRange contextRange(const QString &text, qsizetype start, qsizetype end, ContextWidth width);

} // namespace apostille

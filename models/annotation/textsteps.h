// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"

namespace apostille {

enum class Towards { Start, End };
enum class StepUnit { Letter, Word };
enum class RangeEdge { Start, End };

/// Where the sentence after position begins, or the one before (its own beginning first); the ends of the
/// text where there is none.
[[nodiscard]] qsizetype sentenceStep(const QString &text, qsizetype position, Towards towards);

/// What a selection grows to: whole words, the quotation around without its marks (the inner one first), the
/// sentence, the paragraph; itself where it cannot grow. An empty range is a caret.
[[nodiscard]] TextRange grown(const QString &text, TextRange selection);

/// The range with one edge a letter (as readers see one) or a word further, past white space; never empty.
[[nodiscard]] TextRange withEdgeMoved(const QString &text, TextRange range, RangeEdge edge, Towards towards,
                                      StepUnit unit);

} // namespace apostille

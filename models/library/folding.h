// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// A name without case, diacritics, kind of apostrophe and kind of space, its punctuation kept ("C++" is not
/// "C"): two names that fold to the same are the same.
[[nodiscard]] QString foldedName(const QString &name);

/// The words of a text folded as the search folds them, each with a space before it: " jean pierre". A word
/// starts with "jea" where this contains " jea".
[[nodiscard]] QString foldedWords(const QString &text);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace apostille {

/// Whether a word ending in a full stop does not end its sentence, judged by the word that follows.
/// `word` is the last word before the boundary with its full stop, `next` the first one after it.
/// French, English, German, Spanish and Italian conventions together: an article quotes other languages.
[[nodiscard]] bool isAbbreviation(QStringView word, QStringView next);

/// Whether the two words together are an abbreviation written apart: "p. ex.", "z. B.".
[[nodiscard]] bool isSplitAbbreviation(QStringView word, QStringView next);

} // namespace apostille

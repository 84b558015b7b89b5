// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"

namespace apostille {

/// What a reader wants otherwise than the cleaner: to keep, or to take away, what stands at a path, has these
/// words, or both. It holds for the next cleaning, of this page or of others of its site.
struct CleaningChoice
{
    bool kept = false;
    QString path = {};  ///< as elementPath() gives it; empty: wherever it stands
    QString words = {}; ///< as choiceWords() gives them; empty: whatever it says

    bool operator==(const CleaningChoice &) const = default;
};

using CleaningChoices = std::vector<CleaningChoice>;

/// Those for the pages of one site.
struct SiteChoices
{
    QString host = {}; ///< lower case, without "www."
    CleaningChoices choices = {};

    bool operator==(const SiteChoices &) const = default;
};

/// What a text is known by in a choice: its beginning, without differences in white space and case.
[[nodiscard]] QString choiceWords(const QString &text);

/// The choices on top of the cleaner's own, in text that has no elements: only those without a path hold, the
/// later one where two speak of the same words. Removed blocks have the reason "site-choice".
[[nodiscard]] Article withChoices(Article article, const CleaningChoices &choices);

} // namespace apostille

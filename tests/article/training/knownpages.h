// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "boosting.h"
#include "models/article/blockvotes.h"
#include "models/article/pageanalysis.h"

namespace apostille {

/// A page with its answers, read once and kept without its tree.
struct KnownPage
{
    std::uint32_t number = 0;
    TrainingPage source;
    QString site;
    QString language;
    PageText page;
    PageAnalysis analysis;
    Answers answers;
    Words truth;                     ///< empty where only pieces are known
    bool isForeign = false;          ///< to be read as if in a language whose words are not known
    std::vector<KnownPage> variants; ///< to be learnt from as well
};

[[nodiscard]] std::vector<KnownPage> readKnownPages(const QString &folder);

/// Both forests as text, from some of the pages. The second learns from first votes on pages that the first
/// had not seen, or it would trust them too much.
struct TrainedForests
{
    Boosted first;
    Boosted second;
    QByteArray words; ///< as TellingWords reads them

    [[nodiscard]] Forests forests() const;
};

using Pages = std::vector<const KnownPage *>;

[[nodiscard]] TrainedForests trainForests(const Pages &pages, const BoostingOptions &first,
                                          const BoostingOptions &second);

/// The number of the fold that a site's pages are in: never in two.
[[nodiscard]] int foldOf(const KnownPage &page, int folds);

/// Word F1 over pages with a whole truth, F1 of pieces over the others, and pages below a half.
struct Score
{
    double sum = 0;
    int pages = 0;
    int bad = 0;
    int found = 0;
    int missed = 0;
    int wrong = 0;

    void add(const KnownPage &page, const std::vector<float> &votes);
    [[nodiscard]] double words() const { return sum / std::max(1, pages); }
    [[nodiscard]] double pieces() const { return 2.0 * found / std::max(1, 2 * found + missed + wrong); }
};

/// What would be kept.
[[nodiscard]] QString keptText(const KnownPage &page, const std::vector<float> &votes);

/// Word F1 of one page.
[[nodiscard]] double wordScore(const KnownPage &page, const std::vector<float> &votes);

} // namespace apostille

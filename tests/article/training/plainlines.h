// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "boosting.h"
#include "models/article/plaintext/linevotes.h"
#include "models/article/plaintext/pageline.h"
#include "trainingpages.h"

namespace apostille {

/// A page as a text that somebody pastes, with the answer of each line.
struct PlainPage
{
    std::uint32_t number = 0;
    int fold = -1; ///< of its site, of foldsOfPlainPages; -1: in the training of all
    TrainingPage source;
    QString site;
    QString copied;
    plaintext::Page page;
    Answers answers;
};

inline constexpr int foldsOfPlainPages = 12;

/// A page as the text that a browser would copy, boilerplate and all; empty where it cannot be read.
[[nodiscard]] QString copiedText(const TrainingPage &page);

/// All pages as they are copied, and the texts of tests/fixtures.
[[nodiscard]] std::vector<PlainPage> readPlainPages(const QString &folder);

/// Word weights and both forests as text. The forests learn from weights, and the second forest learns from
/// first votes, of pages that those who made them had not seen.
struct TrainedLineForests
{
    QByteArray words; ///< as WordWeights reads them
    Boosted first;
    Boosted second;

    [[nodiscard]] plaintext::LineForests forests() const;
};

/// Trains on all pages but those of the folds left out; on parts of pages as well.
[[nodiscard]] TrainedLineForests trainOnLines(const std::vector<PlainPage> &pages,
                                              const std::vector<int> &leftOut);

/// Trains on all folds but one and cleans that one's pages; writes the texts for score.py and prints each
/// page's score for compare.
int crossLines(const QString &folder, int folds, const QString &out);

/// Prints the lines of one text with their votes.
int lookAtLines(const QString &path);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/vocabularystore.h"

#include <QVariantList>

#include <vector>

namespace apostille {

class Connection;
class Row;

/// Which claims, sources or tags: a condition, what they are sorted by ("uses": how many annotations point to
/// each), and at most how many (-1: all). Uses are counted only where `counted`: a busy source has thousands.
struct VocabularySelection
{
    QString condition;
    QVariantList values = {};
    QString order = {};
    int limit = -1;
    bool counted = false;
};

/// With the number of annotations (neither they nor their articles in the trash) that point to each.
[[nodiscard]] Expected<std::vector<Used<Claim>>> readClaims(Connection &connection,
                                                            const VocabularySelection &selection);
/// Their other names come with one statement for all.
[[nodiscard]] Expected<std::vector<Used<Source>>> readSources(Connection &connection,
                                                              const VocabularySelection &selection);
[[nodiscard]] Expected<std::vector<Used<Tag>>> readTags(Connection &connection,
                                                        const VocabularySelection &selection);

/// The condition that the column `words` has, for each word of `typed`, a word that starts with it.
[[nodiscard]] VocabularySelection wordsStartingWith(const QString &typed);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/vocabularytable.h"

#include <QString>

namespace apostille {

/// All that is said differently of claims and of sources.
struct VocabularyWords
{
    QString place;       ///< "Claims"
    QString filter;      ///< in the empty filter line
    QString none;        ///< what to do where there are none
    QString name;        ///< "Claim"
    QString state;       ///< "Verdict"
    QString otherNames;  ///< "Other wordings"
    QString anotherName; ///< in the empty line for one more
    QString note;        ///< "Review"
    QString mergeInto;   ///< in the empty line for the one that stays
    QString renamed;     ///< names of changes, for undo
    QString otherNamesChanged;
    QString noteChanged;
    QString stateChanged; ///< %1: the state
};

[[nodiscard]] VocabularyWords vocabularyWords(VocabularyKind kind);

} // namespace apostille

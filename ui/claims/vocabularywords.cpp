// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/vocabularywords.h"

#include <QCoreApplication>

namespace apostille {

namespace {

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(VocabularyPage)
};

VocabularyWords claimWords()
{
    return {
        .place = PageWords::tr("Claims"),
        .filter = PageWords::tr("Filter claims"),
        .none =
            PageWords::tr("No claims yet. Select a quote in an article and press C to say what it claims."),
        .name = PageWords::tr("Claim"),
        .state = PageWords::tr("Verdict"),
        .otherNames = PageWords::tr("Other wordings"),
        .anotherName = PageWords::tr("Add a wording"),
        .note = PageWords::tr("Review"),
        .mergeInto = PageWords::tr("Merge into: type the claim that stays"),
        .renamed = PageWords::tr("edit claim"),
        .otherNamesChanged = PageWords::tr("change wordings"),
        .noteChanged = PageWords::tr("edit review"),
        .stateChanged = PageWords::tr("set verdict to “%1”"),
    };
}

VocabularyWords sourceWords()
{
    return {
        .place = PageWords::tr("Sources"),
        .filter = PageWords::tr("Filter sources"),
        .none = PageWords::tr("No sources yet. Select a quote in an article and press W to say who said it."),
        .name = PageWords::tr("Source"),
        .state = PageWords::tr("Kind"),
        .otherNames = PageWords::tr("Other names"),
        .anotherName = PageWords::tr("Add a name"),
        .note = PageWords::tr("Note"),
        .mergeInto = PageWords::tr("Merge into: type the source that stays"),
        .renamed = PageWords::tr("rename source"),
        .otherNamesChanged = PageWords::tr("change names"),
        .noteChanged = PageWords::tr("edit note"),
        .stateChanged = PageWords::tr("set kind to “%1”"),
    };
}

} // namespace

VocabularyWords vocabularyWords(VocabularyKind kind)
{
    return kind == VocabularyKind::Claims ? claimWords() : sourceWords();
}

} // namespace apostille

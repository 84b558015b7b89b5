// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/vocabulary.h"
#include "models/base/error.h"
#include "models/library/vocabularytable.h"

namespace apostille {

class Library;
class Session;

/// A claim or a source as one value, for who edits either.
struct VocabularyEntry
{
    VocabularyKind kind = VocabularyKind::Claims;
    QUuid id = {};
    QString name = {};           ///< a claim's statement
    QStringList otherNames = {}; ///< wordings, aliases
    QString note = {};           ///< a claim's review; Markdown
    Verdict verdict = Verdict::Unchecked;
    SourceKind sourceKind = SourceKind::Person;
    QString address = {}; ///< of a source
    std::optional<QDateTime> trashed = {};
    QUuid mergedInto = {};

    bool operator==(const VocabularyEntry &) const = default;
};

[[nodiscard]] Expected<VocabularyEntry> vocabularyEntry(const Library &library, VocabularyKind kind,
                                                        const QUuid &id);

/// Saves what the entry says of the thing; name and mergeKey as for Session::saveClaim.
bool saveEntry(Session &session, const VocabularyEntry &entry, const QString &name,
               const QString &mergeKey = {});

} // namespace apostille

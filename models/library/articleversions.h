// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/articlestore.h"

namespace apostille {

class Connection;

/// A text version before it has its place in the library.
struct VersionDraft
{
    QUuid snapshot;
    const Article &content;
    int cleaner;
    VersionCause cause;
};

[[nodiscard]] QString textHash(const QString &text); ///< SHA-256 of the text in UTF-8, lower-case hexadecimal
[[nodiscard]] Expected<qint64> articleRowId(Connection &connection,
                                            const QUuid &article); ///< ArticleNotFound

/// Both are called within a transaction.
[[nodiscard]] Expected<QUuid> insertSnapshot(Connection &connection, qint64 article,
                                             const Snapshot &snapshot);
/// Makes the version current: the article's row and its search entry follow it.
[[nodiscard]] Expected<QUuid> insertVersion(Connection &connection, qint64 article,
                                            const VersionDraft &draft);
/// The same of a version that is there already.
[[nodiscard]] Expected<void> makeVersionCurrent(Connection &connection, const TextVersion &version);

} // namespace apostille

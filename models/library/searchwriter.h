// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"
#include "models/library/annotationrows.h"

namespace apostille {

class Connection;

/// Keep the search tables in step with what they index; called within the transaction of the change.

[[nodiscard]] Expected<void> indexArticle(Connection &connection, qint64 article, const Metadata &metadata,
                                          const QString &text);

/// Writes the entries of the selected annotations anew; those in the trash lose theirs.
[[nodiscard]] Expected<void> indexAnnotations(Connection &connection, const AnnotationSelection &selection);

/// The same where it may be thousands, because a claim has another name: a few at once; where there are more,
/// it is noted in the same transaction that all of them wait for it (SearchIndex::catchUp).
[[nodiscard]] Expected<void> indexManyAnnotations(Connection &connection,
                                                  const AnnotationSelection &selection);
/// A few of those that wait; gives how many that were.
[[nodiscard]] Expected<int> indexSomeWaiting(Connection &connection);

} // namespace apostille

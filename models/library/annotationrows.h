// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/base/error.h"

#include <QVariantList>

namespace apostille {

class Connection;

/// Which annotations: an SQL condition on `annotation`, `article` and `version` (its text version), and its
/// values.
struct AnnotationSelection
{
    QString condition;
    QVariantList values = {};

    /// The row_ids of the selected annotations as a query to stand in brackets; binds `values`.
    [[nodiscard]] QString rows() const;
};

[[nodiscard]] AnnotationSelection oneAnnotation(const QUuid &annotation);
/// Annotations linked to a "claim", "source" or "tag".
[[nodiscard]] AnnotationSelection annotationsPointingTo(const QString &thing, const QUuid &id);

enum class AnnotationOrder {
    Text,        ///< articles newest first, in each its versions, in each the order of the text
    TrashedLast, ///< the last one put into the trash comes first
};

struct AnnotationRow
{
    qint64 rowId = 0;
    Annotation annotation = {};
};

/// Five statements whatever the number of annotations.
[[nodiscard]] Expected<std::vector<AnnotationRow>>
readAnnotations(Connection &connection, const AnnotationSelection &selection, AnnotationOrder order);

} // namespace apostille

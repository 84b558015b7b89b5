// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quoterecord.h"
#include "models/library/annotationrows.h"

#include <QHash>

namespace apostille {

/// A record with its place in the search index.
struct QuoteRow
{
    qint64 rowId = 0;
    QuoteRecord record = {};
};

/// Annotations with all they point to: ten statements whatever their number. Claims and sources in the trash
/// are left out of a record, though the annotation still names them.
[[nodiscard]] Expected<std::vector<QuoteRow>> readQuotes(Connection &connection,
                                                         const AnnotationSelection &selection);

/// The texts that the selected annotations were made on, by text version.
[[nodiscard]] Expected<QHash<QUuid, QString>> readTexts(Connection &connection,
                                                        const AnnotationSelection &selection);

} // namespace apostille

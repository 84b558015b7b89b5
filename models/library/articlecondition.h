// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/articlestore.h"

#include <QVariantList>

namespace apostille {

/// What a filter means in SQL: a condition on `article`, the values it binds, and the order of its list. The
/// words match those of the partial indices in the schema.
struct ArticleCondition
{
    QString condition;
    QVariantList values = {};
    QString order;
};

[[nodiscard]] ArticleCondition articleCondition(const ArticleFilter &filter, ArticleOrder order = {});

} // namespace apostille

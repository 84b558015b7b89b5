// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaningaudit.h"
#include "models/base/error.h"

#include <QUuid>

namespace apostille {

/// All that the window shows of what cleaning took away from one text version.
struct ArticleAudit
{
    QUuid version = {};
    CleaningAudit cleaning = {};
    std::vector<QString> quotations = {}; ///< of the removed parts: words that the article lacks
    QString host = {};                    ///< the article's site; empty: none
    CleaningChoices lasting = {};         ///< what its reader chose, for other pages of the site
};

/// Cleans the page anew, in a library of its own: for a worker.
[[nodiscard]] Expected<ArticleAudit> articleAudit(const QString &library, const QUuid &version);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaningaudit.h"

namespace apostille {

/// The audit of a page that has an article.
inline CleaningAudit audited(const RawDocument &document)
{
    auto told = audit(document);
    if (!told)
        qFatal("no article");
    return std::move(*told);
}

/// The first part that holds the words; -1 where none does.
inline qsizetype indexOf(const std::vector<RemovedPart> &parts, const QString &words)
{
    for (qsizetype i = 0; i < std::ssize(parts); ++i) {
        if (parts[static_cast<std::size_t>(i)].text().contains(words))
            return i;
    }
    return -1;
}

} // namespace apostille

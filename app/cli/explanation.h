// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/cleaningaudit.h"

#include <QJsonArray>

namespace apostille::cli {

/// What cleaning took away, part by part: number, reason in words, place, text; and what a choice for the
/// site has kept.
[[nodiscard]] QString explanation(const CleaningAudit &audit);
[[nodiscard]] QJsonArray explanationJson(const Article &article); ///< what was taken away
[[nodiscard]] QJsonArray chosenJson(const CleaningAudit &audit);  ///< what was kept

} // namespace apostille::cli

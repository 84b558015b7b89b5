// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/articlestore.h"

namespace apostille {

/// How the list of articles is shown, kept on this machine under "list/…".
struct ListLook
{
    ArticleOrder order = {};
    bool byDay = false;   ///< under headings, where it is sorted by a date
    bool oneLine = false; ///< instead of a title on two lines, the passage found, and where from

    bool operator==(const ListLook &) const = default;
};

[[nodiscard]] ListLook keptListLook();
void keep(const ListLook &look);

} // namespace apostille

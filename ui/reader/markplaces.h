// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QUuid>

namespace apostille {

/// Where the marks of an article stand on its page, in pixels of the view, 0 at the top of the page.
struct MarkPlaces
{
    struct Extent
    {
        int top = 0;
        int bottom = 0;
    };

    QHash<QUuid, Extent> marks = {};
    int scrollRange = 0; ///< how far the page can be scrolled
    int scroll = 0;      ///< how far it is
};

} // namespace apostille

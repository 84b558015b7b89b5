// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"

namespace apostille {

/// A marked passage as the reader draws it; the parts of one annotation are marks of their own. Offsets:
/// UTF-16 code units of the shown article's text.
struct Mark
{
    QUuid annotation = {};
    qsizetype start = 0;
    qsizetype end = 0;
    MarkColour colour = MarkColour::Yellow;
    QString label = {}; ///< what a screen reader says of it

    bool operator==(const Mark &) const = default;
};

} // namespace apostille

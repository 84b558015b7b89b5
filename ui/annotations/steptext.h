// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// A name as it stands in the text of an undo step, which is a line of a menu: not too long for that.
[[nodiscard]] inline QString inStepText(const QString &name)
{
    constexpr qsizetype most = 40;
    const QString line = name.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + u'…';
}

} // namespace apostille

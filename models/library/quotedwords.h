// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// The words of all parts of `annotation` as an SQL expression: wordsOf() where no annotation is read whole.
[[nodiscard]] inline QString quotedWords()
{
    return QStringLiteral(
        "(annotation.exact || coalesce((SELECT group_concat(' […] ' || part.exact, '' ORDER BY "
        "part.position) FROM annotation_part AS part WHERE part.annotation = "
        "annotation.row_id), ''))");
}

} // namespace apostille

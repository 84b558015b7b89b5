// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace apostille {

inline constexpr char readerSchemeName[] = "apostille";

/// The one page that the reader ever loads.
[[nodiscard]] inline QUrl readerAddress()
{
    return QUrl{QStringLiteral("apostille://reader/")};
}

/// The one page that the view of an article's original ever loads.
[[nodiscard]] inline QUrl originalAddress()
{
    return QUrl{QStringLiteral("apostille://original/")};
}

} // namespace apostille

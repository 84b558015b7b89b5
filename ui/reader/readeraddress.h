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

} // namespace apostille

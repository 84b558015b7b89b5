// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"

#include <QtLogging>

namespace apostille {

/// A second way into the same file, past the stores.
inline std::unique_ptr<Connection> behind(const QString &path)
{
    auto opened = Connection::open(path, Connection::Access::ReadWrite);
    if (!opened)
        qFatal("cannot open %s", qPrintable(path));
    return std::move(*opened);
}

} // namespace apostille

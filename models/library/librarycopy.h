// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <functional>

struct sqlite3;

namespace apostille {

/// Told how far a copy is, from 0 to 1; false stops it (Cancelled).
using CopyProgress = std::function<bool(double)>;

/// A whole copy of a library at `to`, while others go on working in it. Written under another name and then
/// renamed: a copy that is there is a whole one. Long on a large library: call it on a worker.
[[nodiscard]] Expected<void> copyLibrary(const QString &from, const QString &to,
                                         const CopyProgress &progress = {});

/// The same from a connection that is open.
[[nodiscard]] Expected<void> copyDatabase(sqlite3 *from, const QString &to,
                                          const CopyProgress &progress = {});

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

class QSqlError;
struct sqlite3;

namespace apostille {

/// SQLite's result code (plain or extended) as ours: full disk, busy, read-only, damaged …
[[nodiscard]] ErrorCode errorCodeOf(int sqliteCode);
[[nodiscard]] Error errorOf(const QSqlError &error, const QString &path);
[[nodiscard]] Error errorOf(sqlite3 *handle, const QString &path); ///< of the handle's last call

} // namespace apostille

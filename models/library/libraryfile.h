// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/library/library.h"

namespace apostille {

class Connection;

/// What stands at a library's path before SQLite touches it.
enum class FileState {
    Missing,
    Empty,
    Sqlite,
    Truncated, ///< begins like an SQLite file, and ends at once
    Other,
    Unreadable,
};

[[nodiscard]] FileState fileStateOf(const QString &path);

/// A connection to the file as `mode` asks and the file system allows: made where there is none, read-only
/// where it cannot be written. What the file holds is not looked at yet, beyond its being an SQLite file.
[[nodiscard]] Expected<std::unique_ptr<Connection>> openLibraryFile(const QString &path, Library::Mode mode);

} // namespace apostille

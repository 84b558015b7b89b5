// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace apostille {

class Connection;

/// One numbered change of the schema. `number` is the schema version that the file has afterwards.
struct MigrationStep
{
    int number = 0;
    QByteArray script = {};
};

/// What tells our SQLite files from all others ("Apos").
inline constexpr qint64 libraryApplicationId = 0x41706f73;

/// The steps of resources/schema, in order.
[[nodiscard]] std::vector<MigrationStep> migrationSteps();

/// Brings the library to the last step, each step in one transaction together with its version number: after
/// a crash it has either the old schema or the new one. An existing library is first copied beside itself.
/// Writes nothing where there is nothing to do. LibraryNewer where the file is ahead of the steps.
[[nodiscard]] Expected<void> migrate(Connection &connection, std::span<const MigrationStep> steps);

/// Where the copy made before leaving schema version `version` stands: "library.apostille.schema-1.backup".
[[nodiscard]] QString migrationBackupPath(const QString &library, qint64 version);

} // namespace apostille

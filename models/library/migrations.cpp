// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/migrations.h"

#include "models/library/connection.h"
#include "models/library/librarycopy.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

Expected<qint64> schemaVersion(Connection &connection)
{
    return connection.number(u"PRAGMA user_version"_s);
}

/// Steps may rebuild tables, which needs the references unchecked meanwhile; what comes out must hold
/// together.
Expected<void> checkReferences(Connection &connection)
{
    const auto broken =
        connection.list(u"PRAGMA foreign_key_check"_s, {}, [](const Row &row) { return row.text(0); });
    if (!broken)
        return std::unexpected(broken.error());
    if (!broken->empty())
        return std::unexpected(Error{ErrorCode::LibraryFailure, connection.path(),
                                     u"broken references in "_s + broken->front()});
    return {};
}

/// Another program may have taken the same step while we waited for the lock: the version is read again
/// inside.
Expected<void> take(Connection &connection, const MigrationStep &step)
{
    return connection.inTransaction([&]() -> Expected<void> {
        const auto version = schemaVersion(connection);
        if (!version)
            return std::unexpected(version.error());
        if (*version >= step.number)
            return {};
        const QByteArray closing = "PRAGMA application_id = " + QByteArray::number(libraryApplicationId) +
                                   "; PRAGMA user_version = " + QByteArray::number(step.number);
        return connection.script(step.script)
            .and_then([&] { return checkReferences(connection); })
            .and_then([&] { return connection.script(closing); });
    });
}

Expected<void> takeAll(Connection &connection, std::span<const MigrationStep> steps, qint64 version)
{
    for (const MigrationStep &step : steps) {
        if (step.number <= version)
            continue;
        if (const auto taken = take(connection, step); !taken)
            return taken;
    }
    return {};
}

} // namespace

std::vector<MigrationStep> migrationSteps()
{
    std::vector<MigrationStep> steps;
    for (int number = 1;; ++number) {
        QFile file(u":/schema/%1.sql"_s.arg(number, 3, 10, '0'_L1));
        if (!file.open(QIODevice::ReadOnly))
            return steps;
        steps.push_back({number, file.readAll()});
    }
}

QString migrationBackupPath(const QString &library, qint64 version)
{
    return u"%1.schema-%2.backup"_s.arg(library).arg(version);
}

Expected<void> migrate(Connection &connection, std::span<const MigrationStep> steps)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return std::unexpected(version.error());
    const int newest = steps.empty() ? 0 : steps.back().number;
    if (*version > newest)
        return std::unexpected(Error{ErrorCode::LibraryNewer, connection.path(), QString::number(*version)});
    if (*version == newest)
        return {};
    if (connection.isReadOnly())
        return std::unexpected(Error{ErrorCode::LibraryReadOnly, connection.path(), u"older schema"_s});
    if (*version > 0) {
        if (const auto backedUp =
                copyDatabase(connection.handle(), migrationBackupPath(connection.path(), *version));
            !backedUp)
            return backedUp;
    }
    const auto unchecked = connection.script("PRAGMA foreign_keys = OFF");
    const auto taken = unchecked ? takeAll(connection, steps, *version) : unchecked;
    const auto checked = connection.script("PRAGMA foreign_keys = ON");
    return taken ? checked : taken;
}

} // namespace apostille

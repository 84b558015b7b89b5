// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/migrations.h"

#include "models/library/connection.h"
#include "models/library/sqliteerrors.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Expected<qint64> schemaVersion(Connection &connection)
{
    return connection.number(u"PRAGMA user_version"_s);
}

Expected<Handle> openedCopy(const QString &path)
{
    sqlite3 *opened = nullptr;
    const int state = sqlite3_open_v2(QFile::encodeName(path).constData(), &opened,
                                      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    Handle copy(opened, &sqlite3_close);
    if (state != SQLITE_OK)
        return std::unexpected(
            Error{ErrorCode::FileUnwritable, path, QString::fromUtf8(sqlite3_errstr(state))});
    return copy;
}

Expected<void> copyAll(Connection &connection, sqlite3 *copy, const QString &path)
{
    sqlite3_backup *backup = sqlite3_backup_init(copy, "main", connection.handle(), "main");
    if (!backup)
        return std::unexpected(errorOf(copy, path));
    const int state = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (state != SQLITE_DONE)
        return std::unexpected(Error{errorCodeOf(state), path, QString::fromUtf8(sqlite3_errstr(state))});
    return {};
}

/// Written under another name and then renamed, so that a backup that is there is a whole one.
Expected<void> backUp(Connection &connection, qint64 version)
{
    const QString path = migrationBackupPath(connection.path(), version);
    const QString unfinished = path + ".part"_L1;
    QFile::remove(unfinished);
    auto copy = openedCopy(unfinished);
    if (!copy)
        return std::unexpected(copy.error());
    const auto copied = copyAll(connection, copy->get(), path);
    copy->reset();
    if (copied && (!QFile::exists(path) || QFile::remove(path)) && QFile::rename(unfinished, path))
        return {};
    QFile::remove(unfinished);
    return copied ? std::unexpected(Error{ErrorCode::FileUnwritable, path}) : copied;
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
        if (const auto backedUp = backUp(connection, *version); !backedUp)
            return backedUp;
    }
    const auto unchecked = connection.script("PRAGMA foreign_keys = OFF");
    const auto taken = unchecked ? takeAll(connection, steps, *version) : unchecked;
    const auto checked = connection.script("PRAGMA foreign_keys = ON");
    return taken ? checked : taken;
}

} // namespace apostille

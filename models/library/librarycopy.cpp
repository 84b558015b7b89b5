// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/librarycopy.h"

#include "models/library/connection.h"
#include "models/library/sqliteerrors.h"

#include <QFile>
#include <QFileInfo>

#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Backup = std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)>;

Expected<Handle> newDatabase(const QString &path)
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

Expected<void> copyPages(sqlite3 *from, sqlite3 *to, const QString &path, const CopyProgress &progress)
{
    constexpr int pagesAtOnce = 2000;
    const Backup backup(sqlite3_backup_init(to, "main", from, "main"), &sqlite3_backup_finish);
    if (!backup)
        return std::unexpected(errorOf(to, path));
    int state = SQLITE_OK;
    while (state == SQLITE_OK) {
        state = sqlite3_backup_step(backup.get(), progress ? pagesAtOnce : -1);
        const int all = sqlite3_backup_pagecount(backup.get());
        const int left = sqlite3_backup_remaining(backup.get());
        if (progress && !progress(all > 0 ? 1.0 - static_cast<double>(left) / all : 0.0))
            return std::unexpected(Error{ErrorCode::Cancelled, path});
    }
    if (state != SQLITE_DONE)
        return std::unexpected(Error{errorCodeOf(state), path, QString::fromUtf8(sqlite3_errstr(state))});
    return {};
}

} // namespace

Expected<void> copyDatabase(sqlite3 *from, const QString &to, const CopyProgress &progress)
{
    const QString unfinished = to + ".part"_L1;
    QFile::remove(unfinished);
    auto copy = newDatabase(unfinished);
    if (!copy)
        return std::unexpected(copy.error());
    const auto copied = copyPages(from, copy->get(), to, progress);
    copy->reset();
    if (copied && (!QFile::exists(to) || QFile::remove(to)) && QFile::rename(unfinished, to))
        return {};
    QFile::remove(unfinished);
    return copied ? std::unexpected(Error{ErrorCode::FileUnwritable, to}) : copied;
}

Expected<void> copyLibrary(const QString &from, const QString &to, const CopyProgress &progress)
{
    // Replacing the library by its own copy would pull the file away under those who work in it.
    if (QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        return std::unexpected(Error{ErrorCode::FileUnwritable, to});
    const auto connection = Connection::open(from, Connection::Access::ReadOnly);
    if (!connection)
        return std::unexpected(connection.error());
    return copyDatabase((*connection)->handle(), to, progress);
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/sqliteerrors.h"

#include <QSqlError>

#include <sqlite3.h>

namespace apostille {

ErrorCode errorCodeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::LibraryBusy;
    case SQLITE_READONLY:
        return ErrorCode::LibraryReadOnly;
    case SQLITE_CORRUPT:
        return ErrorCode::LibraryDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::LibraryNotALibrary;
    case SQLITE_CANTOPEN:
        return ErrorCode::FileUnreadable;
    default:
        return ErrorCode::LibraryFailure;
    }
}

Error errorOf(const QSqlError &error, const QString &path)
{
    return {errorCodeOf(error.nativeErrorCode().toInt()), path, error.text()};
}

Error errorOf(sqlite3 *handle, const QString &path)
{
    return {errorCodeOf(sqlite3_extended_errcode(handle)), path, QString::fromUtf8(sqlite3_errmsg(handle))};
}

} // namespace apostille

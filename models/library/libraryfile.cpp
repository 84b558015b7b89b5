// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/libraryfile.h"

#include "models/library/connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr QByteArrayView sqliteMagic{"SQLite format 3\0", 16};
constexpr qint64 sqliteHeaderSize = 100;

using Access = Connection::Access;

Expected<std::unique_ptr<Connection>> create(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return std::unexpected(Error{ErrorCode::FileUnwritable, path});
    auto created = Connection::open(path, Access::Create);
    if (!created && created.error().code == ErrorCode::FileUnreadable)
        return std::unexpected(Error{ErrorCode::FileUnwritable, path, created.error().detail});
    return created;
}

/// A connection that has read something: SQLite opens files late.
Expected<std::unique_ptr<Connection>> openAndRead(const QString &path, Access access)
{
    return Connection::open(path, access).and_then([](std::unique_ptr<Connection> connection) {
        return connection->number(u"SELECT count(*) FROM sqlite_schema"_s).transform([&](qint64) {
            return std::move(connection);
        });
    });
}

/// A library in WAL mode needs its -shm file even for reading; on a read-only medium there can be none, and
/// no other program that writes either.
Expected<std::unique_ptr<Connection>> openUntouched(const QString &path)
{
    auto plain = openAndRead(path, Access::Untouched);
    const bool refused = !plain && (plain.error().code == ErrorCode::FileUnreadable ||
                                    plain.error().code == ErrorCode::LibraryReadOnly);
    return refused ? openAndRead(path, Access::Immutable) : std::move(plain);
}

bool isWritable(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

FileState fileStateOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return FileState::Missing;
    if (QFileInfo(path).isDir())
        return FileState::Other;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileState::Unreadable;
    const QByteArray head = file.read(sqliteHeaderSize);
    if (head.isEmpty())
        return FileState::Empty;
    if (!sqliteMagic.startsWith(QByteArrayView(head).first(qMin(head.size(), sqliteMagic.size()))))
        return FileState::Other;
    return head.size() < sqliteHeaderSize ? FileState::Truncated : FileState::Sqlite;
}

Expected<std::unique_ptr<Connection>> openLibraryFile(const QString &path, Library::Mode mode)
{
    const auto failed = [&](ErrorCode code) { return std::unexpected(Error{code, path}); };
    switch (fileStateOf(path)) {
    case FileState::Missing:
        return mode == Library::Mode::Create ? create(path) : failed(ErrorCode::LibraryNotFound);
    case FileState::Empty:
        return mode == Library::Mode::Create ? create(path) : failed(ErrorCode::LibraryNotALibrary);
    case FileState::Other:
        return failed(ErrorCode::LibraryNotALibrary);
    case FileState::Truncated:
        return failed(ErrorCode::LibraryDamaged);
    case FileState::Unreadable:
        return failed(ErrorCode::FileUnreadable);
    case FileState::Sqlite:
        break;
    }
    if (!isWritable(path))
        return openUntouched(path);
    return Connection::open(path, mode == Library::Mode::ReadOnly ? Access::ReadOnly : Access::ReadWrite);
}

} // namespace apostille

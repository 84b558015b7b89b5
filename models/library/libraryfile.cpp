// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/libraryfile.h"

#include "models/library/connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>
#include <sqlite3.h>
#include <vector>

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

/// The beginning of a file, read by SQLite's own hands: closing a file that we had opened ourselves would
/// drop the locks of all connections that this process has to it, and another program would take the library
/// for left and remove its log under them. https://sqlite.org/howtocorrupt.html, section 2.2
std::optional<QByteArray> headOf(const QString &path)
{
    if (sqlite3_initialize() != SQLITE_OK)
        return std::nullopt;
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    const std::unique_ptr<const char, decltype(&sqlite3_free_filename)> name(
        sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr),
        &sqlite3_free_filename);
    std::vector<std::byte> room(static_cast<std::size_t>(system->szOsFile));
    auto *file = reinterpret_cast<sqlite3_file *>(room.data());
    int flags = 0;
    const int opened =
        system->xOpen(system, name.get(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &flags);
    if (opened != SQLITE_OK || !file->pMethods)
        return std::nullopt;
    sqlite3_int64 size = 0;
    std::optional<QByteArray> head;
    if (file->pMethods->xFileSize(file, &size) == SQLITE_OK) {
        QByteArray bytes(qMin(size, sqliteHeaderSize), '\0');
        if (file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0) == SQLITE_OK)
            head = bytes;
    }
    file->pMethods->xClose(file);
    return head;
}

} // namespace

FileState fileStateOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return FileState::Missing;
    if (QFileInfo(path).isDir())
        return FileState::Other;
    if (QFileInfo(path).isFile() && QFileInfo(path).size() == 0)
        return FileState::Empty;
    const auto head = headOf(path);
    if (!head)
        return FileState::Unreadable;
    if (!sqliteMagic.startsWith(QByteArrayView(*head).first(qMin(head->size(), sqliteMagic.size()))))
        return FileState::Other;
    return head->size() < sqliteHeaderSize ? FileState::Truncated : FileState::Sqlite;
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

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/connection.h"

#include "models/library/sqliteerrors.h"
#include "models/library/storedvalues.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// Long statements carry lists of ids: they do not come back in the same words.
constexpr qsizetype longestKeptStatement = 4000;
constexpr std::size_t mostKeptStatements = 200;

/// Steps of SQLite's machine: some tenths of a millisecond.
constexpr int stepsBetweenQuestions = 2000;

QString nextConnectionName()
{
    static std::atomic<int> last = 0;
    return u"apostille-%1"_s.arg(++last);
}

/// A path may contain any character that a URI gives a meaning to.
QString uriOf(const QString &path, Connection::Access access)
{
    const QString base = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded));
    switch (access) {
    case Connection::Access::Create:
        return base + "?mode=rwc"_L1;
    case Connection::Access::ReadWrite:
    case Connection::Access::ReadOnly:
        return base + "?mode=rw"_L1;
    case Connection::Access::Untouched:
        return base + "?mode=ro"_L1;
    case Connection::Access::Immutable:
        return base + "?mode=ro&immutable=1"_L1;
    }
    Q_UNREACHABLE_RETURN(base);
}

bool isReading(Connection::Access access)
{
    return access != Connection::Access::Create && access != Connection::Access::ReadWrite;
}

/// Qt binds null strings as NULL; in the library unknown texts are ''. (QVariant::isNull() does not look
/// inside.)
QVariant boundValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant(u""_s) : value;
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    case QMetaType::QUuid:
        return storedIdentifier(value.toUuid());
    case QMetaType::QDateTime:
        return storedTime(value.toDateTime());
    case QMetaType::Bool:
        return value.toBool() ? 1 : 0;
    default:
        return value;
    }
}

} // namespace

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

int Row::count(int column) const
{
    return m_query.value(column).toInt();
}

bool Row::flag(int column) const
{
    return m_query.value(column).toInt() != 0;
}

double Row::real(int column) const
{
    return m_query.value(column).toDouble();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QUuid Row::identifier(int column) const
{
    return QUuid::fromString(m_query.value(column).toString());
}

QDateTime Row::time(int column) const
{
    return timeFromStored(m_query.value(column).toString());
}

std::optional<QDateTime> Row::optionalTime(int column) const
{
    if (m_query.isNull(column))
        return std::nullopt;
    return time(column);
}

Connection::Connection(QString path, QString name, Access access)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_readOnly(isReading(access))
{
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

Expected<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path, nextConnectionName(), access));
    if (const auto connected = connection->connect(access); !connected)
        return std::unexpected(connected.error());
    return connection;
}

Expected<void> Connection::connect(Access access)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(uriOf(m_path, access));
    const bool untouched = access == Access::Untouched || access == Access::Immutable;
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s +
                                 (untouched ? ";QSQLITE_OPEN_READONLY"_L1 : ""_L1));
    if (!m_database.open())
        return std::unexpected(errorOf(m_database.lastError(), m_path));
    if (const auto same = checkSameSqlite(); !same)
        return same;
    // No mmap: a library on a stick that is pulled out must give an error, not a SIGBUS.
    return script("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
                  "PRAGMA cache_size = -16384; PRAGMA trusted_schema = OFF;")
        .and_then([&] {
            return script(m_readOnly ? "PRAGMA query_only = ON" : "PRAGMA journal_size_limit = 16777216");
        });
}

void Connection::stopWhen(std::function<bool()> isUnwanted)
{
    m_isUnwanted = std::move(isUnwanted);
    // Not sqlite3_interrupt(): called from elsewhere, it may hit the statement after the one that was meant.
    const auto ask = [](void *connection) {
        return static_cast<const Connection *>(connection)->isStopped() ? 1 : 0;
    };
    sqlite3_progress_handler(handle(), stepsBetweenQuestions, ask, this);
}

/// Qt's driver and we must speak to one and the same SQLite: a handle of another copy must not be touched by
/// ours.
Expected<void> Connection::checkSameSqlite()
{
    const auto driver = first(u"SELECT sqlite_source_id()"_s, {}, [](const Row &row) { return row.text(0); });
    if (!driver)
        return std::unexpected(driver.error());
    if (driver->value_or(QString()) != QString::fromUtf8(sqlite3_sourceid()))
        return std::unexpected(Error{ErrorCode::LibraryFailure, m_path,
                                     u"Qt's SQLite driver brings another SQLite than the system's"_s});
    return {};
}

QString Connection::path() const
{
    return m_path;
}

bool Connection::isReadOnly() const
{
    return m_readOnly;
}

sqlite3 *Connection::handle() const
{
    const QVariant held = m_database.driver()->handle();
    if (!held.isValid() || qstrcmp(held.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(held.constData());
}

Error Connection::failure(const QSqlQuery &query) const
{
    return errorOf(query.lastError(), m_path);
}

Expected<QSqlQuery> Connection::started(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    if (auto kept = m_prepared.extract(sql)) {
        query = std::move(kept.mapped());
    } else {
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return std::unexpected(failure(query));
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), boundValue(values.at(i)));
    if (!query.exec())
        return std::unexpected(failure(query));
    return query;
}

/// A finished query holds no lock on the file and can be used again; one that failed is not kept.
void Connection::putBack(const QString &sql, QSqlQuery query)
{
    query.finish();
    if (sql.size() <= longestKeptStatement && m_prepared.size() < mostKeptStatements)
        m_prepared.insert_or_assign(sql, std::move(query));
}

Expected<void> Connection::run(const QString &sql, const QVariantList &values)
{
    return change(sql, values).transform([](int) {});
}

Expected<int> Connection::change(const QString &sql, const QVariantList &values)
{
    auto query = started(sql, values);
    if (!query)
        return std::unexpected(query.error());
    const int changed = query->numRowsAffected();
    putBack(sql, std::move(*query));
    return changed;
}

Expected<qint64> Connection::insert(const QString &sql, const QVariantList &values)
{
    return change(sql, values).transform([this](int) -> qint64 {
        return sqlite3_last_insert_rowid(handle());
    });
}

Expected<void> Connection::each(const QString &sql, const QVariantList &values,
                                const std::function<void(const Row &)> &take)
{
    auto query = started(sql, values);
    if (!query)
        return std::unexpected(query.error());
    while (query->next())
        take(Row(*query));
    if (query->lastError().isValid())
        return std::unexpected(failure(*query));
    putBack(sql, std::move(*query));
    return {};
}

Expected<qint64> Connection::number(const QString &sql, const QVariantList &values)
{
    return first(sql, values, [](const Row &row) { return row.integer(0); }).transform([](const auto &found) {
        return found.value_or(0);
    });
}

Expected<void> Connection::script(const QByteArray &sql)
{
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(errorOf(handle(), m_path));
    return {};
}

Expected<void> Connection::begin()
{
    const auto begun = script(m_depth == 0 ? QByteArray("BEGIN IMMEDIATE")
                                           : "SAVEPOINT level_" + QByteArray::number(m_depth));
    if (begun)
        ++m_depth;
    return begun;
}

Expected<void> Connection::commit()
{
    const auto committed =
        script(m_depth == 1 ? QByteArray("COMMIT") : "RELEASE level_" + QByteArray::number(m_depth - 1));
    if (committed)
        --m_depth;
    return committed;
}

/// What this gives is not asked for: where SQLite has rolled back by itself (disk full), there is nothing
/// left to do.
void Connection::rollBack()
{
    --m_depth;
    const QByteArray level = "level_" + QByteArray::number(m_depth);
    const auto rolledBack =
        script(m_depth == 0 ? QByteArray("ROLLBACK") : "ROLLBACK TO " + level + "; RELEASE " + level);
    Q_UNUSED(rolledBack)
}

} // namespace apostille

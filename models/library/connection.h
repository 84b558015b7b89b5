// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace apostille {

/// The current row of a query.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int count(int column) const;
    [[nodiscard]] bool flag(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QUuid identifier(int column) const;
    [[nodiscard]] QDateTime time(int column) const; ///< UTC; invalid where empty
    [[nodiscard]] std::optional<QDateTime> optionalTime(int column) const;

private:
    const QSqlQuery &m_query;
};

/// One connection to one library file, of one thread. Every failure comes back as an Error with the library's
/// path.
class Connection
{
public:
    enum class Access {
        Create,
        ReadWrite,
        ReadOnly,  ///< of a file or folder that can be written: cleans up behind itself
        Untouched, ///< of a file or folder that cannot be written
        Immutable, ///< read-only medium: no -shm file can be made beside it
    };

    [[nodiscard]] static Expected<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] sqlite3 *handle() const;

    /// A statement that gives no rows. Values: QString, QByteArray, numbers, QUuid, QDateTime (text in the
    /// file), bool; an empty QVariant is NULL, a null QString or QByteArray is ''.
    [[nodiscard]] Expected<void> run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Expected<qint64> insert(const QString &sql,
                                          const QVariantList &values); ///< gives the new row_id
    [[nodiscard]] Expected<int> change(const QString &sql,
                                       const QVariantList &values); ///< gives how many rows
    [[nodiscard]] Expected<void> each(const QString &sql, const QVariantList &values,
                                      const std::function<void(const Row &)> &take);
    /// Several statements as they stand in a file.
    [[nodiscard]] Expected<void> script(const QByteArray &sql);

    template <typename Make>
    [[nodiscard]] auto list(const QString &sql, const QVariantList &values, Make make)
        -> Expected<std::vector<std::invoke_result_t<Make, const Row &>>>;
    template <typename Make>
    [[nodiscard]] auto first(const QString &sql, const QVariantList &values, Make make)
        -> Expected<std::optional<std::invoke_result_t<Make, const Row &>>>;
    /// The first column of the first row; 0 where there is none.
    [[nodiscard]] Expected<qint64> number(const QString &sql, const QVariantList &values = {});

    /// See Library::stopWhen. Work between two statements that takes its time asks isStopped() itself.
    void stopWhen(std::function<bool()> isUnwanted);
    [[nodiscard]] bool isStopped() const { return m_isUnwanted && m_isUnwanted(); }

    /// Does `work` (which gives an Expected) in one transaction; nothing of it stays when it fails or cannot
    /// be committed. May nest. Takes the write lock at once, so that it never fails half-way for another
    /// writer.
    template <typename Work>
    [[nodiscard]] auto inTransaction(Work work) -> std::invoke_result_t<Work>;

private:
    Connection(QString path, QString name, Access access);
    [[nodiscard]] Expected<void> connect(Access access);
    [[nodiscard]] Expected<void> checkSameSqlite();
    [[nodiscard]] Expected<QSqlQuery> started(const QString &sql, const QVariantList &values);
    void putBack(const QString &sql, QSqlQuery query);
    [[nodiscard]] Error failure(const QSqlQuery &query) const;
    [[nodiscard]] Expected<void> begin();
    [[nodiscard]] Expected<void> commit();
    void rollBack();

    struct Unwinding;

    QString m_path;
    QString m_name;
    bool m_readOnly;
    int m_depth = 0;
    QSqlDatabase m_database;
    std::function<bool()> m_isUnwanted;
    std::unordered_map<QString, QSqlQuery> m_prepared; ///< those not in use
};

/// Rolls back whatever is not committed when the scope is left.
struct Connection::Unwinding
{
    Connection *connection;
    explicit Unwinding(Connection *of)
        : connection(of)
    {
    }
    Unwinding(const Unwinding &) = delete;
    Unwinding &operator=(const Unwinding &) = delete;
    ~Unwinding()
    {
        if (connection)
            connection->rollBack();
    }
};

template <typename Make>
auto Connection::list(const QString &sql, const QVariantList &values, Make make)
    -> Expected<std::vector<std::invoke_result_t<Make, const Row &>>>
{
    std::vector<std::invoke_result_t<Make, const Row &>> rows;
    const auto read = each(sql, values, [&](const Row &row) { rows.push_back(make(row)); });
    if (!read)
        return std::unexpected(read.error());
    return rows;
}

template <typename Make>
auto Connection::first(const QString &sql, const QVariantList &values, Make make)
    -> Expected<std::optional<std::invoke_result_t<Make, const Row &>>>
{
    std::optional<std::invoke_result_t<Make, const Row &>> found;
    const auto read = each(sql, values, [&](const Row &row) {
        if (!found)
            found = make(row);
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

template <typename Work>
auto Connection::inTransaction(Work work) -> std::invoke_result_t<Work>
{
    if (const auto begun = begin(); !begun)
        return std::unexpected(begun.error());
    Unwinding unwinding(this);
    auto result = work();
    if (!result)
        return result;
    if (const auto committed = commit(); !committed)
        return std::unexpected(committed.error());
    unwinding.connection = nullptr;
    return result;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/articleversions.h"

#include "models/article/articlejson.h"
#include "models/article/wordstoread.h"
#include "models/base/identifier.h"
#include "models/library/addresses.h"
#include "models/library/compression.h"
#include "models/library/connection.h"
#include "models/library/folding.h"
#include "models/library/searchwriter.h"
#include "models/library/storedvalues.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString storedAddress(const QUrl &address)
{
    return address.toString(QUrl::FullyEncoded);
}

/// The address that the article names for itself, else the one that it came from.
Expected<QString> addressOf(Connection &connection, const VersionDraft &draft)
{
    if (!draft.content.metadata.canonicalAddress.isEmpty())
        return draft.content.metadata.canonicalAddress;
    const auto captured = connection.first(
        u"SELECT CASE final_address WHEN '' THEN address ELSE final_address END FROM snapshot WHERE id = ?"_s,
        {draft.snapshot}, [](const Row &row) { return row.text(0); });
    return captured.transform([](const auto &found) { return found.value_or(QString()); });
}

Expected<void> makeCurrent(Connection &connection, qint64 article, qint64 version, const VersionDraft &draft)
{
    const auto address = addressOf(connection, draft);
    if (!address)
        return std::unexpected(address.error());
    const Metadata &known = draft.content.metadata;
    return connection.run(
        u"UPDATE article SET title = ?, byline = ?, outlet = ?, published = ?, address = ?, same_address = ?,"
        " language = ?, words = ?, current_version = ?, title_folded = ?, outlet_words = ? WHERE row_id = ?"_s,
        {known.title, known.byline, known.outlet, known.published, *address, comparableAddress(*address),
         known.language, wordsToRead(draft.content), version, foldedName(known.title),
         foldedWords(known.outlet), article});
}

TextVersion versionHeadFrom(const Row &row)
{
    return {
        .id = row.identifier(0),
        .article = row.identifier(1),
        .number = row.count(2),
        .cause = versionCauseFromStored(row.text(3)),
        .snapshot = row.identifier(4),
        .cleaner = row.count(5),
        .created = row.time(6),
    };
}

Expected<TextVersion> readVersion(Connection &connection, const QString &condition, const QUuid &id)
{
    std::optional<QByteArray> content;
    const auto found =
        connection.first(u"SELECT version.id, article.id, version.number, version.cause, snapshot.id, "
                         u"version.cleaner, version.created,"
                         " version_content.compressed FROM article_version AS version"
                         " JOIN article ON article.row_id = version.article JOIN snapshot ON snapshot.row_id "
                         "= version.snapshot"
                         " JOIN version_content ON version_content.version = version.row_id WHERE "_s +
                             condition,
                         {id}, [&](const Row &row) {
                             content = uncompressed(row.bytes(7));
                             return versionHeadFrom(row);
                         });
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(Error{ErrorCode::ArticleNotFound, storedIdentifier(id)});
    if (!content)
        return std::unexpected(
            Error{ErrorCode::LibraryDamaged, connection.path(), u"text "_s + storedIdentifier(id)});
    TextVersion version = **found;
    version.content = articleFromJson(*content);
    return version;
}

QString snapshotHeadColumns()
{
    return u"snapshot.id, snapshot.hash, snapshot.media_type, snapshot.origin, snapshot.file_name, "
           u"snapshot.address,"
           " snapshot.final_address, snapshot.headers, snapshot.captured"_s;
}

Snapshot snapshotHeadFrom(const Row &row)
{
    return {
        .id = row.identifier(0),
        .hash = row.text(1),
        .mediaType = row.bytes(2),
        .origin = row.text(3),
        .fileName = row.text(4),
        .address = QUrl(row.text(5)),
        .finalAddress = QUrl(row.text(6)),
        .headers = row.bytes(7),
        .captured = row.time(8),
    };
}

} // namespace

QString textHash(const QString &text)
{
    return sha256(text.toUtf8());
}

Expected<qint64> articleRowId(Connection &connection, const QUuid &article)
{
    const auto row = connection.number(u"SELECT row_id FROM article WHERE id = ?"_s, {article});
    if (row && *row == 0)
        return std::unexpected(Error{ErrorCode::ArticleNotFound, storedIdentifier(article)});
    return row;
}

Expected<QUuid> insertSnapshot(Connection &connection, qint64 article, const Snapshot &snapshot)
{
    const QUuid id = snapshot.id.isNull() ? newIdentifier() : snapshot.id;
    const QDateTime captured =
        snapshot.captured.isValid() ? snapshot.captured : QDateTime::currentDateTimeUtc();
    return connection
        .insert(u"INSERT INTO snapshot (id, article, hash, size, media_type, origin, file_name, address, "
                u"final_address,"
                " headers, captured) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {id, article, sha256(snapshot.bytes), snapshot.bytes.size(), snapshot.mediaType,
                 snapshot.origin, snapshot.fileName, storedAddress(snapshot.address),
                 storedAddress(snapshot.finalAddress), snapshot.headers, captured})
        .and_then([&](qint64 row) {
            return connection.run(u"INSERT INTO snapshot_bytes (snapshot, compressed) VALUES (?, ?)"_s,
                                  {row, compressed(snapshot.bytes)});
        })
        .transform([&] { return id; });
}

Expected<QUuid> insertVersion(Connection &connection, qint64 article, const VersionDraft &draft)
{
    const QUuid id = newIdentifier();
    const QString text = draft.content.text();
    const auto version =
        connection.insert(u"INSERT INTO article_version (id, article, number, cause, snapshot, cleaner, "
                          u"created, text_hash) VALUES (?, ?,"
                          " (SELECT coalesce(max(number), 0) + 1 FROM article_version WHERE article = ?), ?,"
                          " (SELECT row_id FROM snapshot WHERE id = ?), ?, ?, ?)"_s,
                          {id, article, article, stored(draft.cause), draft.snapshot, draft.cleaner,
                           QDateTime::currentDateTimeUtc(), textHash(text)});
    if (!version)
        return std::unexpected(version.error());
    return connection.run(u"INSERT INTO version_text (version, text) VALUES (?, ?)"_s, {*version, text})
        .and_then([&] {
            return connection.run(u"INSERT INTO version_content (version, compressed) VALUES (?, ?)"_s,
                                  {*version, compressed(articleToJson(draft.content))});
        })
        .and_then([&] { return makeCurrent(connection, article, *version, draft); })
        .and_then([&] { return indexArticle(connection, article, draft.content.metadata, text); })
        .transform([&] { return id; });
}

Expected<void> makeVersionCurrent(Connection &connection, const TextVersion &version)
{
    const QString text = version.content.text();
    const VersionDraft draft{version.snapshot, version.content, version.cleaner, version.cause};
    const auto article = articleRowId(connection, version.article);
    if (!article)
        return std::unexpected(article.error());
    return connection.number(u"SELECT row_id FROM article_version WHERE id = ?"_s, {version.id})
        .and_then([&](qint64 row) { return makeCurrent(connection, *article, row, draft); })
        .and_then([&] { return indexArticle(connection, *article, version.content.metadata, text); });
}

Expected<TextVersion> ArticleStore::currentVersion(const QUuid &article) const
{
    return readVersion(m_connection, u"article.id = ? AND version.row_id = article.current_version"_s,
                       article);
}

Expected<TextVersion> ArticleStore::version(const QUuid &version) const
{
    return readVersion(m_connection, u"version.id = ?"_s, version);
}

Expected<TextVersion> ArticleStore::cleanedVersion(const QUuid &article) const
{
    return readVersion(m_connection,
                       u"article.id = ? AND version.number = (SELECT max(number) FROM article_version AS made"
                       " WHERE made.article = article.row_id AND made.cause <> 'put-back')"_s,
                       article);
}

Expected<Snapshot> ArticleStore::snapshotHead(const QUuid &snapshot) const
{
    const auto found =
        m_connection.first(u"SELECT %1 FROM snapshot WHERE snapshot.id = ?"_s.arg(snapshotHeadColumns()),
                           {snapshot}, snapshotHeadFrom);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(Error{ErrorCode::ArticleNotFound, storedIdentifier(snapshot)});
    return **found;
}

Expected<Snapshot> ArticleStore::snapshot(const QUuid &snapshot) const
{
    auto head = snapshotHead(snapshot);
    if (!head)
        return head;
    const auto stream = m_connection.first(
        u"SELECT compressed FROM snapshot_bytes JOIN snapshot ON snapshot.row_id = snapshot_bytes.snapshot"
        " WHERE snapshot.id = ?"_s,
        {snapshot}, [](const Row &row) { return row.bytes(0); });
    if (!stream)
        return std::unexpected(stream.error());
    const auto bytes = uncompressed(stream->value_or(QByteArray()));
    if (!bytes || sha256(*bytes) != head->hash)
        return std::unexpected(Error{ErrorCode::LibraryDamaged, m_connection.path(),
                                     u"original bytes "_s + storedIdentifier(snapshot)});
    head->bytes = *bytes;
    return head;
}

} // namespace apostille

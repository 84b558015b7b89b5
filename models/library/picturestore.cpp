// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/picturestore.h"

#include "models/library/articleversions.h"
#include "models/library/connection.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace apostille {

QString pictureHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Expected<qint64> PictureStore::rowOf(const Picture &picture)
{
    const QString hash = pictureHash(picture.bytes);
    const auto known = m_connection.first(u"SELECT row_id FROM picture WHERE hash = ?"_s, {hash},
                                          [](const Row &row) { return row.integer(0); });
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return **known;
    const auto row =
        m_connection.insert(u"INSERT INTO picture (hash, media_type, width, height) VALUES (?, ?, ?, ?)"_s,
                            {hash, QString::fromLatin1(picture.mediaType), picture.width, picture.height});
    if (!row)
        return row;
    return m_connection
        .run(u"INSERT INTO picture_bytes (picture, bytes) VALUES (?, ?)"_s, {*row, picture.bytes})
        .transform([&] { return *row; });
}

Expected<void> PictureStore::add(const QUuid &article, const QString &address, const Picture &picture)
{
    return m_connection.inTransaction([&]() -> Expected<void> {
        const auto of = articleRowId(m_connection, article);
        if (!of)
            return std::unexpected(of.error());
        return rowOf(picture).and_then([&](qint64 row) {
            return m_connection.run(
                u"INSERT INTO article_picture (article, address, picture) VALUES (?, ?, ?)"
                " ON CONFLICT (article, address) DO UPDATE SET picture = excluded.picture"_s,
                {*of, address, row});
        });
    });
}

Expected<std::vector<PlacedPicture>> PictureStore::ofArticle(const QUuid &article) const
{
    return m_connection.list(
        u"SELECT placed.address, picture.hash, picture.width, picture.height FROM article_picture AS placed"
        " JOIN picture ON picture.row_id = placed.picture"
        " WHERE placed.article = (SELECT row_id FROM article WHERE id = ?) ORDER BY placed.address"_s,
        {article},
        [](const Row &row) { return PlacedPicture{row.text(0), row.text(1), row.count(2), row.count(3)}; });
}

Expected<std::optional<Picture>> PictureStore::picture(const QString &hash) const
{
    return m_connection.first(
        u"SELECT picture_bytes.bytes, picture.media_type, picture.width, picture.height FROM picture"
        " JOIN picture_bytes ON picture_bytes.picture = picture.row_id WHERE picture.hash = ?"_s,
        {hash}, [](const Row &row) {
            return Picture{row.bytes(0), row.text(1).toLatin1(), row.count(2), row.count(3)};
        });
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QUuid>

#include <optional>
#include <vector>

namespace apostille {

class Connection;

/// A picture as it came, known to be one.
struct Picture
{
    QByteArray bytes = {};
    QByteArray mediaType = {};
    int width = 0;
    int height = 0;
};

/// Which picture stands at an address that an article's image block names.
struct PlacedPicture
{
    QString address = {};
    QString hash = {}; ///< SHA-256 of the bytes, lower-case hexadecimal
    int width = 0;
    int height = 0;

    bool operator==(const PlacedPicture &) const = default;
};

[[nodiscard]] QString pictureHash(const QByteArray &bytes);

/// Pictures of articles: kept once, however many articles show them.
class PictureStore
{
public:
    explicit PictureStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Another picture at the same address of the same article takes the place of the first.
    [[nodiscard]] Expected<void> add(const QUuid &article, const QString &address, const Picture &picture);
    [[nodiscard]] Expected<std::vector<PlacedPicture>> ofArticle(const QUuid &article) const;
    [[nodiscard]] Expected<std::optional<Picture>> picture(const QString &hash) const;

private:
    [[nodiscard]] Expected<qint64> rowOf(const Picture &picture);

    Connection &m_connection;
};

} // namespace apostille

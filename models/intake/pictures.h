// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"
#include "models/library/picturestore.h"

#include <QUrl>

namespace apostille {

inline constexpr std::size_t mostPictures = 20; ///< of one article
inline constexpr qint64 largestPicture = 5LL * 1024 * 1024;
inline constexpr qint64 largestPictures = 20LL * 1024 * 1024; ///< all those of one article

/// The bytes as a picture, where they are one: PNG, JPEG, GIF or WebP that can be decoded to its end, of a
/// sensible size. No SVG: it is a document, not a picture.
[[nodiscard]] std::optional<Picture> pictureFrom(const QByteArray &bytes);

struct FoundPicture
{
    QString address = {}; ///< as the article's block names it
    Picture picture = {};
};

/// What came along with an article: pictures within the page (data: addresses) and, where `folder` is given,
/// files below it that a saved page names. Their blocks get short addresses that say which picture it is.
[[nodiscard]] std::vector<FoundPicture> takePictures(Article &article, const QString &folder);

/// What is to be fetched: the addresses of its first pictures, each once.
[[nodiscard]] std::vector<QUrl> pictureAddresses(const Article &article);

} // namespace apostille

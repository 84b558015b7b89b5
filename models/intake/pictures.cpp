// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/pictures.h"

#include "models/intake/pictureformat.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

constexpr int smallestSide = 32; // below: counting pixels and ornaments
constexpr int largestSide = 16'000;
constexpr qint64 mostPixels = 60'000'000;

bool isSensible(QSize size)
{
    return size.width() >= smallestSide && size.height() >= smallestSide && size.width() <= largestSide &&
           size.height() <= largestSide && qint64(size.width()) * size.height() <= mostPixels;
}

/// "data:image/png;base64,…" or with per cent signs.
QByteArray dataOf(const QString &address)
{
    const qsizetype comma = address.indexOf(u',');
    if (comma < 0)
        return {};
    const QByteArray content =
        QByteArray::fromPercentEncoding(QStringView(address).sliced(comma + 1).toLatin1());
    return QStringView(address).first(comma).endsWith(";base64"_L1) ? QByteArray::fromBase64(content)
                                                                    : content;
}

/// A file that a saved page names ("page_files/x.jpg"): only below its own folder, also by way of links.
QByteArray fileOf(const QString &address, const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString name = QUrl::fromPercentEncoding(address.section(u'?', 0, 0).section(u'#', 0, 0).toUtf8());
    const QFileInfo file(QFileInfo(QDir(root).filePath(name)).canonicalFilePath());
    if (root.isEmpty() || !file.isFile() || !file.filePath().startsWith(root + u'/') ||
        file.size() > largestPicture)
        return {};
    QFile opened(file.filePath());
    return opened.open(QIODevice::ReadOnly) ? opened.read(largestPicture + 1) : QByteArray();
}

bool isWeb(const QString &address)
{
    return address.startsWith("http://"_L1) || address.startsWith("https://"_L1);
}

} // namespace

std::optional<Picture> pictureFrom(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > largestPicture)
        return std::nullopt;
    const auto format = pictureFormat(bytes);
    if (!format || !isSensible(format->size))
        return std::nullopt;
    return Picture{bytes, format->mediaType, format->size.width(), format->size.height()};
}

std::vector<FoundPicture> takePictures(Article &article, const QString &folder)
{
    std::vector<FoundPicture> found;
    qint64 room = largestPictures;
    for (Block &block : article.blocks) {
        if (block.kind != BlockKind::Image || isWeb(block.address))
            continue;
        const bool within = block.address.startsWith("data:"_L1);
        QByteArray bytes;
        if (found.size() < mostPictures && (within || !folder.isEmpty()))
            bytes = within ? dataOf(block.address) : fileOf(block.address, folder);
        const auto picture = bytes.size() <= room ? pictureFrom(bytes) : std::nullopt;
        if (picture) {
            room -= bytes.size();
            block.address = u"picture:"_s + pictureHash(bytes);
            found.push_back({block.address, *picture});
        } else if (within) {
            block.address.clear(); // megabytes that are no picture have no place in a text
        }
    }
    return found;
}

std::vector<QUrl> pictureAddresses(const Article &article)
{
    std::vector<QUrl> addresses;
    for (const Block &block : article.blocks) {
        const QUrl address(block.address);
        if (block.kind == BlockKind::Image && isWeb(block.address) && addresses.size() < mostPictures &&
            !std::ranges::contains(addresses, address))
            addresses.push_back(address);
    }
    return addresses;
}

} // namespace apostille

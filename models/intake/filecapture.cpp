// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/capture.h"
#include "models/intake/gunzip.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

namespace apostille {

namespace {

std::unexpected<Error> failure(ErrorCode code, const QString &path, const QString &detail = {})
{
    return std::unexpected(Error{code, path, detail});
}

QString withoutSuffix(const QString &name, QStringView suffix)
{
    return name.endsWith(suffix, Qt::CaseInsensitive) ? name.chopped(suffix.size()) : name;
}

bool hasReadableSuffix(const QString &name)
{
    constexpr std::array suffixes = {u".html", u".htm", u".xhtml", u".txt"};
    return std::ranges::any_of(suffixes, [&name](const char16_t *suffix) {
        return name.endsWith(QStringView(suffix), Qt::CaseInsensitive);
    });
}

/// Of a file with an unknown suffix (page.php, README): asked of the bytes, since people save pages under any
/// name.
bool isReadableText(const QByteArray &bytes)
{
    const QMimeType type = QMimeDatabase().mimeTypeForData(bytes);
    if (type.inherits(QStringLiteral("application/rtf"))) // counts as text, but its text is markup
        return false;
    return type.inherits(QStringLiteral("text/plain")) || type.inherits(QStringLiteral("text/html")) ||
           type.inherits(QStringLiteral("application/xhtml+xml"));
}

Expected<QByteArray> readAtMost(const QString &path, qint64 limit)
{
    QFile file(path);
    if (file.size() > limit)
        return failure(ErrorCode::TooBig, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    // One more than allowed: the file may grow while it is read.
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    if (bytes.size() > limit)
        return failure(ErrorCode::TooBig, path);
    return bytes;
}

Expected<void> checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return failure(ErrorCode::FolderGiven, path);
    if (!info.isFile()) // a pipe or a device could be endless
        return failure(ErrorCode::FileUnreadable, path);
    return {};
}

/// Unpacked where it is packed. Saved pages are sometimes gzip under a plain name, so the bytes decide.
Expected<QByteArray> unpacked(QByteArray bytes, const QString &path)
{
    if (isGzip(bytes))
        return gunzip(bytes, largestFile).transform_error([&path](Error error) {
            error.subject = path;
            return error;
        });
    if (path.endsWith(u".gz", Qt::CaseInsensitive) && !bytes.isEmpty())
        return failure(ErrorCode::DamagedArchive, path);
    return bytes;
}

} // namespace

Expected<Capture> captureFile(const QString &path)
{
    if (const auto checked = checkFile(path); !checked)
        return std::unexpected(checked.error());
    const auto bytes = readAtMost(path, largestFile).and_then([&path](QByteArray read) {
        return unpacked(std::move(read), path);
    });
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->isEmpty())
        return failure(ErrorCode::EmptyInput, path);
    const QString name = withoutSuffix(QFileInfo(path).fileName(), u".gz");
    if (!hasReadableSuffix(name) && !isReadableText(*bytes))
        return failure(ErrorCode::UnsupportedType, path);

    Capture capture;
    capture.document.bytes = *bytes;
    capture.document.fileName = name;
    capture.folder = QFileInfo(path).absolutePath();
    capture.origin = QStringLiteral("file");
    capture.captured = QDateTime::currentDateTimeUtc();
    return capture;
}

} // namespace apostille

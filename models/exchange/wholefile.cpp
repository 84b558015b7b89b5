// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/wholefile.h"

#include <QSaveFile>

#include <cerrno>

namespace apostille {

namespace {

/// QSaveFile tells a full disk by ResourceError, but a used-up quota by errno alone.
Error failure(const QSaveFile &file, int systemError)
{
    const bool full =
        file.error() == QFileDevice::ResourceError || systemError == ENOSPC || systemError == EDQUOT;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file.fileName(), file.errorString()};
}

} // namespace

Expected<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(failure(file, errno));
}

} // namespace apostille

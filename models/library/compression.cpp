// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/compression.h"

#include <array>
#include <zlib.h>

namespace apostille {

QByteArray compressed(const QByteArray &bytes)
{
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray stream(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int state =
        compress(reinterpret_cast<Bytef *>(stream.data()), &size,
                 reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uLong>(bytes.size()));
    if (state != Z_OK) // the room is large enough, so it is memory: a stream cut short must not be kept
        qBadAlloc();
    stream.truncate(static_cast<qsizetype>(size));
    return stream;
}

std::optional<QByteArray> uncompressed(const QByteArray &stream)
{
    z_stream inflating = {};
    if (inflateInit(&inflating) != Z_OK)
        return std::nullopt;
    inflating.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(stream.constData()));
    inflating.avail_in = static_cast<uInt>(stream.size());
    QByteArray bytes;
    std::array<char, 65536> part;
    int state = Z_OK;
    while (state == Z_OK) {
        inflating.next_out = reinterpret_cast<Bytef *>(part.data());
        inflating.avail_out = static_cast<uInt>(part.size());
        state = inflate(&inflating, Z_NO_FLUSH);
        bytes.append(part.data(), static_cast<qsizetype>(part.size() - inflating.avail_out));
    }
    inflateEnd(&inflating);
    if (state != Z_STREAM_END)
        return std::nullopt;
    return bytes;
}

} // namespace apostille

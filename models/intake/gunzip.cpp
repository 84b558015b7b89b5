// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/gunzip.h"

#include <array>
#include <zlib.h>

namespace apostille {

namespace {

constexpr int gzipOnly = 16; // added to the window bits, zlib accepts no other wrapping

/// zlib's stream, ended on every way out.
class Inflater
{
public:
    explicit Inflater(const QByteArray &packed)
    {
        // zlib's interface predates const; it does not write to its input.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
        m_ready = inflateInit2(&m_stream, MAX_WBITS + gzipOnly) == Z_OK;
    }
    ~Inflater()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool atMember() const
    {
        return m_stream.avail_in > 1 && m_stream.next_in[0] == 0x1f && m_stream.next_in[1] == 0x8b;
    }
    [[nodiscard]] QString reason() const
    {
        return m_stream.msg ? QString::fromLatin1(m_stream.msg) : QString();
    }

    bool nextMember() { return inflateReset(&m_stream) == Z_OK; }

    /// Appends what fits in one piece; zlib's own result.
    int step(QByteArray &unpacked)
    {
        std::array<char, 256 * 1024> piece;
        m_stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        m_stream.avail_out = static_cast<uInt>(piece.size());
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        unpacked.append(piece.data(), static_cast<qsizetype>(piece.size() - m_stream.avail_out));
        return result;
    }

private:
    z_stream m_stream = {};
    bool m_ready = false;
};

std::unexpected<Error> damaged(const QString &reason)
{
    return std::unexpected(Error{ErrorCode::DamagedArchive, {}, reason});
}

} // namespace

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

Expected<QByteArray> gunzip(const QByteArray &packed, qint64 limit)
{
    Inflater inflater(packed);
    if (!inflater.isReady())
        return damaged(inflater.reason());
    QByteArray unpacked;
    while (true) {
        const int result = inflater.step(unpacked);
        if (unpacked.size() > limit)
            return std::unexpected(Error{ErrorCode::TooBig});
        if (result == Z_STREAM_END) {
            // Padding after the last member is usual (tapes, some servers); another member is part of the
            // file.
            if (!inflater.atMember())
                return unpacked;
            if (!inflater.nextMember())
                return damaged(inflater.reason());
        } else if (result != Z_OK) {
            return damaged(inflater.reason());
        }
    }
}

} // namespace apostille

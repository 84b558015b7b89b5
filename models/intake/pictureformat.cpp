// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/pictureformat.h"

#include <QtEndian>

#include <array>

namespace apostille {

namespace {

/// Numbers out of a picture's bytes; beyond their end there are only noughts.
class Head
{
public:
    explicit Head(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool has(qsizetype at, QByteArrayView what) const
    {
        return at + what.size() <= m_bytes.size() && m_bytes.sliced(at, what.size()) == what;
    }

    template <typename Number>
    [[nodiscard]] int big(qsizetype at) const
    {
        return holds(at, sizeof(Number)) ? static_cast<int>(qFromBigEndian<Number>(m_bytes.data() + at)) : 0;
    }

    template <typename Number>
    [[nodiscard]] int little(qsizetype at) const
    {
        return holds(at, sizeof(Number)) ? static_cast<int>(qFromLittleEndian<Number>(m_bytes.data() + at))
                                         : 0;
    }

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }

private:
    [[nodiscard]] bool holds(qsizetype at, std::size_t width) const
    {
        return at >= 0 && at + static_cast<qsizetype>(width) <= m_bytes.size();
    }

    QByteArrayView m_bytes;
};

QSize pngSize(const Head &head)
{
    return {head.big<quint32>(16), head.big<quint32>(20)};
}

QSize gifSize(const Head &head)
{
    return {head.little<quint16>(6), head.little<quint16>(8)};
}

QSize webpSize(const Head &head)
{
    constexpr int bits14 = 0x3fff;
    constexpr int bits24 = 0xffffff;
    if (head.has(12, "VP8 "))
        return {head.little<quint16>(26) & bits14, head.little<quint16>(28) & bits14};
    if (head.has(12, "VP8L")) {
        const int both = head.little<quint32>(21);
        return {(both & bits14) + 1, ((both >> 14) & bits14) + 1};
    }
    if (head.has(12, "VP8X"))
        return {(head.little<quint32>(24) & bits24) + 1, (head.little<quint32>(26) >> 8 & bits24) + 1};
    return {};
}

/// From EXIF's orientation on, 5 to 8 have their width for a height. `at`: of the TIFF head.
bool liesOnItsSide(const Head &head, qsizetype at)
{
    constexpr int orientation = 0x0112;
    const bool big = head.has(at, "MM");
    const auto word = [&](qsizetype place) {
        return big ? head.big<quint16>(place) : head.little<quint16>(place);
    };
    const qsizetype directory = at + (big ? head.big<quint32>(at + 4) : head.little<quint32>(at + 4));
    const int entries = directory > at ? word(directory) : 0;
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + 12 * i;
        if (word(entry) == orientation)
            return word(entry + 8) >= 5 && word(entry + 8) <= 8;
    }
    return false;
}

bool isFrame(int marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

QSize jpegSize(const Head &head)
{
    bool turned = false;
    qsizetype at = 2;
    while (at + 9 <= head.size() && head.big<quint8>(at) == 0xff) {
        const int marker = head.big<quint8>(at + 1);
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        if (isFrame(marker)) {
            const QSize size(head.big<quint16>(at + 7), head.big<quint16>(at + 5));
            return turned ? size.transposed() : size;
        }
        if (marker == 0xe1 && head.has(at + 4, QByteArrayView("Exif\0\0", 6)))
            turned = liesOnItsSide(head, at + 10);
        at += 2 + head.big<quint16>(at + 2);
    }
    return {};
}

struct Kind
{
    QByteArrayView start;
    qsizetype furtherAt;
    QByteArrayView further;
    const char *mediaType;
    QSize (*size)(const Head &head);
};

constexpr std::array kinds{
    Kind{"\x89PNG\r\n\x1a\n", 12, "IHDR", "image/png", pngSize},
    Kind{"\xff\xd8\xff", 0, "", "image/jpeg", jpegSize},
    Kind{"GIF87a", 0, "", "image/gif", gifSize},
    Kind{"GIF89a", 0, "", "image/gif", gifSize},
    Kind{"RIFF", 8, "WEBP", "image/webp", webpSize},
};

} // namespace

std::optional<PictureFormat> pictureFormat(QByteArrayView bytes)
{
    const Head head(bytes);
    for (const Kind &kind : kinds)
        if (head.has(0, kind.start) && head.has(kind.furtherAt, kind.further))
            return PictureFormat{kind.mediaType, kind.size(head)};
    return std::nullopt;
}

} // namespace apostille

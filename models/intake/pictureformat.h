// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace apostille {

/// What the first bytes of a picture say of it.
struct PictureFormat
{
    QByteArray mediaType;
    QSize size; ///< upright: a photograph that lies on its side says so (EXIF), and pages turn it
};

/// Of PNG (W3C PNG, 11.2.1), JPEG (ITU-T T.81 B.2; EXIF 2.3, 4.6), GIF (89a, 18) and WebP (RFC 9649): those
/// that a page may show. By their heads alone: the command line keeps pictures, too, and knows no Qt Gui, and
/// nothing is unpacked that may be a bomb.
[[nodiscard]] std::optional<PictureFormat> pictureFormat(QByteArrayView bytes);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>

namespace apostille {

/// A page's bytes as text, and what they were.
struct DecodedPage
{
    QByteArray utf8 = {};
    QByteArray encoding = {}; ///< by the standard's name: "windows-1252"
};

/// Bytes as UTF-8 text, decoded as the HTML standard says: byte order mark, Content-Type header, <meta> (only
/// where `isHtml`), else what the bytes themselves look like. Errors without subject: EmptyInput,
/// BinaryInput, UnreadableEncoding. Shares the bytes where they are UTF-8 already.
[[nodiscard]] Expected<DecodedPage> decodedPage(const QByteArray &bytes, const QByteArray &mediaType,
                                                bool isHtml);
[[nodiscard]] Expected<QByteArray> decodedUtf8(const QByteArray &bytes, const QByteArray &mediaType,
                                               bool isHtml);

} // namespace apostille

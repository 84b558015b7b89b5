// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace apostille {

/// A plain zlib stream (RFC 1950), which any other program can read too; QByteArray's own has a header of its
/// own.
[[nodiscard]] QByteArray compressed(const QByteArray &bytes);
/// Nothing where the stream is damaged.
[[nodiscard]] std::optional<QByteArray> uncompressed(const QByteArray &stream);

} // namespace apostille

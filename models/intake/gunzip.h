// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>

namespace apostille {

[[nodiscard]] bool isGzip(const QByteArray &bytes);

/// Unpacks all members of a gzip file, never holding more than `limit` bytes of what comes out. TooBig,
/// DamagedArchive (cut short, wrong checksum, no gzip at all); the subject is left to the caller.
[[nodiscard]] Expected<QByteArray> gunzip(const QByteArray &packed, qint64 limit);

} // namespace apostille

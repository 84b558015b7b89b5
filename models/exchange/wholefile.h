// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QByteArray>

namespace apostille {

/// Writes a file whole or not at all. FileUnwritable, DiskFull.
[[nodiscard]] Expected<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace apostille

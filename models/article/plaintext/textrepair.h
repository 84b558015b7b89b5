// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille::plaintext {

/// The text without what no reader sees (byte order marks, zero-width characters, soft hyphens, control
/// characters) and with the debris of Windows-1252 mended: C1 controls that were meant as quotation marks and
/// dashes, and lines of UTF-8 that were once read as Windows-1252 ("déjà" as "dÃ©jÃ ").
[[nodiscard]] QString repairedText(const QString &text);

} // namespace apostille::plaintext

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace apostille {

/// The encoding that makes the most language of bytes which are not UTF-8 and do not say what they are.
/// Decodes the beginning by each candidate and lets the language detector judge the outcome; windows-1252,
/// the web's own default, wins ties.
[[nodiscard]] QByteArray guessedEncoding(const QByteArray &bytes);

} // namespace apostille

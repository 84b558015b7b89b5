// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace apostille {

/// How the press of a language introduces what somebody said, most usual first; English where the language
/// has no list of its own.
[[nodiscard]] QStringList reportingVerbs(const QString &language);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// Process start → window painted, of the real program in a process of its own.
void benchStart(const QString &library);

} // namespace apostille

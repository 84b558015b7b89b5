// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace apostille {

/// A new UUID version 7 (RFC 9562, 5.7): sorts by the time it was made, monotonic within the process.
[[nodiscard]] QUuid newIdentifier();

} // namespace apostille

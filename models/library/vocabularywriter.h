// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/vocabulary.h"
#include "models/base/error.h"

namespace apostille {

class Connection;

/// Write a thing with all its names, within the transaction of the change. True where the annotations that
/// point to it have to be indexed anew: it has other names, or went into the trash or out of it.
[[nodiscard]] Expected<bool> writeClaim(Connection &connection, const Claim &claim);
[[nodiscard]] Expected<bool> writeSource(Connection &connection, const Source &source);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

namespace apostille {

class Connection;

/// Teaches a connection our tokenizer and our ranking; it needs them before it touches the search tables.
[[nodiscard]] Expected<void> registerSearch(Connection &connection);

} // namespace apostille

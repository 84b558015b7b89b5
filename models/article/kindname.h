// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/block.h"

#include <optional>

namespace apostille {

/// The names of kinds in JSON, stored and public: never change one.
[[nodiscard]] QString kindName(BlockKind kind);
[[nodiscard]] QString kindName(SpanKind kind);
[[nodiscard]] QString roleName(BlockRole role); ///< empty for a plain block
[[nodiscard]] std::optional<BlockKind> blockKind(const QString &name);
[[nodiscard]] std::optional<BlockRole> blockRole(const QString &name);
[[nodiscard]] std::optional<SpanKind> spanKind(const QString &name);

} // namespace apostille

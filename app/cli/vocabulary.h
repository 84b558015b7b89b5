// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/library.h"
#include "models/library/vocabularystore.h"

namespace apostille::cli {

/// The source, claim or tag of that name, made where the library has none.
[[nodiscard]] Expected<Source> sourceNamed(Library &library, const QString &name);
[[nodiscard]] Expected<Claim> claimNamed(Library &library, const QString &statement);
[[nodiscard]] Expected<Tag> tagNamed(Library &library, const QString &name);

} // namespace apostille::cli

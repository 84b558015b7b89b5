// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>

namespace apostille {

/// A new library as a journalist's looks after a week: our own samples and fixtures in many languages, some
/// read, starred and annotated, claims with every verdict, something in the trash. The same every time.
[[nodiscard]] Expected<void> makeFilledLibrary(const QString &path);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// Measures a library (made by makeSyntheticLibrary) and prints lines "name value unit". False where it
/// cannot be opened.
bool benchLibrary(const QString &path);

} // namespace apostille

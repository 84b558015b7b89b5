// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// A name that every file system takes, made from a title: no separators or signs that Windows refuses, no
/// dots at its ends, cut between words where it is long. Empty where nothing is left.
[[nodiscard]] QString fileNameFrom(const QString &title);

} // namespace apostille

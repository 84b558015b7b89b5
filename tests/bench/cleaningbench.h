// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// Cleaning of every page in a folder of .html.gz files, without reading and unpacking them; beside it what
/// the bare libgumbo parse of the same pages takes in the same run.
void benchCleaning(const QString &folder);

} // namespace apostille

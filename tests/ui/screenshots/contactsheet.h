// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// All pictures of a folder, small and with their names, on one sheet beside the folder: for quick looking.
void makeContactSheet(const QString &folder);

} // namespace apostille

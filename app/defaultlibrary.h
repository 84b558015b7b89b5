// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// Where the library is when nobody says otherwise; the same for the window and the command line, which both
/// carry the application name "apostille" and no organisation. The folder may not be there yet.
[[nodiscard]] QString defaultLibraryPath();

/// Names the running program so that it finds its own data, whatever its file is called.
void nameApplication();

} // namespace apostille

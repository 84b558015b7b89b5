// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// Whether a text names a licence under which an article may be used again ("CC BY-SA 4.0"), and not only who
/// has the rights. The names are data: resources/cleaning/plaintext/licences.txt.
[[nodiscard]] bool isLicenceName(const QString &text);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// An address as it is compared: scheme and host in lower case, without fragment, trailing slash and the
/// parameters that only tell where the reader came from (utm_…, fbclid, gclid …). Empty for what is no
/// http(s) address.
[[nodiscard]] QString comparableAddress(const QString &address);

} // namespace apostille

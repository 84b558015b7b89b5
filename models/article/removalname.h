// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apostille {

/// Why a part was taken away (RemovedPart::reason), for people and in lower case: "share buttons", "other
/// articles". A key of a later version reads as "beside the article".
[[nodiscard]] QString removalName(const QString &reason);

} // namespace apostille

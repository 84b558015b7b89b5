// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/things.h"

#include <QMimeData>

namespace apostille {

/// Articles and annotations on their way to a tag, within one window: "application/x-apostille-things", one
/// line each, "article 0190…" or "annotation 0190…".
[[nodiscard]] QString thingsMimeType();
void addThings(QMimeData &mime, const Things &things);
[[nodiscard]] Things thingsFromMime(const QMimeData &mime); ///< empty where there are none

} // namespace apostille

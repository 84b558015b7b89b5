// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace apostille {

/// Addresses of what is in a library: "apostille:annotation/0190…", "apostille:article/0190…". They open in
/// the program.
[[nodiscard]] QString annotationLink(const QUuid &annotation);
[[nodiscard]] QString articleLink(const QUuid &article);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"

#include <vector>

namespace apostille {

/// The quotations that a selection within one paragraph touches, without their marks and no further than it
/// reaches, where it both begins and ends in one: "…", said X, "…". Fewer than two: not interrupted.
[[nodiscard]] std::vector<TextRange> quotationParts(const QString &text, TextRange selection);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/annotation/marknames.h"
#include "ui/reader/mark.h"

#include <vector>

namespace apostille {

/// Annotations as a reader draws them, where their words stand in this text; several marks for a quote in
/// parts, none where the words are lost.
[[nodiscard]] std::vector<Mark> marksOf(const std::vector<Annotation> &annotations, const QString &text,
                                        const MarkNames &names);

} // namespace apostille

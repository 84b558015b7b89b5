// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/annotation/marknames.h"

namespace apostille {

/// What a screen reader says of a mark in the text: "marked as doubtful, note: …".
[[nodiscard]] QString spokenMark(const Annotation &annotation, const MarkNames &names);

} // namespace apostille

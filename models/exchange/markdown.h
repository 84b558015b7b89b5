// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/exportoptions.h"

namespace apostille {

/// A heading with its reference per article; each quote as block quotation with attribution, claims, note,
/// tags.
[[nodiscard]] QString quotesToMarkdown(const std::vector<CitedText> &texts, const ExportOptions &options);

} // namespace apostille

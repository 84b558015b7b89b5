// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"

#include <vector>

namespace apostille {

/// The parts of a Markdown note in which a sign is only a sign: code spans, fenced code, addresses, e-mail
/// and the targets of links. In order, without overlaps; an unclosed fence runs to the end.
[[nodiscard]] std::vector<TextRange> verbatimRanges(const QString &note);

} // namespace apostille

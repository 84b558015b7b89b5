// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quoterecord.h"

#include <memory>

class QMimeData;

namespace apostille {

/// A quote with its attribution as every program wants it: rich text, plain text and Markdown at once, and
/// for our own window which annotation it is.
[[nodiscard]] std::unique_ptr<QMimeData> quoteMime(const QuoteRecord &record);

} // namespace apostille

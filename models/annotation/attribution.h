// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quoterecord.h"

namespace apostille {

/// The names of a quote's sources in one role, in the order given by the user.
[[nodiscard]] QStringList sourceNames(const QuoteRecord &quote, SourceRole role);

/// The speaking sources, joined; empty where none is named.
[[nodiscard]] QString speakerNames(const QuoteRecord &quote);

/// Who speaks: the speaking sources, else the name as the article writes it.
[[nodiscard]] QString speakerOf(const QuoteRecord &quote);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/annotationrows.h"
#include "models/library/quotefilter.h"

namespace apostille {

/// The filter in SQL, without what is in the trash.
[[nodiscard]] AnnotationSelection quoteCondition(const QuoteFilter &filter);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/context.h"
#include "models/annotation/marknames.h"
#include "models/annotation/quoterecord.h"

namespace apostille {

struct ExportOptions
{
    ContextWidth context = ContextWidth::Sentence;
    QString language = {}; ///< of the words around the quotes ("reported by"), BCP 47; empty: the program's
    MarkNames marks = {};  ///< what the colours stand for in the library
};

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quoterecord.h"

namespace apostille {

/// What can be found of an annotation: the columns of search_annotation, and what a snippet is cut from.
struct AnnotationTexts
{
    QString quote = {};
    QString note = {};
    QString claims = {};
    QString sources = {};
    QString tags = {};
};

[[nodiscard]] AnnotationTexts annotationTexts(const QuoteRecord &record);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/library/articlestore.h"

namespace apostille {

/// Where an annotation stands in one version of the text.
struct AnnotationPlace
{
    QUuid annotation = {};
    QUuid version = {};
    Anchor anchor = {};
    std::vector<Anchor> parts = {};
};

/// One state of an article: which version is read, and where its annotations stand in it.
struct TextState
{
    QUuid article = {};
    QUuid version = {};
    std::vector<AnnotationPlace> places = {};
};

/// A text that became another one, to be taken back and made again. Versions stay in the library for ever.
struct TextChange
{
    TextState before = {};
    TextState after = {};
};

/// Where annotations of one text stand in another one, its `version`, that has some of its blocks: what has
/// come between their words makes parts of them, and goes again with it. Those with words that stand nowhere,
/// or not certainly, are left out.
[[nodiscard]] std::vector<AnnotationPlace> carried(const std::vector<Annotation> &annotations,
                                                   const Article &from, const QUuid &version,
                                                   const Article &to);

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/annotation.h"
#include "models/annotation/quotationmarks.h"

namespace apostille {

/// Where all parts of an annotation stand in a text.
struct Passage
{
    PlacementState state = PlacementState::Orphan; ///< of the part that is worst off
    std::vector<TextRange> parts = {};             ///< all of them, or none where one has no certain place

    [[nodiscard]] bool isPlaced() const { return !parts.empty(); }
    /// From the first part to the end of the last; empty where there is no place.
    [[nodiscard]] TextRange whole() const;
};

[[nodiscard]] Passage placed(const Annotation &annotation, const QString &text);

/// The annotation's own anchor and those of its further parts.
[[nodiscard]] std::vector<Anchor> anchorsOf(const Annotation &annotation);

/// The annotated words; between parts stands "[…]", which says that something was left out.
[[nodiscard]] QString wordsOf(const Annotation &annotation);

/// The annotation with these parts in text order, what touches made one. Ranges without words are left out;
/// where none has words, it is as it was.
[[nodiscard]] Annotation withParts(Annotation annotation, const QString &text, std::vector<TextRange> parts);

} // namespace apostille

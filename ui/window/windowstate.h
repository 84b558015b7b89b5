// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/quotationmarks.h"
#include "models/lists/placelistmodel.h"
#include "ui/annotations/annotationpane.h"

#include <optional>

namespace apostille {

struct WindowParts;

/// What the user has in hand, for a window that takes the place of another one over the same session. What
/// belongs to the library (place in the text, what is half typed) is kept there.
struct WindowState
{
    Place place;
    bool isTable = false; ///< of quotes, claims or sources, over list and article
    QString search;
    QUuid article;
    TextRange selection;
    QUuid annotation;
    std::optional<AnnotationPane::Field> editing; ///< in the form of that annotation
    bool inSettings = false;
};

[[nodiscard]] WindowState stateOf(const WindowParts &parts);
void resume(const WindowParts &parts, const WindowState &state);

} // namespace apostille

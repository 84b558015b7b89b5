// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/articlemarks.h"

#include "models/annotation/passage.h"
#include "ui/window/spokenmark.h"

namespace apostille {

std::vector<Mark> marksOf(const std::vector<Annotation> &annotations, const QString &text,
                          const MarkNames &names)
{
    std::vector<Mark> marks;
    marks.reserve(annotations.size());
    for (const Annotation &annotation : annotations) {
        for (const TextRange &part : placed(annotation, text).parts)
            marks.push_back(
                {annotation.id, part.start, part.end, annotation.colour, spokenMark(annotation, names)});
    }
    return marks;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/passage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// From fine to hopeless.
int severity(PlacementState state)
{
    switch (state) {
    case PlacementState::Exact:
        return 0;
    case PlacementState::Moved:
        return 1;
    case PlacementState::Ambiguous:
        return 2;
    case PlacementState::Orphan:
        return 3;
    }
    Q_UNREACHABLE_RETURN(3);
}

/// In text order, overlapping ones made one.
std::vector<TextRange> united(std::vector<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    std::vector<TextRange> apart;
    for (const TextRange &range : ranges) {
        if (!apart.empty() && range.start <= apart.back().end)
            apart.back().end = std::max(apart.back().end, range.end);
        else
            apart.push_back(range);
    }
    return apart;
}

} // namespace

TextRange Passage::whole() const
{
    return parts.empty() ? TextRange{} : TextRange{parts.front().start, parts.back().end};
}

Passage placed(const Annotation &annotation, const QString &text)
{
    Passage passage{.state = PlacementState::Exact};
    for (const Anchor &anchor : anchorsOf(annotation)) {
        Placement here = place(anchor, text);
        // Parts that have changed their order are no longer the quotation that was taken down.
        if (!passage.parts.empty() && here.start < passage.parts.back().end && severity(here.state) < 2)
            here.state = PlacementState::Ambiguous;
        if (severity(here.state) > severity(passage.state))
            passage.state = here.state;
        passage.parts.push_back({here.start, here.end});
    }
    if (severity(passage.state) >= 2)
        passage.parts.clear();
    return passage;
}

std::vector<Anchor> anchorsOf(const Annotation &annotation)
{
    std::vector<Anchor> anchors{annotation.anchor};
    anchors.insert(anchors.end(), annotation.parts.begin(), annotation.parts.end());
    return anchors;
}

QString wordsOf(const Annotation &annotation)
{
    QString words = annotation.anchor.exact;
    for (const Anchor &part : annotation.parts)
        words += u" […] "_s + part.exact;
    return words;
}

Annotation withParts(Annotation annotation, const QString &text, std::vector<TextRange> parts)
{
    std::vector<Anchor> anchors;
    for (const TextRange &range : united(std::move(parts))) {
        Anchor anchor = anchorAt(text, range.start, range.end);
        if (!anchor.exact.isEmpty())
            anchors.push_back(std::move(anchor));
    }
    if (anchors.empty())
        return annotation;
    annotation.anchor = anchors.front();
    annotation.parts.assign(anchors.begin() + 1, anchors.end());
    return annotation;
}

} // namespace apostille

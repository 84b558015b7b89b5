// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/quotationparts.h"

#include "models/annotation/context.h"
#include "models/annotation/markpairs.h"

#include <algorithm>

namespace apostille {

namespace {

/// Quotations that lie in no other one, in text order.
std::vector<MarkPair> outermost(std::vector<MarkPair> pairs)
{
    std::ranges::sort(pairs, {}, &MarkPair::open);
    std::vector<MarkPair> outer;
    for (const MarkPair &pair : pairs) {
        if (outer.empty() || pair.open > outer.back().close)
            outer.push_back(pair);
    }
    return outer;
}

} // namespace

std::vector<TextRange> quotationParts(const QString &text, TextRange selection)
{
    selection = trimmedRange(text, selection);
    const TextRange around = contextRange(text, selection.start, selection.end, ContextWidth::Paragraph);
    const QString paragraph = text.sliced(around.start, around.end - around.start);
    if (selection.start >= selection.end || paragraph.contains(QLatin1StringView{"\n\n"}))
        return {};
    std::vector<TextRange> parts;
    bool begins = false;
    bool ends = false;
    for (const MarkPair &pair : outermost(markPairs(paragraph))) {
        const TextRange marks{around.start + pair.open, around.start + pair.close + 1};
        begins |= marks.start <= selection.start && selection.start < marks.end;
        ends |= marks.start < selection.end && selection.end <= marks.end;
        const TextRange part = trimmedRange(
            text, {std::max(marks.start + 1, selection.start), std::min(marks.end - 1, selection.end)});
        if (part.start < part.end)
            parts.push_back(part);
    }
    return begins && ends ? parts : std::vector<TextRange>{};
}

} // namespace apostille

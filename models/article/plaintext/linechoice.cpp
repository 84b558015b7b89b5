// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/plaintext/linechoice.h"

#include "models/article/plaintext/headmatter.h"

#include <algorithm>

namespace apostille::plaintext {

namespace {

// "Share" and "Advertisement" are the page's wherever they stand, though the lines around them are not.
bool isLabel(const PageLine &line)
{
    return line.kind == LineKind::Furniture && line.phrase.form == PhraseMatch::Form::Whole;
}

} // namespace

bool isBare(const Page &page)
{
    constexpr std::size_t fewLines = 40; // with more of them, menus without a known word would pass
    int words = 0;
    int prose = 0;
    for (const PageLine &line : page.lines) {
        if (line.kind == LineKind::Furniture && line.shape.words > 0)
            return false;
        words += line.shape.words;
        prose += isProse(line) || line.shape.endsInColon ? line.shape.words : 0;
    }
    return prose > 0 && (page.lines.size() <= fewLines ? prose * 2 >= words : prose * 5 >= words * 4);
}

std::vector<bool> chosenLines(const Page &page, const std::vector<float> &votes)
{
    constexpr float enough = -0.45F; // a missing line is worse than one too many
    constexpr float enoughForALabel = 1.5F;
    std::vector<bool> chosen(votes.size());
    std::size_t firstProse = votes.size();
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const PageLine &line = page.lines[i];
        chosen[i] = votes[i] > (isLabel(line) ? enoughForALabel : enough) && line.shape.words > 0;
        if (chosen[i] && line.kind == LineKind::Prose)
            firstProse = std::min(firstProse, i);
    }
    if (firstProse == votes.size())
        return chosen;
    // The article's own picture stands above its text; the truths that votes are learnt from leave captions
    // out.
    constexpr std::size_t reach = 6;
    for (std::size_t i = firstProse; i > 0 && i + reach > firstProse;) {
        if (isCaption(page.lines[--i])) {
            chosen[i] = true;
            break;
        }
    }
    return chosen;
}

} // namespace apostille::plaintext

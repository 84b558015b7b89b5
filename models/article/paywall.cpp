// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/paywall.h"

#include "models/article/cleaningrules.h"
#include "models/article/embedded.h"
#include "models/article/rulelines.h"

#include <algorithm>
#include <string>
#include <utility>

namespace apostille {

namespace {

/// Longer ones are text that speaks of paywalls.
constexpr std::size_t longestBlock = 400;

std::vector<std::string> readPhrases(std::string_view file)
{
    std::vector<std::string> phrases;
    forEachRule(file, [&](std::string_view line) {
        forEachPiece(line, '|', [&](std::string_view phrase) { phrases.emplace_back(phrase); });
    });
    return phrases;
}

const PageElement &elementOf(const PageText &page, int element)
{
    return page.elements[static_cast<std::size_t>(element)];
}

bool isText(const PageBlock &block, const Choice &choice)
{
    return choice.kept && block.kind != BlockKind::Image && block.kind != BlockKind::Heading;
}

/// The article's last block but for those that may be lines of the box, which the forests have taken for
/// text. -1 where it has hardly any.
std::ptrdiff_t textBeforeLastLines(const PageText &page, const std::vector<Choice> &choices)
{
    constexpr int mostLines = 2;
    int after = 0;
    std::ptrdiff_t text = -1;
    for (std::size_t i = choices.size(); i-- > 0 && after <= mostLines;) {
        if (isText(page.blocks[i], choices[i])) {
            text = after > 0 ? static_cast<std::ptrdiff_t>(i) : -1;
            ++after;
        }
    }
    return text;
}

/// The elements around a block in which no text of the article stands before it, from the innermost. Behind
/// it there is none. `text`: the article's last block before it.
template <typename Use>
void forEachAround(const PageText &page, std::size_t block, std::ptrdiff_t text, Use goesOn)
{
    int element = page.blocks[block].element;
    while (element > 0 && elementOf(page, element).firstBlock > text && goesOn(element))
        element = elementOf(page, element).parent;
}

/// Lists of other articles say of each that it is for subscribers; menus and fields say so of all.
bool isElsewhere(const PageText &page, std::size_t block, std::ptrdiff_t text)
{
    constexpr Hints others = bit(Hint::Related) | bit(Hint::Card) | bit(Hint::Comment) | bit(Hint::Footer) |
                             bit(Hint::Navigation) | bit(Hint::Sidebar);
    bool isOther = elementOf(page, page.blocks[block].element).hidden;
    forEachAround(page, block, text, [&](int element) {
        isOther = isOther || (elementOf(page, element).hints & others) != 0;
        return !isOther;
    });
    return isOther;
}

/// The blocks of the largest element around one that is no more than a box.
std::pair<std::size_t, std::size_t> boxAround(const PageText &page, std::size_t block, std::ptrdiff_t text)
{
    constexpr std::size_t largest = 1500;
    std::pair box{block, block + 1};
    forEachAround(page, block, text, [&](int element) {
        const auto first = static_cast<std::size_t>(elementOf(page, element).firstBlock);
        const auto end = static_cast<std::size_t>(elementOf(page, element).endBlock);
        if (page.blocks[end - 1].end - page.blocks[first].begin > largest)
            return false;
        box = {first, end};
        return true;
    });
    return box;
}

} // namespace

bool saysPaywall(std::string_view text)
{
    static const std::vector<std::string> phrases = readPhrases(paywallsFile);
    if (text.size() > longestBlock)
        return false;
    const std::string words = folded(text, longestBlock);
    return std::ranges::any_of(phrases, [&](const std::string &phrase) { return words.contains(phrase); });
}

bool markPaywall(const PageText &page, std::vector<Choice> &choices)
{
    constexpr int nearBelow = 10;
    std::ptrdiff_t text = textBeforeLastLines(page, choices);
    if (text < 0)
        return false;
    int below = 0;
    for (auto i = static_cast<std::size_t>(text) + 1; i < page.blocks.size() && below < nearBelow; ++i) {
        const PageBlock &block = page.blocks[i];
        if (saysPaywall(page.textOf(block)) && !isElsewhere(page, i, text)) {
            const auto [first, end] = boxAround(page, i, text);
            std::fill(choices.begin() + static_cast<std::ptrdiff_t>(first),
                      choices.begin() + static_cast<std::ptrdiff_t>(end), Choice{false, "paywall"});
            return true;
        }
        if (isText(block, choices[i]))
            text = static_cast<std::ptrdiff_t>(i);
        else
            below += block.kind == BlockKind::Image ? 0 : 1;
    }
    return false;
}

} // namespace apostille

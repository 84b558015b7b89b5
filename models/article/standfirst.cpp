// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/standfirst.h"

#include "models/article/headline.h"
#include "models/article/metatags.h"
#include "models/article/parsetree.h"
#include "models/article/plaintext/byline.h"
#include "models/article/plaintext/datafile.h"
#include "models/article/plaintext/dateline.h"

#include <algorithm>
#include <span>

namespace apostille {

namespace {

using namespace Qt::StringLiterals;

constexpr int nearElements = 3; ///< how far up a mark may stand

bool isShown(const PageText &page, const PageBlock &block)
{
    return block.kind != BlockKind::Image && block.cell < 0 &&
           !page.elements[static_cast<std::size_t>(block.element)].hidden && !standsBeside(page, block);
}

/// Whether one of the elements near around a block, of those that hold little else, is as asked.
template <typename Asked>
bool isWithin(const PageText &page, const PageBlock &block, int mostBlocks, Asked asked)
{
    int index = block.element;
    for (int step = 0; index > 0 && step < nearElements; ++step) {
        const PageElement &element = page.elements[static_cast<std::size_t>(index)];
        if (element.endBlock - element.firstBlock > mostBlocks)
            return false;
        if (asked(element))
            return true;
        index = element.parent;
    }
    return false;
}

const QStringList &kickerNames()
{
    static const QStringList all = [] {
        QStringList result;
        plaintext::forEachDataLine(plaintext::readDataFile(u"kickers"_s),
                                   [&](QStringView line) { result.append(line.toString()); });
        return result;
    }();
    return all;
}

bool isNamedKicker(const PageElement &element)
{
    if (element.node->type != GUMBO_NODE_ELEMENT)
        return false;
    const QString names = decoded(attribute(element.node, "class")).toLower();
    return !names.isEmpty() &&
           std::ranges::any_of(kickerNames(), [&](const QString &name) { return names.contains(name); });
}

/// "3 May 2024, by Ann Lee, 4 minutes", or who she is.
bool isDetail(const PageText &page, const PageBlock &block, const QString &text)
{
    constexpr Hints details = bit(Hint::Author) | bit(Hint::Meta);
    constexpr qsizetype longest = 100;
    constexpr int mostBlocks = 1;
    return plaintext::introducedByline(text) ||
           (text.size() < longest && plaintext::datesOf(text, u"en").any()) ||
           isWithin(page, block, mostBlocks,
                    [](const PageElement &element) { return (element.hints & details) != 0; });
}

/// The page's description may break off: "Forty boats lie …".
bool isDescribed(const QString &text, const QStringList &descriptions)
{
    constexpr qsizetype shortest = 40;
    const QString key = comparable(text);
    return key.size() >= shortest && std::ranges::any_of(descriptions, [&](const QString &description) {
               return description.size() >= shortest && (key.startsWith(description) || description == key);
           });
}

} // namespace

QString readStandfirst(const PageText &page, const PageHead &head, const QStringList &descriptions)
{
    constexpr std::size_t farthest = 8; ///< blocks below the title
    constexpr std::size_t shortest = 40;
    constexpr std::size_t longest = 700;
    QStringList keys;
    for (const QString &description : descriptions)
        keys.append(comparable(description));
    const std::span<const std::size_t> blocks =
        std::span(head.nearest()).first(std::min(head.nearest().size(), farthest));
    for (const std::size_t index : blocks.subspan(std::min<std::size_t>(1, blocks.size()))) {
        const PageBlock &block = page.blocks[index];
        const std::size_t size = block.end - block.begin;
        if (index < blocks.front() || size < shortest || size > longest || !isShown(page, block))
            continue;
        const auto isSummary = [](const PageElement &element) {
            return (element.hints & bit(Hint::Summary)) != 0;
        };
        constexpr int mostBlocks = 2;
        const QString text = decoded(page.textOf(block)).simplified();
        if ((isWithin(page, block, mostBlocks, isSummary) || isDescribed(text, keys)) &&
            !isDetail(page, block, text))
            return text;
    }
    return {};
}

QString readKicker(const PageText &page, const PageHead &head)
{
    constexpr std::size_t above = 3;
    constexpr std::size_t longest = 80;
    if (!head.found())
        return {};
    const std::size_t title = head.nearest().front();
    for (std::size_t index = title; index-- > title - std::min(title, above);) {
        const PageBlock &block = page.blocks[index];
        constexpr int mostBlocks = 2;
        if (block.end - block.begin <= longest && isShown(page, block) &&
            isWithin(page, block, mostBlocks, isNamedKicker)) {
            const QString text = decoded(page.textOf(block)).simplified();
            return plaintext::datesOf(text, u"en").any() ? QString() : text;
        }
    }
    return {};
}

} // namespace apostille

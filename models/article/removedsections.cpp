// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/removedsections.h"

#include <algorithm>
#include <map>

namespace apostille {

namespace {

bool hasLetters(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
    });
}

class Sections
{
public:
    Sections(const PageText &page, const std::vector<Choice> &choices)
        : m_page(page)
        , m_choices(choices)
        , m_keptBefore(page.blocks.size() + 1, 0)
    {
        for (std::size_t i = 0; i < page.blocks.size(); ++i)
            m_keptBefore[i + 1] = m_keptBefore[i] + (choices[i].kept ? 1 : 0);
    }

    std::vector<RemovedSection> all()
    {
        for (std::size_t i = 0; i < m_page.blocks.size();) {
            if (m_choices[i].kept) {
                ++i;
                continue;
            }
            const int element = largestWithoutKept(m_page.blocks[i].element);
            const std::size_t end = element < 0 ? i + 1 : endOf(element);
            split(i, end, element);
            i = end;
        }
        joinHeadings();
        std::erase_if(m_sections, [this](const RemovedSection &section) { return !isMissed(section); });
        return std::move(m_sections);
    }

private:
    [[nodiscard]] const PageElement &element(int index) const
    {
        return m_page.elements[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] std::size_t endOf(int index) const
    {
        return static_cast<std::size_t>(element(index).endBlock);
    }
    [[nodiscard]] bool isWithoutKept(int index) const
    {
        return m_keptBefore[endOf(index)] ==
               m_keptBefore[static_cast<std::size_t>(element(index).firstBlock)];
    }

    /// -1 where the block stands in one element with something kept.
    [[nodiscard]] int largestWithoutKept(int index) const
    {
        int largest = -1;
        for (; index > 0 && isWithoutKept(index); index = element(index).parent)
            largest = index;
        return largest;
    }

    [[nodiscard]] bool isText(std::size_t block) const
    {
        return m_page.blocks[block].kind != BlockKind::Image;
    }

    /// The reason that most of the words have; and whether it is that of all.
    struct Reason
    {
        std::string_view most = {};
        bool ofAll = true;
        int blocks = 0;
        std::size_t bytes = 0;
    };
    [[nodiscard]] Reason reasonOf(std::size_t first, std::size_t end) const
    {
        std::map<std::string_view, std::size_t> bytes;
        Reason reason;
        for (std::size_t i = first; i < end; ++i) {
            if (!isText(i))
                continue;
            const std::size_t size = m_page.textOf(m_page.blocks[i]).size();
            bytes[m_choices[i].reason] += size;
            reason.bytes += size;
            ++reason.blocks;
        }
        const auto most = std::ranges::max_element(bytes, {}, [](const auto &entry) { return entry.second; });
        if (most != bytes.end())
            reason.most = most->first;
        reason.ofAll = bytes.size() <= 1;
        return reason;
    }

    struct Piece
    {
        std::size_t first;
        std::size_t end;
        int element; ///< that holds nothing else; -1: a block by itself
    };

    /// Pieces are taken from a stack of our own: pages may be nested deeply.
    void split(std::size_t from, std::size_t to, int around)
    {
        constexpr int fewBlocks = 12;
        constexpr std::size_t fewBytes = 1200;
        std::vector<Piece> pieces{{from, to, around}};
        while (!pieces.empty()) {
            const Piece piece = pieces.back();
            pieces.pop_back();
            const Reason reason = reasonOf(piece.first, piece.end);
            const bool isOne = reason.ofAll || (reason.blocks <= fewBlocks && reason.bytes <= fewBytes);
            if (isOne || piece.element < 0)
                add(piece, reason.most);
            else
                pushParts(piece, pieces);
        }
    }

    /// The elements right below the piece's own, and the blocks that stand in none of them.
    void pushParts(const Piece &piece, std::vector<Piece> &pieces) const
    {
        std::vector<Piece> parts;
        for (std::size_t i = piece.first; i < piece.end;) {
            int below = m_page.blocks[i].element;
            while (below != piece.element && element(below).parent != piece.element)
                below = element(below).parent;
            const bool isLoose = below == piece.element;
            parts.push_back({i, isLoose ? i + 1 : std::min(endOf(below), piece.end), isLoose ? -1 : below});
            i = parts.back().end;
        }
        pieces.insert(pieces.end(), parts.rbegin(), parts.rend());
    }

    void add(const Piece &piece, std::string_view reason)
    {
        if (reason.empty() && !m_sections.empty() && m_sections.back().end == piece.first) {
            m_sections.back().end = piece.end; // pictures go with what stands before them
        } else if (!m_sections.empty() && m_sections.back().end == piece.first &&
                   m_sections.back().reason == reason) {
            m_sections.back().end = piece.end;
        } else {
            m_sections.push_back({piece.first, piece.end, reason});
        }
    }

    [[nodiscard]] bool isHeadings(const RemovedSection &section) const
    {
        for (std::size_t i = section.first; i < section.end; ++i) {
            if (isText(i) && m_page.blocks[i].kind != BlockKind::Heading)
                return false;
        }
        return true;
    }

    /// "Read also" belongs to the links below it, and mostly says better what they are.
    void joinHeadings()
    {
        std::vector<RemovedSection> joined;
        for (const RemovedSection &section : m_sections) {
            const bool follows = !joined.empty() && joined.back().end == section.first &&
                                 joined.back().reason != "title" && isHeadings(joined.back()) &&
                                 !isHeadings(section);
            if (!follows) {
                joined.push_back(section);
                continue;
            }
            joined.back().end = section.end;
            if (isVague(joined.back().reason) || !isVague(section.reason))
                joined.back().reason = section.reason;
        }
        m_sections = std::move(joined);
    }

    [[nodiscard]] static bool isVague(std::string_view reason)
    {
        return reason == "outside" || reason == "sidebar" || reason == "link-list" ||
               reason == "empty-section";
    }

    [[nodiscard]] bool isMissed(const RemovedSection &section) const
    {
        if (section.reason.empty() || section.reason == "title")
            return false;
        for (std::size_t i = section.first; i < section.end; ++i) {
            if (isText(i) && hasLetters(m_page.textOf(m_page.blocks[i])))
                return true;
        }
        return false;
    }

    const PageText &m_page;
    const std::vector<Choice> &m_choices;
    std::vector<std::size_t> m_keptBefore;
    std::vector<RemovedSection> m_sections;
};

} // namespace

std::vector<RemovedSection> removedSections(const PageText &page, const std::vector<Choice> &choices)
{
    return Sections(page, choices).all();
}

} // namespace apostille

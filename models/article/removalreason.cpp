// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/removalreason.h"

#include <array>

namespace apostille {

namespace {

struct HintReason
{
    Hint hint;
    std::string_view reason;
};

// From the surest word to the vaguest.
constexpr std::array hintReasons{
    HintReason{Hint::Comment, "comments"},      HintReason{Hint::Advertising, "advertising"},
    HintReason{Hint::Newsletter, "newsletter"}, HintReason{Hint::Share, "share-button"},
    HintReason{Hint::Related, "related"},       HintReason{Hint::Overlay, "consent"},
    HintReason{Hint::Pagination, "navigation"}, HintReason{Hint::Navigation, "navigation"},
    HintReason{Hint::Author, "author-box"},     HintReason{Hint::Tags, "tags"},
    HintReason{Hint::Contents, "contents"},     HintReason{Hint::Footer, "footer"},
    HintReason{Hint::Sidebar, "sidebar"},       HintReason{Hint::Form, "form"},
    HintReason{Hint::Promo, "promotion"},       HintReason{Hint::Meta, "details"},
    HintReason{Hint::Caption, "caption"},       HintReason{Hint::Media, "media"},
    HintReason{Hint::Tools, "tools"},           HintReason{Hint::Copyright, "small-print"},
    HintReason{Hint::Card, "related"},
};

std::string_view reasonOfTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_MENU:
        return "navigation";
    case GUMBO_TAG_FOOTER:
        return "footer";
    case GUMBO_TAG_ASIDE:
        return "sidebar";
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_SEARCH:
    case GUMBO_TAG_BUTTON:
        return "form";
    case GUMBO_TAG_DIALOG:
        return "consent";
    default:
        return {};
    }
}

/// The nearest element around the block that says what it is.
std::string_view reasonOfElements(const PageText &page, int element)
{
    // Farther up the words are those of the page's frame.
    constexpr int farthest = 6;
    for (int step = 0; element > 0 && step < farthest; ++step) {
        const PageElement &around = page.elements[static_cast<std::size_t>(element)];
        if (const std::string_view reason = reasonOfTag(around.tag); !reason.empty())
            return reason;
        for (const auto &[hint, reason] : hintReasons) {
            if ((around.hints & bit(hint)) != 0)
                return reason;
        }
        element = around.parent;
    }
    return {};
}

} // namespace

std::string_view removalReason(const PageText &page, const PageAnalysis &analysis, std::size_t index)
{
    const PageBlock &block = page.blocks[index];
    const BlockMeasure &measure = analysis.blocks[index];
    if (page.elements[static_cast<std::size_t>(block.element)].hidden)
        return "hidden";
    for (const PhraseReason phrase : {measure.whole, measure.head, measure.start}) {
        if (phrase != 0)
            return CleaningRules::get().reasonName(phrase);
    }
    if (const std::string_view reason = reasonOfElements(page, block.element); !reason.empty())
        return reason;
    return measure.linked * 2 > measure.length ? "link-list" : "outside";
}

} // namespace apostille

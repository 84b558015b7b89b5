// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/taggroups.h"

#include <array>
#include <initializer_list>

namespace apostille {

namespace {

using TagSet = std::array<bool, GUMBO_TAG_LAST + 1>;

constexpr TagSet setOf(std::initializer_list<GumboTag> tags)
{
    TagSet set{};
    for (const GumboTag tag : tags)
        set[tag] = true;
    return set;
}

constexpr TagSet blockTags = setOf({
    GUMBO_TAG_HTML,    GUMBO_TAG_BODY,       GUMBO_TAG_ARTICLE, GUMBO_TAG_SECTION,    GUMBO_TAG_NAV,
    GUMBO_TAG_ASIDE,   GUMBO_TAG_H1,         GUMBO_TAG_H2,      GUMBO_TAG_H3,         GUMBO_TAG_H4,
    GUMBO_TAG_H5,      GUMBO_TAG_H6,         GUMBO_TAG_HGROUP,  GUMBO_TAG_HEADER,     GUMBO_TAG_FOOTER,
    GUMBO_TAG_ADDRESS, GUMBO_TAG_P,          GUMBO_TAG_PRE,     GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_OL,
    GUMBO_TAG_UL,      GUMBO_TAG_LI,         GUMBO_TAG_DL,      GUMBO_TAG_DT,         GUMBO_TAG_DD,
    GUMBO_TAG_FIGURE,  GUMBO_TAG_FIGCAPTION, GUMBO_TAG_MAIN,    GUMBO_TAG_DIV,        GUMBO_TAG_TABLE,
    GUMBO_TAG_CAPTION, GUMBO_TAG_TBODY,      GUMBO_TAG_THEAD,   GUMBO_TAG_TFOOT,      GUMBO_TAG_TR,
    GUMBO_TAG_TD,      GUMBO_TAG_TH,         GUMBO_TAG_FORM,    GUMBO_TAG_FIELDSET,   GUMBO_TAG_LEGEND,
    GUMBO_TAG_BUTTON,  GUMBO_TAG_DETAILS,    GUMBO_TAG_SUMMARY, GUMBO_TAG_MENU,       GUMBO_TAG_DIR,
    GUMBO_TAG_CENTER,  GUMBO_TAG_LISTING,    GUMBO_TAG_XMP,     GUMBO_TAG_PLAINTEXT,  GUMBO_TAG_DIALOG,
    GUMBO_TAG_SEARCH,
});

constexpr TagSet skippedTags = setOf({
    GUMBO_TAG_SCRIPT,         GUMBO_TAG_STYLE,    GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TITLE,
    GUMBO_TAG_IFRAME,         GUMBO_TAG_EMBED,    GUMBO_TAG_OBJECT,   GUMBO_TAG_VIDEO,    GUMBO_TAG_AUDIO,
    GUMBO_TAG_CANVAS,         GUMBO_TAG_MAP,      GUMBO_TAG_SVG,      GUMBO_TAG_INPUT,    GUMBO_TAG_SELECT,
    GUMBO_TAG_DATALIST,       GUMBO_TAG_TEXTAREA, GUMBO_TAG_PROGRESS, GUMBO_TAG_METER,    GUMBO_TAG_APPLET,
    GUMBO_TAG_FRAMESET,       GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOEMBED,  GUMBO_TAG_RT,       GUMBO_TAG_RP,
    GUMBO_TAG_ANNOTATION_XML,
});

constexpr TagSet formattingTags = setOf({
    GUMBO_TAG_A,
    GUMBO_TAG_B,
    GUMBO_TAG_BIG,
    GUMBO_TAG_CODE,
    GUMBO_TAG_EM,
    GUMBO_TAG_FONT,
    GUMBO_TAG_I,
    GUMBO_TAG_NOBR,
    GUMBO_TAG_S,
    GUMBO_TAG_SMALL,
    GUMBO_TAG_STRIKE,
    GUMBO_TAG_STRONG,
    GUMBO_TAG_TT,
    GUMBO_TAG_U,
});

/// Beside blocks and formatting elements.
constexpr TagSet foreignEndingTags = setOf({
    GUMBO_TAG_BR,
    GUMBO_TAG_HR,
    GUMBO_TAG_IMG,
    GUMBO_TAG_EMBED,
    GUMBO_TAG_HEAD,
    GUMBO_TAG_META,
    GUMBO_TAG_RUBY,
    GUMBO_TAG_SPAN,
    GUMBO_TAG_SUB,
    GUMBO_TAG_SUP,
    GUMBO_TAG_VAR,
});

constexpr TagSet textTags = setOf({
    GUMBO_TAG_TITLE,
    GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_IFRAME,
    GUMBO_TAG_XMP,
    GUMBO_TAG_NOEMBED,
    GUMBO_TAG_NOFRAMES,
});

constexpr TagSet tableParts = setOf({
    GUMBO_TAG_TR,
    GUMBO_TAG_TD,
    GUMBO_TAG_TH,
    GUMBO_TAG_TBODY,
    GUMBO_TAG_THEAD,
    GUMBO_TAG_TFOOT,
    GUMBO_TAG_CAPTION,
});

} // namespace

bool isBlockTag(GumboTag tag)
{
    return blockTags[tag];
}

bool isSkippedTag(GumboTag tag)
{
    return skippedTags[tag];
}

bool isFormattingTag(GumboTag tag)
{
    return formattingTags[tag];
}

bool endsForeignContent(GumboTag tag)
{
    return blockTags[tag] || foreignEndingTags[tag] || (formattingTags[tag] && tag != GUMBO_TAG_A);
}

bool holdsText(GumboTag tag)
{
    return textTags[tag];
}

bool isPartOfTable(GumboTag tag)
{
    return tableParts[tag];
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? tag - GUMBO_TAG_H1 + 1 : 0;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/block.h"

#include <QStringList>

namespace apostille {

/// What is known about an article besides its text. Empty where unknown; nothing is guessed.
struct Metadata
{
    QString title = {};       ///< without the outlet's suffix
    QString kicker = {};      ///< the line above the title
    QString standfirst = {};  ///< summary line, only where it is no block of the text
    QString byline = {};      ///< as printed, without the leading « Par » / "By": "euronews avec AFP"
    QStringList authors = {}; ///< the byline as persons and agencies: Euronews, AFP
    QString outlet = {};
    QString published =
        {};                ///< ISO 8601, as precise as the page says: 2022-12-30 or 2022-12-30T14:02:00+01:00
    QString modified = {}; ///< likewise
    QString section = {};
    QStringList keywords = {};
    QString language = {}; ///< BCP 47 primary tag, "fr"; empty where it could not be told
    QString canonicalAddress = {};
    QString leadImage = {};
    QString licence = {};
    QString nextPage = {};  ///< address of the article's next page, where it is spread over several
    QString paywalled = {}; ///< "yes", "no", "part" (the beginning is free, or some articles are; or the page
                            ///< is seen to stop at a paywall); empty: not said

    bool operator==(const Metadata &) const = default;
};

/// A part that cleaning took away, with the reason: what a reader would call one part, be it a paragraph or a
/// list of thirty links.
struct RemovedPart
{
    std::vector<Block> blocks = {}; ///< as they would stand in the article
    QString reason = {};       ///< a stable key such as "share-button", "advertising", "related", "link-list"
    qsizetype blockBefore = 0; ///< it stood before blocks[blockBefore]
    QString path = {};         ///< the elements around it (elementpath.h); empty in plain text

    [[nodiscard]] QString text() const; ///< its blocks' texts, a line each

    bool operator==(const RemovedPart &) const = default;
};

/// A cleaned article: a plain value. The plain text is the truth, HTML is a view of it.
struct Article
{
    Metadata metadata = {};
    std::vector<Block> blocks = {};
    /// Told by audit() and of plain text; clean() leaves what stood around the article of a page unread.
    std::vector<RemovedPart> removed = {};

    /// Block texts joined by one blank line ("\n\n"); images, which have no text, take no part. Every offset
    /// in Apostille that is not named otherwise is a UTF-16 code unit of this string.
    [[nodiscard]] QString text() const;

    /// Where each block's text starts in text(), parallel to blocks (an image: where the next text starts).
    [[nodiscard]] std::vector<qsizetype> blockStarts() const;

    bool operator==(const Article &) const = default;
};

/// Words of a text as a reader counts them (Unicode word boundaries; CJK: characters).
[[nodiscard]] int wordCount(const QString &text);

/// Whole minutes at the usual reading speed of the language (fr 195, en 238 words a minute …), at least 1.
[[nodiscard]] int readingMinutes(int words, const QString &language);

} // namespace apostille

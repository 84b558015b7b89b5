// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/headdetails.h"

#include "models/article/headline.h"
#include "models/article/isodate.h"
#include "models/article/metatags.h"
#include "models/article/plaintext/byline.h"
#include "models/article/plaintext/dateline.h"

namespace apostille {

namespace {

bool isDay(const QString &printed, const QString &known)
{
    constexpr qsizetype day = 10;
    return printed.size() >= day && known.startsWith(printed.left(day));
}

bool saysDate(const QString &line, const QString &language, const Metadata &metadata)
{
    const plaintext::LineDates dates = plaintext::datesOf(line, language);
    return dates.nothingElse &&
           (isDay(dates.published, metadata.published) || isDay(dates.modified, metadata.modified) ||
            isDay(dates.modified, metadata.published));
}

bool saysByline(const QString &line, const Metadata &metadata)
{
    if (metadata.byline.isEmpty())
        return false;
    const QString known = comparable(metadata.byline);
    const auto byline = plaintext::introducedByline(line);
    return comparable(line) == known || (byline && comparable(byline->printed) == known);
}

} // namespace

void dropHeadDetails(const PageText &page, const Metadata &metadata, std::vector<Choice> &choices)
{
    constexpr int first = 4; ///< lines of the text: a heading or a standfirst may stand before
    constexpr std::size_t longest = 120;
    const QString language = dateLanguage(decoded(page.facts.language));
    int seen = 0;
    for (std::size_t i = 0; i < page.blocks.size() && seen < first; ++i) {
        const PageBlock &block = page.blocks[i];
        if (!choices[i].kept || block.kind == BlockKind::Image)
            continue;
        ++seen;
        if (block.kind != BlockKind::Paragraph || block.cell >= 0 || block.end - block.begin > longest)
            continue;
        const QString line = decoded(page.textOf(block)).simplified();
        if (saysDate(line, language, metadata) || saysByline(line, metadata))
            choices[i] = {false, "details"};
    }
}

} // namespace apostille

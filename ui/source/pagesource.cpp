// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/pagesource.h"

#include "models/article/sourcetext.h"
#include "models/base/background.h"
#include "models/library/library.h"

namespace apostille {

namespace {

SourcePlace placeOf(const Anchor &quote, const CapturedPage &page)
{
    if (quote.exact.isEmpty())
        return {};
    if (!page.html)
        return placeInSource(quote, page.text);
    const SourceText readable = readableText(page.text);
    SourcePlace place = placeInSource(quote, readable.text);
    if (place.state != SourcePlace::State::NotFound) {
        const auto origin = readable.original(place.start, place.end);
        place.start = origin.start;
        place.end = origin.end;
    }
    return place;
}

} // namespace

/// Of an article on several pages, the source of the one that has the quote.
Expected<PageSource> pageSource(const Library &library, const SourceRequest &request)
{
    return capturedPages(library, request.version).transform([&request](std::vector<CapturedPage> captured) {
        std::size_t shown = 0;
        SourcePlace place = placeOf(request.quote, captured[shown]);
        for (std::size_t i = 1; i < captured.size() && place.state == SourcePlace::State::NotFound; ++i) {
            if (const SourcePlace other = placeOf(request.quote, captured[i]);
                other.state != SourcePlace::State::NotFound) {
                place = other;
                shown = i;
            }
        }
        PageSource page{std::move(captured[shown])};
        page.lines = displayLines(page.text);
        page.quote = place;
        return page;
    });
}

void loadPageSource(const QString &library, const SourceRequest &request, QObject &receiver,
                    std::function<void(const Expected<PageSource> &)> tell)
{
    inBackground(
        &receiver,
        [library, request]() -> Expected<PageSource> {
            const auto opened = Library::open(library, Library::Mode::ReadOnly);
            if (!opened)
                return std::unexpected(opened.error());
            return pageSource(**opened, request);
        },
        std::move(tell));
}

} // namespace apostille

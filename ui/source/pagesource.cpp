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

Expected<PageSource> pageSource(const Library &library, const SourceRequest &request)
{
    return capturedPage(library, request.version).transform([&request](CapturedPage captured) {
        PageSource page{std::move(captured)};
        page.lines = displayLines(page.text);
        page.quote = placeOf(request.quote, page);
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

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/pagesource.h"

#include "models/article/decoding.h"
#include "models/article/formatdetection.h"
#include "models/article/sourcetext.h"
#include "models/base/background.h"
#include "models/library/library.h"
#include "models/library/snapshotdocument.h"

namespace apostille {

namespace {

SourcePlace placeOf(const Anchor &quote, const PageSource &page)
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
    const auto version = library.articles().version(request.version);
    if (!version)
        return std::unexpected(version.error());
    const auto snapshot = library.articles().snapshot(version->snapshot);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const RawDocument document = documentOf(*snapshot);
    PageSource page{.title = version->content.metadata.title,
                    .html = formatOf(document) == SourceFormat::Html,
                    .size = snapshot->bytes.size(),
                    .hash = snapshot->hash,
                    .captured = snapshot->captured};
    const auto decoded = decodedPage(document.bytes, document.mediaType, page.html);
    if (!decoded)
        return std::unexpected(decoded.error());
    page.text = QString::fromUtf8(decoded->utf8);
    page.encoding = QString::fromLatin1(decoded->encoding);
    page.lines = displayLines(page.text);
    page.quote = placeOf(request.quote, page);
    return page;
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

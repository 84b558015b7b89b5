// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/cleaner.h"
#include "models/intake/capture.h"
#include "models/library/library.h"

namespace apostille {

namespace {

Snapshot snapshotOf(const Capture &capture)
{
    Snapshot snapshot;
    snapshot.bytes = capture.document.bytes;
    snapshot.mediaType = capture.document.mediaType;
    snapshot.origin = capture.origin;
    snapshot.fileName = capture.document.fileName;
    snapshot.address = capture.requested;
    snapshot.finalAddress = capture.document.address;
    snapshot.headers = capture.headers;
    snapshot.captured = capture.captured;
    return snapshot;
}

QUrl identifyingAddress(const Capture &capture, const Article &article)
{
    const QUrl canonical(article.metadata.canonicalAddress);
    return canonical.isValid() && !canonical.isEmpty() ? canonical : capture.document.address;
}

} // namespace

Expected<Kept> keep(Library &library, const Capture &capture, const Article &article)
{
    const QUrl address = identifyingAddress(capture, article);
    // Asked without the write lock first: a library that cannot be written still knows what it has.
    const auto same = library.articles().findSame(article, address);
    if (!same)
        return std::unexpected(same.error());
    if (*same)
        return Kept{**same, true};
    return library.articles()
        .addUnlessThere(snapshotOf(capture), article, cleanerVersion, address)
        .transform([](const KeptArticle &kept) { return Kept{kept.article, kept.wasThere}; });
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/capturedpage.h"

#include "models/article/decoding.h"
#include "models/article/formatdetection.h"
#include "models/base/background.h"
#include "models/library/library.h"
#include "models/library/snapshotdocument.h"

namespace apostille {

Expected<CapturedPage> capturedPage(const Library &library, const QUuid &version)
{
    const auto known = library.articles().version(version);
    if (!known)
        return std::unexpected(known.error());
    const auto snapshot = library.articles().snapshot(known->snapshot);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const RawDocument document = documentOf(*snapshot);
    CapturedPage page{.title = known->content.metadata.title,
                      .html = formatOf(document) == SourceFormat::Html,
                      .size = snapshot->bytes.size(),
                      .hash = snapshot->hash,
                      .captured = snapshot->captured};
    const auto decoded = decodedPage(document.bytes, document.mediaType, page.html);
    if (!decoded)
        return std::unexpected(decoded.error());
    page.text = QString::fromUtf8(decoded->utf8);
    page.encoding = QString::fromLatin1(decoded->encoding);
    return page;
}

void loadCapturedPage(const QString &library, const QUuid &version, QObject &receiver,
                      std::function<void(const Expected<CapturedPage> &)> tell)
{
    inBackground(
        &receiver,
        [library, version] {
            return Library::open(library, Library::Mode::ReadOnly).and_then([&version](const auto &opened) {
                return capturedPage(*opened, version);
            });
        },
        std::move(tell));
}

} // namespace apostille

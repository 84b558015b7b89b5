// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/capturedpage.h"

#include "models/article/decoding.h"
#include "models/article/formatdetection.h"
#include "models/article/sourcetext.h"
#include "models/base/background.h"
#include "models/library/library.h"
#include "models/library/snapshotdocument.h"

namespace apostille {

namespace {

Expected<CapturedPage> pageIn(const Snapshot &snapshot, const QString &title)
{
    const RawDocument document = documentOf(snapshot);
    CapturedPage page{.title = title,
                      .html = formatOf(document) == SourceFormat::Html,
                      .size = snapshot.bytes.size(),
                      .hash = snapshot.hash,
                      .captured = snapshot.captured};
    const auto decoded = decodedPage(document.bytes, document.mediaType, page.html);
    if (!decoded)
        return std::unexpected(decoded.error());
    page.text = QString::fromUtf8(decoded->utf8);
    page.encoding = QString::fromLatin1(decoded->encoding);
    return page;
}

QString withoutSpace(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

/// The letters that a page shows, without the white space that the article sets differently.
QString lettersOf(const CapturedPage &page)
{
    return withoutSpace(page.html ? readableText(page.text).text : page.text);
}

/// A page's part begins with the first block that stands on it and not on the one before.
void findStarts(const Article &article, std::vector<CapturedPage> &pages)
{
    constexpr qsizetype enough = 64; // to tell one block from the others
    constexpr qsizetype fewest = 20;
    const std::vector<qsizetype> starts = article.blockStarts();
    std::size_t block = 0;
    QString before = lettersOf(pages.front());
    for (std::size_t page = 1; page < pages.size(); ++page) {
        const QString here = lettersOf(pages[page]);
        const auto begins = [&](const Block &one) {
            const QString head = withoutSpace(one.text).left(enough);
            return head.size() >= fewest && here.contains(head) && !before.contains(head);
        };
        while (block < starts.size() && !begins(article.blocks[block]))
            ++block;
        pages[page].start = block < starts.size() ? starts[block] : article.text().size();
        before = here;
    }
}

} // namespace

Expected<std::vector<CapturedPage>> capturedPages(const Library &library, const QUuid &version)
{
    const auto known = library.articles().version(version);
    if (!known)
        return std::unexpected(known.error());
    const auto first = library.articles().snapshot(known->snapshot);
    if (!first)
        return std::unexpected(first.error());
    auto snapshots = library.articles().furtherPages(known->article);
    if (!snapshots)
        return std::unexpected(snapshots.error());
    snapshots->insert(snapshots->begin(), *first);
    std::vector<CapturedPage> pages;
    for (const Snapshot &snapshot : *snapshots) {
        auto page = pageIn(snapshot, known->content.metadata.title);
        if (!page)
            return std::unexpected(page.error());
        pages.push_back(std::move(*page));
    }
    if (pages.size() > 1)
        findStarts(known->content, pages);
    return pages;
}

void loadCapturedPages(const QString &library, const QUuid &version, QObject &receiver,
                       std::function<void(const Expected<std::vector<CapturedPage>> &)> tell)
{
    inBackground(
        &receiver,
        [library, version] {
            return Library::open(library, Library::Mode::ReadOnly).and_then([&version](const auto &opened) {
                return capturedPages(*opened, version);
            });
        },
        std::move(tell));
}

} // namespace apostille

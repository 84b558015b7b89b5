// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/joinedpages.h"
#include "models/intake/furtherpages.h"
#include "models/intake/pictures.h"
#include "models/library/library.h"
#include "models/library/sitechoicestore.h"
#include "models/library/snapshotdocument.h"
#include "models/library/textchange.h"

#include <QLoggingCategory>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

Q_LOGGING_CATEGORY(picturesLog, "apostille.pictures")

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

/// Pictures that came along with a file are known by other addresses than those in the page.
void keepPictureAddresses(const Article &before, Article &now)
{
    auto known = before.blocks.begin();
    for (Block &block : now.blocks) {
        if (block.kind != BlockKind::Image || block.address.startsWith(u"http"_s))
            continue;
        known = std::find_if(known, before.blocks.end(), [&block](const Block &old) {
            return old.kind == BlockKind::Image && old.alternative == block.alternative &&
                   old.address.startsWith(u"picture:"_s);
        });
        block.address = known == before.blocks.end() ? QString() : known->address;
        if (known == before.blocks.end())
            known = before.blocks.begin();
        else
            ++known;
    }
}

/// An article without its pictures is still the article: what fails here is only noted.
void keepPictures(const Library &library, const QUuid &article, const std::vector<FoundPicture> &pictures)
{
    for (const FoundPicture &found : pictures) {
        if (const auto kept = library.pictures().add(article, found.address, found.picture); !kept)
            qCInfo(picturesLog, "not kept: %s", qUtf8Printable(kept.error().detail));
    }
}

} // namespace

Expected<Article> cleanFor(const Library &library, const RawDocument &document, Cleaning cleaning)
{
    const auto choicesOf = [&library](const QString &host) {
        return host.isEmpty() ? CleaningChoices()
                              : library.siteChoices().of(host).value_or(CleaningChoices());
    };
    if (const QString host = siteOf(document.address); !host.isEmpty())
        return clean(document, cleaning, choicesOf(host));
    // A saved page may still say where it comes from.
    auto article = clean(document, cleaning);
    if (!article)
        return article;
    const CleaningChoices choices = choicesOf(siteOf(QUrl(article->metadata.canonicalAddress)));
    return choices.empty() ? std::move(article) : clean(document, cleaning, choices);
}

Expected<Article> cleanAgain(const Library &library, const TextVersion &version)
{
    const auto documents = documentsOf(library, version);
    if (!documents)
        return std::unexpected(documents.error());
    const auto audit = auditOf(library, version);
    if (!audit)
        return std::unexpected(audit.error());
    CleaningChoices choices = choicesFor(library, documents->front(), version.content.metadata);
    std::ranges::move(choicesIn(*audit), std::back_inserter(choices));
    std::vector<Article> pages;
    for (const RawDocument &document : *documents) {
        auto page = clean(document, Cleaning::Article, choices);
        if (!page && page.error().code == ErrorCode::NoArticle)
            page = clean(document, Cleaning::WholePage, choices);
        if (!page)
            return page;
        pages.push_back(std::move(*page));
    }
    Article article = joinedPages(pages);
    keepPictureAddresses(version.content, article);
    return article;
}

Expected<TextVersion> keepPages(Library &library, const QUuid &article, const std::vector<FurtherPage> &pages)
{
    const auto version = library.articles().currentVersion(article);
    if (!version)
        return version;
    std::vector<Article> texts{version->content};
    std::vector<Snapshot> snapshots;
    for (const FurtherPage &page : pages) {
        texts.push_back(page.article);
        snapshots.push_back(snapshotOf(page.capture));
    }
    return library.articles().addPages(*version, joinedPages(texts), snapshots).and_then([&](const auto &) {
        return library.articles().currentVersion(article);
    });
}

Expected<Kept> keep(Library &library, const Capture &capture, const Article &article)
{
    const QUrl address = identifyingAddress(capture, article);
    // Asked without the write lock first: a library that cannot be written still knows what it has.
    const auto same = library.articles().findSame(article, address);
    if (!same)
        return std::unexpected(same.error());
    if (*same)
        return Kept{**same, true};
    Article pictured = article;
    const auto pictures = takePictures(pictured, capture.folder);
    const auto kept =
        library.articles().addUnlessThere(snapshotOf(capture), pictured, cleanerVersion, address);
    if (!kept)
        return std::unexpected(kept.error());
    if (!kept->wasThere)
        keepPictures(library, kept->article, pictures);
    return Kept{kept->article, kept->wasThere};
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quotecopy.h"

#include "models/exchange/formattedquote.h"
#include "models/exchange/links.h"
#include "models/library/articlestore.h"
#include "models/library/library.h"
#include "ui/export/quotemime.h"
#include "ui/window/desk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace apostille {

std::optional<CitedArticle> citedArticle(const Library &library, const TextVersion &version)
{
    const auto snapshot = library.articles().snapshotHead(version.snapshot);
    if (!snapshot)
        return std::nullopt;
    const Metadata &metadata = version.content.metadata;
    const QString address =
        metadata.canonicalAddress.isEmpty() ? snapshot->finalAddress.toString() : metadata.canonicalAddress;
    return CitedArticle{.id = version.article,
                        .title = metadata.title,
                        .byline = metadata.byline,
                        .outlet = metadata.outlet,
                        .published = metadata.published,
                        .address = address,
                        .language = metadata.language,
                        .accessed = snapshot->captured,
                        .snapshotHash = snapshot->hash};
}

std::optional<QuoteRecord> quoteOf(const Library &library, const TextVersion &version, const QString &text,
                                   const TextRange &words)
{
    const Anchor anchor = anchorAt(text, words.start, words.end);
    auto cited = citedArticle(library, version);
    if (anchor.exact.isEmpty() || !cited)
        return std::nullopt;
    QuoteRecord record;
    record.annotation.anchor = anchor;
    record.article = std::move(*cited);
    return record;
}

QString copyQuote(const QuoteRecord &record, AnnotationPane::CopyAs form)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    switch (form) {
    case AnnotationPane::CopyAs::Quote:
        clipboard->setMimeData(quoteMime(record).release());
        return Desk::tr("Quote copied with its source.");
    case AnnotationPane::CopyAs::Markdown:
        clipboard->setText(formattedQuoteMarkdown(record, {}));
        return Desk::tr("Quote copied as Markdown.");
    case AnnotationPane::CopyAs::Link:
        clipboard->setText(record.annotation.id.isNull() ? articleLink(record.article.id)
                                                         : annotationLink(record.annotation.id));
        return Desk::tr("Link copied.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace apostille

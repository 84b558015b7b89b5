// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/searchwriter.h"

#include "models/library/annotationtexts.h"
#include "models/library/connection.h"
#include "models/library/quoterows.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// So many are indexed in a few milliseconds.
constexpr int indexedAtOnce = 24;

QString someWaiting()
{
    return u"IN (SELECT annotation FROM search_waiting ORDER BY annotation LIMIT 4)"_s;
}

} // namespace

Expected<void> indexArticle(Connection &connection, qint64 article, const Metadata &metadata,
                            const QString &text)
{
    const QString title = QStringList{metadata.kicker, metadata.title, metadata.standfirst}.join(u'\n');
    const QString reference = QStringList{metadata.byline, metadata.outlet}.join(u'\n');
    return connection
        .run(u"INSERT OR REPLACE INTO search_article (rowid, title, reference, text) VALUES (?, ?, ?, ?)"_s,
             {article, title, reference, text})
        .and_then([&] {
            return connection.run(
                u"INSERT OR REPLACE INTO search_title (rowid, title, reference) VALUES (?, ?, ?)"_s,
                {article, title, reference});
        });
}

Expected<void> indexAnnotations(Connection &connection, const AnnotationSelection &selection)
{
    const auto quotes = readQuotes(connection, selection);
    if (!quotes)
        return std::unexpected(quotes.error());
    for (const QuoteRow &quote : *quotes) {
        const auto cleared =
            connection.run(u"DELETE FROM search_annotation WHERE rowid = ?"_s, {quote.rowId});
        if (!cleared)
            return cleared;
        if (quote.record.annotation.trashed)
            continue;
        const AnnotationTexts texts = annotationTexts(quote.record);
        const auto written =
            connection.run(u"INSERT INTO search_annotation (rowid, quote, note, claims, sources, tags)"
                           " VALUES (?, ?, ?, ?, ?, ?)"_s,
                           {quote.rowId, texts.quote, texts.note, texts.claims, texts.sources, texts.tags});
        if (!written)
            return written;
    }
    return {};
}

Expected<void> indexManyAnnotations(Connection &connection, const AnnotationSelection &selection)
{
    const auto count = connection.number(
        u"SELECT count(*) FROM (%1 LIMIT %2)"_s.arg(selection.rows()).arg(indexedAtOnce + 1),
        selection.values);
    if (!count)
        return std::unexpected(count.error());
    if (*count <= indexedAtOnce)
        return indexAnnotations(connection, selection);
    return connection.run(u"INSERT OR IGNORE INTO search_waiting (annotation) "_s + selection.rows(),
                          selection.values);
}

Expected<int> indexSomeWaiting(Connection &connection)
{
    return connection.inTransaction([&] {
        return indexAnnotations(connection, {u"annotation.row_id "_s + someWaiting()}).and_then([&] {
            return connection.change(u"DELETE FROM search_waiting WHERE annotation "_s + someWaiting(), {});
        });
    });
}

} // namespace apostille

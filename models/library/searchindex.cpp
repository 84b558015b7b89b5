// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/searchindex.h"

#include "models/library/annotationtexts.h"
#include "models/library/articlerows.h"
#include "models/library/connection.h"
#include "models/library/hitmarker.h"
#include "models/library/quoterows.h"
#include "models/library/searchcandidates.h"
#include "models/library/searchquery.h"
#include "models/library/searchwriter.h"
#include "models/library/snippet.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// What of the candidates is shown, by row_id.
struct Shown
{
    std::unordered_map<qint64, ArticleRow> articles = {};
    std::unordered_map<qint64, QString> texts = {};
    std::unordered_map<qint64, QuoteRecord> quotes = {};
};

template <typename RowIdOf>
QString rowIds(const std::vector<SearchCandidate> &candidates, RowIdOf rowIdOf)
{
    QStringList ids;
    for (const SearchCandidate &candidate : candidates) {
        if (const qint64 id = rowIdOf(candidate); id != 0)
            ids.append(QString::number(id));
    }
    return ids.join(u',');
}

Expected<void> readArticles(Connection &connection, const std::vector<SearchCandidate> &candidates,
                            Shown &shown)
{
    const QString ids = rowIds(candidates, [](const SearchCandidate &found) { return found.article; });
    return connection.each(
        u"SELECT %1 FROM article WHERE article.row_id IN (%2)"_s.arg(articleRowColumns(), ids), {},
        [&](const Row &row) { shown.articles.emplace(row.integer(0), articleRowFrom(row)); });
}

/// Only the texts that a snippet is cut from: an annotation's is its own.
Expected<void> readShownTexts(Connection &connection, const std::vector<SearchCandidate> &candidates,
                              Shown &shown)
{
    const QString ids = rowIds(
        candidates, [](const SearchCandidate &found) { return found.annotation == 0 ? found.article : 0; });
    if (ids.isEmpty())
        return {};
    return connection.each(
        u"SELECT article.row_id, version_text.text FROM article JOIN version_text"
        " ON version_text.version = article.current_version WHERE article.row_id IN (%1)"_s.arg(ids),
        {}, [&](const Row &row) { shown.texts.emplace(row.integer(0), row.text(1)); });
}

Expected<void> readShownQuotes(Connection &connection, const std::vector<SearchCandidate> &candidates,
                               Shown &shown)
{
    const QString ids = rowIds(candidates, [](const SearchCandidate &found) { return found.annotation; });
    if (ids.isEmpty())
        return {};
    auto quotes = readQuotes(connection, {u"annotation.row_id IN (%1)"_s.arg(ids)});
    if (!quotes)
        return std::unexpected(quotes.error());
    for (QuoteRow &quote : *quotes)
        shown.quotes.emplace(quote.rowId, std::move(quote.record));
    return {};
}

/// Of the annotation's texts the one with most hits; its quote where several have as many.
Snippet snippetOfQuote(const QuoteRecord &record, HitMarker &marker)
{
    const AnnotationTexts texts = annotationTexts(record);
    QString best = texts.quote;
    std::vector<Hit> bestHits = marker.hits(best);
    for (const QString &text : {texts.claims, texts.note, texts.sources, texts.tags}) {
        std::vector<Hit> hits = marker.hits(text);
        if (hits.size() > bestHits.size()) {
            best = text;
            bestHits = std::move(hits);
        }
    }
    return snippetOf(best, bestHits);
}

SearchHit hitOf(const SearchCandidate &candidate, Shown &shown, HitMarker &marker)
{
    SearchHit hit;
    hit.article = shown.articles[candidate.article];
    hit.titleMarks = marker.marks(hit.article.title);
    Snippet snippet;
    if (const auto quote = shown.quotes.find(candidate.annotation); quote != shown.quotes.end()) {
        hit.annotation = quote->second.annotation.id;
        snippet = snippetOfQuote(quote->second, marker);
    } else {
        const QString &text = shown.texts[candidate.article];
        snippet = snippetOf(text, marker.hits(text));
    }
    hit.snippet = std::move(snippet.text);
    hit.snippetMarks = std::move(snippet.marks);
    return hit;
}

} // namespace

Expected<std::vector<SearchHit>> SearchIndex::hitsWithoutWords(const ArticleFilter &filter, int limit) const
{
    return ArticleStore(m_connection).page(filter, 0, limit).transform([](std::vector<ArticleRow> rows) {
        std::vector<SearchHit> hits;
        hits.reserve(rows.size());
        for (ArticleRow &row : rows)
            hits.push_back({.article = std::move(row)});
        return hits;
    });
}

Expected<std::vector<SearchHit>> SearchIndex::find(const QString &typed, const ArticleFilter &filter,
                                                   int limit) const
{
    const SearchQuery query = searchQuery(typed);
    std::vector<SearchHit> hits;
    if (limit <= 0)
        return hits;
    if (query.wanted.empty())
        return query.restrictions.empty() ? hits : hitsWithoutWords(narrowed(filter, query), limit);
    const auto candidates = searchCandidates(m_connection, query, narrowed(filter, query), limit);
    if (!candidates)
        return std::unexpected(candidates.error());
    if (candidates->empty())
        return hits;
    Shown shown;
    const auto read = readArticles(m_connection, *candidates, shown)
                          .and_then([&] { return readShownTexts(m_connection, *candidates, shown); })
                          .and_then([&] { return readShownQuotes(m_connection, *candidates, shown); });
    if (!read)
        return std::unexpected(read.error());
    HitMarker marker(query);
    for (const SearchCandidate &candidate : *candidates) {
        if (m_connection.isStopped())
            return std::unexpected(Error{ErrorCode::Cancelled, m_connection.path()});
        hits.push_back(hitOf(candidate, shown, marker));
    }
    return hits;
}

Expected<std::vector<QUuid>> SearchIndex::findAll(const QString &typed, const ArticleFilter &filter) const
{
    constexpr int all = std::numeric_limits<int>::max();
    const SearchQuery query = searchQuery(typed);
    std::vector<QUuid> found;
    if (query.wanted.empty()) {
        const auto hits = find(typed, filter, all);
        if (!hits)
            return std::unexpected(hits.error());
        std::ranges::transform(*hits, std::back_inserter(found),
                               [](const SearchHit &hit) { return hit.article.id; });
        return found;
    }
    const auto candidates = searchCandidates(m_connection, query, narrowed(filter, query), all);
    if (!candidates)
        return std::unexpected(candidates.error());
    Shown shown;
    if (const auto read = readArticles(m_connection, *candidates, shown); !read)
        return std::unexpected(read.error());
    std::ranges::transform(*candidates, std::back_inserter(found), [&](const SearchCandidate &candidate) {
        return shown.articles[candidate.article].id;
    });
    return found;
}

Expected<bool> SearchIndex::catchUp(std::chrono::milliseconds atMost)
{
    const auto waiting = m_connection.number(u"SELECT EXISTS (SELECT 1 FROM search_waiting)"_s);
    if (!waiting || *waiting == 0)
        return waiting.transform([](qint64) { return true; });
    return m_connection.inTransaction([&]() -> Expected<bool> {
        const QDeadlineTimer end(atMost);
        Expected<int> indexed = 1;
        while (indexed && *indexed > 0 && !end.hasExpired())
            indexed = indexSomeWaiting(m_connection);
        return indexed.transform([](int last) { return last == 0; });
    });
}

} // namespace apostille

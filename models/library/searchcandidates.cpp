// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/searchcandidates.h"

#include "models/library/articlecondition.h"
#include "models/library/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// Several annotations of one article make one candidate.
constexpr int annotationsPerArticle = 4;

/// An SQL condition with its values.
struct Condition
{
    QString sql = {};
    QVariantList values = {};
};

/// What the filter and the words left out allow. The + keeps SQLite from asking the search table row by row.
Condition allowed(const QString &article, const SearchQuery &query, const ArticleFilter &filter)
{
    Condition condition;
    if (filter == ArticleFilter()) {
        condition.sql =
            u" AND +%1 NOT IN (SELECT row_id FROM article WHERE trashed IS NOT NULL)"_s.arg(article);
    } else {
        const ArticleCondition shelf = articleCondition(filter);
        condition.sql =
            u" AND +%1 IN (SELECT article.row_id FROM article WHERE %2)"_s.arg(article, shelf.condition);
        condition.values = shelf.values;
    }
    if (!query.unwanted.empty()) {
        const QString unwanted = anyOf(query.unwanted);
        condition.sql +=
            u" AND +%1 NOT IN (SELECT rowid FROM search_article WHERE search_article MATCH ? UNION"
            " SELECT without.article FROM search_annotation JOIN annotation AS without"
            " ON without.row_id = search_annotation.rowid WHERE search_annotation MATCH ?)"_s.arg(article);
        condition.values += {unwanted, unwanted};
    }
    return condition;
}

Expected<std::vector<SearchCandidate>> inArticles(Connection &connection, const SearchQuery &query,
                                                  const ArticleFilter &filter, int limit)
{
    const Condition condition = allowed(u"search_article.rowid"_s, query, filter);
    const QString sql = u"SELECT rowid, bm25(search_article, 8.0, 3.0, 1.0) AS rank_ FROM search_article"
                        " WHERE search_article MATCH ?"_s +
                        condition.sql + " ORDER BY rank_ LIMIT ?"_L1;
    return connection.list(
        sql, QVariantList{allOf(query.wanted, u"title"_s)} + condition.values + QVariantList{limit},
        [](const Row &row) { return SearchCandidate{row.integer(0), 0, row.real(1)}; });
}

Expected<std::vector<SearchCandidate>> inAnnotations(Connection &connection, const SearchQuery &query,
                                                     const ArticleFilter &filter, int limit)
{
    const Condition condition = allowed(u"annotation.article"_s, query, filter);
    const QString sql = u"SELECT annotation.article, annotation.row_id,"
                        " bm25(search_annotation, 4.0, 2.0, 4.0, 4.0, 4.0) AS rank_ FROM search_annotation"
                        " JOIN annotation ON annotation.row_id = search_annotation.rowid"
                        " WHERE search_annotation MATCH ?"_s +
                        condition.sql + " ORDER BY rank_ LIMIT ?"_L1;
    return connection.list(
        sql,
        QVariantList{allOf(query.wanted, u"claims sources tags"_s)} + condition.values +
            QVariantList{limit * annotationsPerArticle},
        [](const Row &row) { return SearchCandidate{row.integer(0), row.integer(1), row.real(2)}; });
}

/// An article found both ways counts for both, and is shown by the better one.
void add(std::vector<SearchCandidate> &articles, const std::vector<SearchCandidate> &annotations)
{
    std::unordered_map<qint64, std::size_t> places;
    for (std::size_t i = 0; i < articles.size(); ++i)
        places.emplace(articles[i].article, i);
    for (const SearchCandidate &found : annotations) {
        const auto [place, isNew] = places.emplace(found.article, articles.size());
        if (isNew) {
            articles.push_back(found);
            continue;
        }
        SearchCandidate &known = articles[place->second];
        if (known.annotation != 0)
            continue;
        known.annotation = found.rank < known.rank ? found.annotation : 0;
        known.rank += found.rank;
    }
}

} // namespace

Expected<std::vector<SearchCandidate>> searchCandidates(Connection &connection, const SearchQuery &query,
                                                        const ArticleFilter &filter, int limit)
{
    auto candidates = inArticles(connection, query, filter, limit);
    if (!candidates)
        return candidates;
    const auto annotations = inAnnotations(connection, query, filter, limit);
    if (!annotations)
        return annotations;
    add(*candidates, *annotations);
    std::ranges::stable_sort(*candidates, {}, &SearchCandidate::rank);
    if (candidates->size() > static_cast<std::size_t>(limit))
        candidates->resize(static_cast<std::size_t>(limit));
    return candidates;
}

} // namespace apostille

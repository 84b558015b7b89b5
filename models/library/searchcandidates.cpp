// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/searchcandidates.h"

#include "models/library/articlecondition.h"
#include "models/library/connection.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// Of words that are in more texts than this, the newest texts are ranked: the time that a search takes has a
/// bound, whatever is typed and however large the library. Titles are looked for everywhere.
constexpr int mostRanked = 2000;
/// "All of them": more than a library is planned to hold, and safe to multiply.
constexpr int mostAsked = 10'000'000;

/// Several annotations of one article make one candidate.
constexpr int annotationsPerArticle = 4;

/// One of the search tables: the weights of its columns, and its way to the article.
struct SearchTable
{
    QString name;
    QString weights;
    QString join = {};
    QString article;
    QString annotation;
};

SearchTable articleTable()
{
    return {u"search_article"_s, u"8.0, 3.0, 1.0"_s, {}, u"search_article.rowid"_s, u"0"_s};
}

SearchTable titleTable()
{
    return {u"search_title"_s, u"8.0, 3.0"_s, {}, u"search_title.rowid"_s, u"0"_s};
}

SearchTable annotationTable()
{
    return {u"search_annotation"_s, u"4.0, 2.0, 4.0, 4.0, 4.0"_s,
            u" JOIN annotation ON annotation.row_id = search_annotation.rowid"_s, u"annotation.article"_s,
            u"annotation.row_id"_s};
}

/// An SQL condition with its values.
struct Condition
{
    QString sql = {};
    QVariantList values = {};
};

/// What the filter allows. The + keeps SQLite from asking the search table row by row.
Condition allowed(const QString &article, const ArticleFilter &filter)
{
    if (filter == ArticleFilter())
        return {u" AND +%1 NOT IN (SELECT row_id FROM article WHERE trashed IS NOT NULL)"_s.arg(article)};
    const ArticleCondition shelf = articleCondition(filter);
    return {u" AND +%1 IN (SELECT article.row_id FROM article WHERE %2)"_s.arg(article, shelf.condition),
            shelf.values};
}

/// The inner query walks the newest rows that match, the outer one sorts them.
Expected<std::vector<SearchCandidate>> candidatesIn(Connection &connection, const SearchTable &table,
                                                    const QString &expression, const ArticleFilter &filter,
                                                    int limit)
{
    const Condition condition = allowed(table.article, filter);
    const QString sql =
        u"SELECT article, annotation, score FROM (SELECT %2 AS article, %3 AS annotation,"
        " apostille_rank(%1, %4) AS score FROM %1%5 WHERE %1 MATCH ?%6"
        " ORDER BY %1.rowid DESC LIMIT ?) ORDER BY score, article DESC LIMIT ?"_s.arg(
            table.name, table.article, table.annotation, table.weights, table.join, condition.sql);
    return connection.list(
        sql, QVariantList{expression} + condition.values + QVariantList{mostRanked, limit},
        [](const Row &row) { return SearchCandidate{row.integer(0), row.integer(1), row.real(2)}; });
}

/// Articles in which, or in an annotation of which, there is a word that was to be left out.
Expected<std::unordered_set<qint64>> unwantedArticles(Connection &connection, const SearchQuery &query)
{
    std::unordered_set<qint64> articles;
    if (query.unwanted.empty())
        return articles;
    const QString unwanted = anyUnwanted(query);
    const auto read =
        connection.each(u"SELECT rowid FROM search_article WHERE search_article MATCH ? UNION ALL"
                        " SELECT annotation.article FROM search_annotation JOIN annotation"
                        " ON annotation.row_id = search_annotation.rowid"
                        " WHERE search_annotation MATCH ?"_s,
                        {unwanted, unwanted}, [&](const Row &row) { articles.insert(row.integer(0)); });
    if (!read)
        return std::unexpected(read.error());
    return articles;
}

/// Candidates by article, each with its best rank.
class Gathered
{
public:
    explicit Gathered(std::unordered_set<qint64> unwanted)
        : m_unwanted(std::move(unwanted))
    {
    }

    /// What is found as a whole and by its title is the same text: the better counts.
    void addArticles(const std::vector<SearchCandidate> &candidates)
    {
        for (const SearchCandidate &found : candidates) {
            SearchCandidate &known = placeOf(found);
            known.rank = std::min(known.rank, found.rank);
        }
    }

    /// An article found both ways counts for both, and is shown by the better one.
    void addAnnotations(const std::vector<SearchCandidate> &candidates)
    {
        for (const SearchCandidate &found : candidates) {
            SearchCandidate &known = placeOf(found);
            if (known.annotation != 0 || !m_annotated.insert(found.article).second)
                continue;
            known.annotation = found.rank < known.rank ? found.annotation : 0;
            known.rank += found.rank;
        }
    }

    [[nodiscard]] std::vector<SearchCandidate> best(int limit) const
    {
        std::vector<SearchCandidate> sorted = m_candidates;
        std::erase_if(sorted,
                      [this](const SearchCandidate &found) { return m_unwanted.contains(found.article); });
        std::ranges::stable_sort(
            sorted, {}, [](const SearchCandidate &found) { return std::pair(found.rank, -found.article); });
        if (sorted.size() > static_cast<std::size_t>(limit))
            sorted.resize(static_cast<std::size_t>(limit));
        return sorted;
    }

private:
    SearchCandidate &placeOf(const SearchCandidate &found)
    {
        const auto [place, isNew] = m_places.emplace(found.article, m_candidates.size());
        if (isNew)
            m_candidates.push_back({found.article, 0, 0});
        return m_candidates[place->second];
    }

    std::vector<SearchCandidate> m_candidates;
    std::unordered_map<qint64, std::size_t> m_places;
    std::unordered_set<qint64> m_annotated;
    std::unordered_set<qint64> m_unwanted;
};

} // namespace

Expected<std::vector<SearchCandidate>> searchCandidates(Connection &connection, const SearchQuery &query,
                                                        const ArticleFilter &filter, int limit)
{
    auto unwanted = unwantedArticles(connection, query);
    if (!unwanted)
        return std::unexpected(unwanted.error());
    // Where some will be left out afterwards, more must come in.
    const int most = unwanted->empty() ? std::min(limit, mostAsked) : mostRanked;
    const QString wanted = allOf(query);
    Gathered gathered(std::move(*unwanted));
    using Add = void (Gathered::*)(const std::vector<SearchCandidate> &);
    const auto gather = [&](const SearchTable &table, int mostFound, Add add) {
        return candidatesIn(connection, table, wanted, filter, mostFound).transform([&](const auto &found) {
            (gathered.*add)(found);
        });
    };
    // A single letter begins a word of nearly every text: it is looked for in titles and annotations.
    const auto inTexts =
        isSingleLetter(query) ? Expected<void>() : gather(articleTable(), most, &Gathered::addArticles);
    return inTexts.and_then([&] { return gather(titleTable(), most, &Gathered::addArticles); })
        .and_then([&] {
            return gather(annotationTable(), most * annotationsPerArticle, &Gathered::addAnnotations);
        })
        .transform([&] { return gathered.best(limit); });
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/quoterows.h"

#include "models/library/connection.h"
#include "models/library/vocabularyrows.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

template <typename Thing>
using ById = QHash<QUuid, Thing>;

template <typename Thing>
Expected<ById<Thing>> byId(Expected<std::vector<Used<Thing>>> values)
{
    return std::move(values).transform([](std::vector<Used<Thing>> &&read) {
        ById<Thing> map;
        for (Used<Thing> &value : read)
            map.insert(value.thing.id, std::move(value.thing));
        return map;
    });
}

QString linkedBy(const QString &thing, const AnnotationSelection &selection)
{
    return u"%1.row_id IN (SELECT link.%1 FROM annotation_%1 AS link WHERE link.annotation IN (%2))"_s.arg(
        thing, selection.rows());
}

Expected<ById<Claim>> readLinkedClaims(Connection &connection, const AnnotationSelection &selection)
{
    return byId(readClaims(
        connection, {linkedBy(u"claim"_s, selection) + " AND claim.trashed IS NULL"_L1, selection.values}));
}

Expected<ById<Source>> readLinkedSources(Connection &connection, const AnnotationSelection &selection)
{
    return byId(readSources(
        connection, {linkedBy(u"source"_s, selection) + " AND source.trashed IS NULL"_L1, selection.values}));
}

Expected<ById<Tag>> readLinkedTags(Connection &connection, const AnnotationSelection &selection)
{
    return byId(readTags(connection,
                         {u"tag.trashed IS NULL AND "_s + linkedBy(u"tag"_s, selection), selection.values}));
}

QString versionsOf(const AnnotationSelection &selection)
{
    return u"version.row_id IN (SELECT annotation.version FROM annotation WHERE annotation.row_id IN (%1))"_s
        .arg(selection.rows());
}

CitedArticle citedArticleFrom(const Row &row)
{
    return {
        .id = row.identifier(1),
        .title = row.text(2),
        .byline = row.text(3),
        .outlet = row.text(4),
        .published = row.text(5),
        .address = row.text(6),
        .language = row.text(7),
        .accessed = row.time(8),
        .snapshotHash = row.text(9),
    };
}

/// By text version: two captures of one article have their own times and hashes.
Expected<ById<CitedArticle>> readCitedArticles(Connection &connection, const AnnotationSelection &selection)
{
    ById<CitedArticle> articles;
    const QString sql =
        u"SELECT version.id, article.id, article.title, article.byline, article.outlet,"
        " article.published, article.address, article.language, snapshot.captured, snapshot.hash"
        " FROM article_version AS version JOIN article ON article.row_id = version.article"
        " JOIN snapshot ON snapshot.row_id = version.snapshot WHERE "_s +
        versionsOf(selection);
    const auto read = connection.each(sql, selection.values, [&](const Row &row) {
        articles.insert(row.identifier(0), citedArticleFrom(row));
    });
    if (!read)
        return std::unexpected(read.error());
    return articles;
}

/// Everything that the annotations of a selection point to.
struct PointedTo
{
    ById<Claim> claims = {};
    ById<Source> sources = {};
    ById<Tag> tags = {};
    ById<CitedArticle> articles = {};
};

template <typename Value>
Expected<void> into(Value &place, Expected<Value> read)
{
    return std::move(read).transform([&](Value value) { place = std::move(value); });
}

Expected<PointedTo> readPointedTo(Connection &connection, const AnnotationSelection &selection)
{
    PointedTo things;
    return into(things.claims, readLinkedClaims(connection, selection))
        .and_then([&] { return into(things.sources, readLinkedSources(connection, selection)); })
        .and_then([&] { return into(things.tags, readLinkedTags(connection, selection)); })
        .and_then([&] { return into(things.articles, readCitedArticles(connection, selection)); })
        .transform([&] { return std::move(things); });
}

QuoteRecord recordOf(Annotation annotation, const PointedTo &things)
{
    QuoteRecord record;
    for (const SourceLink &link : annotation.sources) {
        if (const auto found = things.sources.constFind(link.source); found != things.sources.cend())
            record.sources.push_back({*found, link.role});
    }
    for (const ClaimLink &link : annotation.claims) {
        if (const auto found = things.claims.constFind(link.claim); found != things.claims.cend())
            record.claims.push_back({*found, link.stance});
    }
    for (const QUuid &tag : annotation.tags) {
        if (const auto found = things.tags.constFind(tag); found != things.tags.cend())
            record.tags.append(found->name);
    }
    if (const auto found = things.articles.constFind(annotation.version); found != things.articles.cend())
        record.article = *found;
    record.annotation = std::move(annotation);
    return record;
}

} // namespace

Expected<std::vector<QuoteRow>> readQuotes(Connection &connection, const AnnotationSelection &selection)
{
    auto annotations = readAnnotations(connection, selection, AnnotationOrder::Text);
    if (!annotations)
        return std::unexpected(annotations.error());
    std::vector<QuoteRow> quotes;
    if (annotations->empty())
        return quotes;
    const auto things = readPointedTo(connection, selection);
    if (!things)
        return std::unexpected(things.error());
    quotes.reserve(annotations->size());
    for (AnnotationRow &row : *annotations)
        quotes.push_back({row.rowId, recordOf(std::move(row.annotation), *things)});
    return quotes;
}

Expected<QHash<QUuid, QString>> readTexts(Connection &connection, const AnnotationSelection &selection)
{
    QHash<QUuid, QString> texts;
    const QString sql = u"SELECT version.id, version_text.text FROM article_version AS version"
                        " JOIN version_text ON version_text.version = version.row_id WHERE "_s +
                        versionsOf(selection);
    const auto read = connection.each(sql, selection.values,
                                      [&](const Row &row) { texts.insert(row.identifier(0), row.text(1)); });
    if (!read)
        return std::unexpected(read.error());
    return texts;
}

} // namespace apostille

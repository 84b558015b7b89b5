// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/annotationrows.h"
#include "models/library/connection.h"
#include "models/library/folding.h"
#include "models/library/searchwriter.h"
#include "models/library/storedvalues.h"
#include "models/library/vocabularyrows.h"
#include "models/library/vocabularystore.h"
#include "models/library/vocabularyvalues.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

QString kept()
{
    return u"tag.trashed IS NULL"_s;
}

/// Links `kind` ("article", "annotation") to a tag, behind the tags that it has already.
QString linkStatement(const QString &kind)
{
    return u"INSERT INTO %1_tag (%1, position, tag) SELECT %1.row_id, (SELECT coalesce(max(position), -1) + 1"
           " FROM %1_tag WHERE %1 = %1.row_id), tag.row_id FROM %1 JOIN tag ON tag.id = ? WHERE %1.id = ?"
           " AND NOT EXISTS (SELECT 1 FROM %1_tag AS link WHERE link.%1 = %1.row_id"
           " AND link.tag = tag.row_id)"_s.arg(kind);
}

QString unlinkStatement(const QString &kind)
{
    return u"DELETE FROM %1_tag WHERE tag = (SELECT row_id FROM tag WHERE id = ?)"
           " AND %1 = (SELECT row_id FROM %1 WHERE id = ?)"_s.arg(kind);
}

Expected<std::vector<QUuid>> changedBy(Connection &connection, const QString &sql, const QUuid &tag,
                                       const std::vector<QUuid> &things)
{
    std::vector<QUuid> changed;
    for (const QUuid &thing : things) {
        const auto rows = connection.change(sql, {tag, thing});
        if (!rows)
            return std::unexpected(rows.error());
        if (*rows > 0)
            changed.push_back(thing);
    }
    return changed;
}

Expected<void> indexAll(Connection &connection, const std::vector<QUuid> &annotations)
{
    if (annotations.empty())
        return {};
    QStringList ids;
    for (const QUuid &annotation : annotations)
        ids.append(u'\'' + storedIdentifier(annotation) + u'\'');
    return indexManyAnnotations(connection, {u"annotation.id IN (%1)"_s.arg(ids.join(u','))});
}

using Statement = QString (*)(const QString &kind);

Expected<Things> changeLinks(Connection &connection, Statement statement, const QUuid &tag,
                             const Things &things)
{
    return connection.inTransaction([&]() -> Expected<Things> {
        auto articles = changedBy(connection, statement(u"article"_s), tag, things.articles);
        if (!articles)
            return std::unexpected(articles.error());
        auto annotations = changedBy(connection, statement(u"annotation"_s), tag, things.annotations);
        if (!annotations)
            return std::unexpected(annotations.error());
        return indexAll(connection, *annotations).transform([&] {
            return Things{std::move(*articles), std::move(*annotations)};
        });
    });
}

Expected<std::vector<QUuid>> linkedTo(Connection &connection, const QString &kind, const QUuid &tag)
{
    return connection.list(
        u"SELECT %1.id FROM %1_tag AS link JOIN %1 ON %1.row_id = link.%1"
        " WHERE link.tag = (SELECT row_id FROM tag WHERE id = ?) ORDER BY %1.row_id"_s.arg(kind),
        {tag}, [](const Row &row) { return row.identifier(0); });
}

} // namespace

Expected<void> TagStore::save(const Tag &tag)
{
    return m_connection.inTransaction([&]() -> Expected<void> {
        const auto before =
            m_connection.first(u"SELECT name, trashed FROM tag WHERE id = ?"_s, {tag.id}, [](const Row &row) {
                return std::pair(row.text(0), row.optionalTime(1).has_value());
            });
        if (!before)
            return std::unexpected(before.error());
        const auto saved = m_connection.run(
            u"INSERT INTO tag (id, name, folded, words, created, modified, trashed)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
            " SET name = excluded.name, folded = excluded.folded, words = excluded.words,"
            " created = excluded.created, modified = excluded.modified, trashed = excluded.trashed"_s,
            {tag.id, tag.name, foldedName(tag.name), foldedWords(tag.name), tag.created, tag.modified,
             storedOptionalTime(tag.trashed)});
        if (!saved || !*before || **before == std::pair(tag.name, tag.trashed.has_value()))
            return saved;
        return indexManyAnnotations(m_connection, annotationsPointingTo(u"tag"_s, tag.id));
    });
}

Expected<Tag> TagStore::get(const QUuid &tag) const
{
    return onlyOne(readTags(m_connection, {u"tag.id = ?"_s, {tag}}), tag);
}

Expected<std::vector<Used<Tag>>> TagStore::all() const
{
    return readTags(m_connection, {kept(), {}, u"tag.folded, tag.row_id"_s, -1, true});
}

Expected<std::vector<Tag>> TagStore::matching(const QString &typed, int limit) const
{
    VocabularySelection selection = wordsStartingWith(typed);
    selection.condition = kept() + " AND "_L1 + selection.condition;
    selection.order = u"uses DESC, tag.folded, tag.row_id"_s;
    selection.limit = limit;
    selection.counted = true;
    return things(readTags(m_connection, selection));
}

Expected<std::optional<Tag>> TagStore::named(const QString &name) const
{
    return firstOf(readTags(m_connection, {kept() + " AND tag.folded = ?"_L1, {foldedName(name)}}));
}

Expected<std::vector<TagShelf>> TagStore::shelves() const
{
    return m_connection.list(u"SELECT id, name, created, modified, articles FROM tag WHERE trashed IS NULL"
                             " ORDER BY folded, row_id"_s,
                             {}, [](const Row &row) {
                                 return TagShelf{{.id = row.identifier(0),
                                                  .name = row.text(1),
                                                  .created = row.time(2),
                                                  .modified = row.time(3)},
                                                 row.count(4)};
                             });
}

Expected<Things> TagStore::tag(const QUuid &tag, const Things &things)
{
    return changeLinks(m_connection, &linkStatement, tag, things);
}

Expected<Things> TagStore::untag(const QUuid &tag, const Things &things)
{
    return changeLinks(m_connection, &unlinkStatement, tag, things);
}

Expected<Things> TagStore::merge(const Tag &tag, const QUuid &into)
{
    return m_connection.inTransaction([&]() -> Expected<Things> {
        return taggedWith(tag.id)
            .and_then([&](const Things &things) { return this->tag(into, things); })
            .and_then([&](const Things &gained) { return save(tag).transform([&] { return gained; }); })
            .and_then([&](const Things &gained) {
                return m_connection
                    .run(u"UPDATE tag SET merged_into = (SELECT row_id FROM tag WHERE id = ?) WHERE id = ?"_s,
                         {into, tag.id})
                    .transform([&] { return gained; });
            });
    });
}

Expected<void> TagStore::split(const Tag &tag, const QUuid &into, const Things &gained)
{
    return m_connection.inTransaction([&]() -> Expected<void> {
        return untag(into, gained).and_then([&](const Things &) { return save(tag); }).and_then([&] {
            return m_connection.run(u"UPDATE tag SET merged_into = NULL WHERE id = ?"_s, {tag.id});
        });
    });
}

Expected<Things> TagStore::taggedWith(const QUuid &tag) const
{
    auto articles = linkedTo(m_connection, u"article"_s, tag);
    if (!articles)
        return std::unexpected(articles.error());
    return linkedTo(m_connection, u"annotation"_s, tag).transform([&](std::vector<QUuid> annotations) {
        return Things{std::move(*articles), std::move(annotations)};
    });
}

Expected<std::vector<Tag>> TagStore::ofArticle(const QUuid &article) const
{
    return things(
        readTags(m_connection, {kept() + " AND tag.row_id IN (SELECT tag FROM article_tag WHERE article ="
                                         " (SELECT row_id FROM article WHERE id = ?))"_L1,
                                {article},
                                u"tag.folded, tag.row_id"_s}));
}

} // namespace apostille

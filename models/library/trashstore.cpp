// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/trashstore.h"

#include "models/library/connection.h"
#include "models/library/quotedwords.h"
#include "models/library/searchwriter.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// As in the first column of what all() reads.
QString tableOf(ThingKind kind)
{
    switch (kind) {
    case ThingKind::Article:
        return u"article"_s;
    case ThingKind::Annotation:
        return u"annotation"_s;
    case ThingKind::Claim:
        return u"claim"_s;
    case ThingKind::Source:
        return u"source"_s;
    case ThingKind::Tag:
        return u"tag"_s;
    case ThingKind::SavedSearch:
        return u"saved_search"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

bool isLinked(ThingKind kind)
{
    return kind == ThingKind::Claim || kind == ThingKind::Source || kind == ThingKind::Tag;
}

AnnotationSelection annotationsOf(const TrashedThing &thing)
{
    if (thing.kind == ThingKind::Annotation)
        return oneAnnotation(thing.id);
    return annotationsPointingTo(tableOf(thing.kind), thing.id);
}

Expected<void> setTrashed(Connection &connection, const TrashedThing &thing, const QVariant &time)
{
    const auto set = connection.run(u"UPDATE %1 SET trashed = ? WHERE id = ?"_s.arg(tableOf(thing.kind)),
                                    {time, thing.id});
    if (!set || (thing.kind != ThingKind::Annotation && !isLinked(thing.kind)))
        return set;
    return indexAnnotations(connection, annotationsOf(thing));
}

/// Its annotations are found by the search no more, and lose the link.
Expected<void> unlink(Connection &connection, const TrashedThing &thing)
{
    const QString kind = tableOf(thing.kind);
    const auto annotations = connection.list(
        u"SELECT annotation FROM annotation_%1 WHERE %1 = (SELECT row_id FROM %1 WHERE id = ?)"_s.arg(kind),
        {thing.id}, [](const Row &row) { return QString::number(row.integer(0)); });
    if (!annotations)
        return std::unexpected(annotations.error());
    const QStringList rows(annotations->begin(), annotations->end());
    auto done = connection.run(
        u"DELETE FROM annotation_%1 WHERE %1 = (SELECT row_id FROM %1 WHERE id = ?)"_s.arg(kind), {thing.id});
    if (done && thing.kind == ThingKind::Tag)
        done = connection.run(u"DELETE FROM article_tag WHERE tag = (SELECT row_id FROM tag WHERE id = ?)"_s,
                              {thing.id});
    return done
        .and_then([&] {
            return connection.run(
                u"UPDATE %1 SET merged_into = NULL WHERE merged_into = (SELECT row_id FROM %1 WHERE id = ?)"_s
                    .arg(kind),
                {thing.id});
        })
        .and_then([&] {
            return indexAnnotations(
                connection, {u"annotation.row_id IN (%1)"_s.arg(rows.isEmpty() ? u"0"_s : rows.join(u','))});
        });
}

/// The search tables have no foreign keys.
Expected<void> forgetArticle(Connection &connection, const QUuid &article)
{
    const QString annotations =
        u"SELECT row_id FROM annotation WHERE article = (SELECT row_id FROM article WHERE id = ?)"_s;
    return connection.run(u"DELETE FROM search_annotation WHERE rowid IN (%1)"_s.arg(annotations), {article})
        .and_then([&] {
            return connection.run(
                u"DELETE FROM search_article WHERE rowid = (SELECT row_id FROM article WHERE id = ?)"_s,
                {article});
        })
        .and_then([&] {
            return connection.run(
                u"DELETE FROM search_title WHERE rowid = (SELECT row_id FROM article WHERE id = ?)"_s,
                {article});
        });
}

Expected<void> remove(Connection &connection, const TrashedThing &thing)
{
    return connection.inTransaction([&]() -> Expected<void> {
        Expected<void> ready;
        if (thing.kind == ThingKind::Article)
            ready = forgetArticle(connection, thing.id);
        else if (isLinked(thing.kind))
            ready = unlink(connection, thing);
        return ready.and_then([&] {
            return connection.run(
                u"DELETE FROM %1 WHERE id = ? AND trashed IS NOT NULL"_s.arg(tableOf(thing.kind)),
                {thing.id});
        });
    });
}

template <typename TimeOf>
Expected<void> setEach(Connection &connection, const std::vector<TrashedThing> &things, TimeOf timeOf)
{
    return connection.inTransaction([&]() -> Expected<void> {
        for (const TrashedThing &thing : things) {
            if (const auto set = setTrashed(connection, thing, timeOf(thing)); !set)
                return set;
        }
        return {};
    });
}

} // namespace

Expected<std::vector<TrashedThing>> TrashStore::all() const
{
    return m_connection.list(
        u"SELECT 0, id, title, outlet, language, id, trashed FROM article WHERE trashed IS NOT NULL UNION ALL"
        " SELECT 1, annotation.id, %1, article.title, article.language, article.id,"
        " annotation.trashed FROM annotation JOIN article ON article.row_id = annotation.article"
        " WHERE annotation.trashed IS NOT NULL UNION ALL"
        " SELECT 2, id, statement, '', '', '', trashed FROM claim WHERE trashed IS NOT NULL UNION ALL"
        " SELECT 3, id, name, '', '', '', trashed FROM source WHERE trashed IS NOT NULL UNION ALL"
        " SELECT 4, id, name, '', '', '', trashed FROM tag WHERE trashed IS NOT NULL UNION ALL"
        " SELECT 5, id, name, query, '', '', trashed FROM saved_search WHERE trashed IS NOT NULL"
        " ORDER BY 7 DESC, 1, 2"_s.arg(quotedWords()),
        {}, [](const Row &row) {
            return TrashedThing{.kind = static_cast<ThingKind>(row.count(0)),
                                .id = row.identifier(1),
                                .name = row.text(2),
                                .context = row.text(3),
                                .language = row.text(4),
                                .article = row.identifier(5),
                                .trashed = row.time(6)};
        });
}

Expected<void> TrashStore::restore(const std::vector<TrashedThing> &things)
{
    return setEach(m_connection, things, [](const TrashedThing &) { return QVariant(); });
}

Expected<void> TrashStore::putBack(const std::vector<TrashedThing> &things)
{
    return setEach(m_connection, things, [](const TrashedThing &thing) { return QVariant(thing.trashed); });
}

Expected<int> TrashStore::empty(const std::stop_token &stop)
{
    const auto things = all();
    if (!things)
        return std::unexpected(things.error());
    int removed = 0;
    for (const TrashedThing &thing : *things) {
        if (stop.stop_requested())
            break;
        if (const auto done = remove(m_connection, thing); !done)
            return std::unexpected(done.error());
        ++removed;
    }
    return removed;
}

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/articlecondition.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

QString shelfCondition(Shelf shelf)
{
    switch (shelf) {
    case Shelf::All:
        return u"article.trashed IS NULL"_s;
    case Shelf::Unread:
        return u"article.trashed IS NULL AND article.unread = 1"_s;
    case Shelf::Starred:
        return u"article.trashed IS NULL AND article.starred = 1"_s;
    case Shelf::Annotated:
        return u"article.trashed IS NULL AND article.annotations > 0"_s;
    case Shelf::ToReview:
        return u"article.trashed IS NULL AND article.to_review > 0"_s;
    case Shelf::Trash:
        return u"article.trashed IS NOT NULL"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString orderColumn(ArticleOrder::Key key)
{
    switch (key) {
    case ArticleOrder::Key::Added:
        return u"article.added"_s;
    case ArticleOrder::Key::Published:
        return u"article.published"_s;
    case ArticleOrder::Key::Title:
        return u"article.title_folded"_s;
    case ArticleOrder::Key::Outlet:
        return u"article.outlet_words"_s;
    case ArticleOrder::Key::Annotations:
        return u"article.annotations"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

/// In one direction: SQLite can then walk an index either way.
QString orderOf(ArticleOrder order)
{
    return u"%1 %2, article.row_id %2"_s.arg(orderColumn(order.key), order.ascending ? u"ASC"_s : u"DESC"_s);
}

/// Articles with an annotation that points to a thing.
QString pointingTo(const QString &thing)
{
    return u"SELECT annotation.article FROM annotation_%1 AS link"
           " JOIN annotation ON annotation.row_id = link.annotation"
           " WHERE annotation.trashed IS NULL AND link.%1 = (SELECT row_id FROM %1 WHERE id = ?)"_s.arg(
               thing);
}

QString annotatedWith(const QString &link, const QString &things, const QString &also = {})
{
    return u"article.row_id IN (SELECT annotation.article FROM annotation_%1 AS link"
           " JOIN annotation ON annotation.row_id = link.annotation"
           " WHERE annotation.trashed IS NULL AND link.%1 IN (%2)%3)"_s.arg(link, things, also);
}

QString stateCondition(const QString &state)
{
    if (state == "unread"_L1)
        return u"article.unread = 1"_s;
    if (state == "read"_L1)
        return u"article.unread = 0"_s;
    if (state == "starred"_L1)
        return u"article.starred = 1"_s;
    return state == "annotated"_L1 ? u"article.annotations > 0"_s : u"article.to_review > 0"_s;
}

/// Each ? of it is bound to valueOf().
QString restrictionCondition(const SearchRestriction &restriction)
{
    using Field = SearchRestriction::Field;
    const QString named = u"SELECT source_alias.source FROM source_alias"
                          " JOIN source ON source.row_id = source_alias.source"
                          " WHERE source.trashed IS NULL AND source_alias.words LIKE ?"_s;
    switch (restriction.field) {
    case Field::Speaker:
        return annotatedWith(u"source"_s, named, u" AND link.role = 'speaker'"_s);
    case Field::Source:
        return annotatedWith(u"source"_s, named);
    case Field::Tag:
        return u"article.row_id IN (SELECT tagged.article FROM tagged JOIN tag ON tag.row_id = tagged.tag"
               " WHERE tag.trashed IS NULL AND tag.words LIKE ?)"_s;
    case Field::Outlet:
        return u"article.outlet_words LIKE ?"_s;
    case Field::Claim:
        return annotatedWith(u"claim"_s,
                             u"SELECT row_id FROM claim WHERE trashed IS NULL AND words LIKE ?"_s);
    case Field::State:
        return stateCondition(restriction.value);
    case Field::Language:
        return u"(article.language || '-') LIKE ?"_s;
    case Field::Words:
        return u"article.row_id IN (SELECT rowid FROM search_article WHERE search_article MATCH ?)"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

/// Folded words have no character that LIKE gives a meaning to.
QString valueOf(const SearchRestriction &restriction)
{
    switch (restriction.field) {
    case SearchRestriction::Field::Language:
        return restriction.value + "-%"_L1;
    case SearchRestriction::Field::Words:
        return restriction.value;
    default:
        return u'%' + restriction.value + u'%';
    }
}

} // namespace

ArticleCondition articleCondition(const ArticleFilter &filter, ArticleOrder order)
{
    ArticleCondition condition{shelfCondition(filter.shelf), {}, {}};
    condition.order =
        filter.shelf == Shelf::Trash ? u"article.trashed DESC, article.row_id DESC"_s : orderOf(order);
    const auto restrict = [&](const QUuid &thing, const QString &rows) {
        if (thing.isNull())
            return;
        condition.condition += u" AND article.row_id IN ("_s + rows + u')';
        condition.values.append(QVariantList(rows.count(u'?'), thing));
    };
    restrict(filter.claim, pointingTo(u"claim"_s));
    restrict(filter.source, pointingTo(u"source"_s));
    restrict(filter.tag, u"SELECT article FROM tagged WHERE tag = (SELECT row_id FROM tag WHERE id = ?)"_s);
    for (const SearchRestriction &restriction : filter.restrictions) {
        const QString wanted = restrictionCondition(restriction);
        condition.condition += (restriction.unwanted ? u" AND NOT ("_s : u" AND ("_s) + wanted + u')';
        condition.values.append(QVariantList(wanted.count(u'?'), valueOf(restriction)));
    }
    return condition;
}

} // namespace apostille

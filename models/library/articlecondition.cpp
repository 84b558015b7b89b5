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
    case Shelf::Trash:
        return u"article.trashed IS NOT NULL"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

/// Articles with an annotation that points to a thing.
QString pointingTo(const QString &thing)
{
    return u"SELECT annotation.article FROM annotation_%1 AS link"
           " JOIN annotation ON annotation.row_id = link.annotation"
           " WHERE annotation.trashed IS NULL AND link.%1 = (SELECT row_id FROM %1 WHERE id = ?)"_s.arg(
               thing);
}

} // namespace

ArticleCondition articleCondition(const ArticleFilter &filter)
{
    ArticleCondition condition{shelfCondition(filter.shelf), {}, {}};
    condition.order = filter.shelf == Shelf::Trash ? u"article.trashed DESC, article.row_id DESC"_s
                                                   : u"article.added DESC, article.row_id DESC"_s;
    const auto restrict = [&](const QUuid &thing, const QString &rows) {
        if (thing.isNull())
            return;
        condition.condition += u" AND article.row_id IN ("_s + rows + u')';
        condition.values.append(QVariantList(rows.count(u'?'), thing));
    };
    restrict(filter.claim, pointingTo(u"claim"_s));
    restrict(filter.source, pointingTo(u"source"_s));
    restrict(
        filter.tag,
        pointingTo(u"tag"_s) +
            " UNION SELECT article FROM article_tag WHERE tag = (SELECT row_id FROM tag WHERE id = ?)"_L1);
    return condition;
}

} // namespace apostille

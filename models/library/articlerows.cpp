// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/articlerows.h"

#include "models/library/connection.h"

using namespace Qt::StringLiterals;

namespace apostille {

QString articleRowColumns()
{
    return u"article.row_id, article.id, article.title, article.byline, article.outlet, article.published,"
           " article.address, article.language, article.added, article.annotations, article.words, "
           "article.unread,"
           " article.starred, article.trashed"_s;
}

ArticleRow articleRowFrom(const Row &row)
{
    return {
        .id = row.identifier(1),
        .title = row.text(2),
        .byline = row.text(3),
        .outlet = row.text(4),
        .published = row.text(5),
        .address = row.text(6),
        .language = row.text(7),
        .added = row.time(8),
        .annotations = row.count(9),
        .words = row.count(10),
        .unread = row.flag(11),
        .starred = row.flag(12),
        .trashed = row.optionalTime(13),
    };
}

} // namespace apostille

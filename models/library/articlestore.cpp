// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/articlestore.h"

#include "models/base/identifier.h"
#include "models/library/addresses.h"
#include "models/library/articlecondition.h"
#include "models/library/articlerows.h"
#include "models/library/articleversions.h"
#include "models/library/connection.h"
#include "models/library/folding.h"
#include "models/library/storedvalues.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

Error notFound(const QString &article)
{
    return {ErrorCode::ArticleNotFound, article};
}

/// For statements that change one article.
Expected<void> orNotFound(const Expected<int> &changed, const QUuid &article)
{
    if (!changed)
        return std::unexpected(changed.error());
    if (*changed == 0)
        return std::unexpected(notFound(storedIdentifier(article)));
    return {};
}

/// One statement for each of many articles, in one transaction; gives those of which it changed something.
template <typename ValuesOf>
Expected<std::vector<QUuid>> changeEach(Connection &connection, const QString &sql,
                                        const std::vector<QUuid> &articles, ValuesOf valuesOf)
{
    return connection.inTransaction([&]() -> Expected<std::vector<QUuid>> {
        std::vector<QUuid> changed;
        for (const QUuid &article : articles) {
            const auto rows = connection.change(sql, valuesOf(article));
            if (!rows)
                return std::unexpected(rows.error());
            if (*rows > 0)
                changed.push_back(article);
        }
        return changed;
    });
}

Expected<qint64> insertArticle(Connection &connection, const QUuid &id)
{
    return connection.insert(u"INSERT INTO article (id, title, byline, outlet, published, address, "
                             u"same_address, language, added, words,"
                             " current_version) VALUES (?, '', '', '', '', '', '', '', ?, 0, 0)"_s,
                             {id, QDateTime::currentDateTimeUtc()});
}

} // namespace

Expected<QUuid> ArticleStore::add(const Snapshot &snapshot, const Article &content, int cleaner)
{
    const QUuid id = newIdentifier();
    return m_connection.inTransaction([&]() -> Expected<QUuid> {
        return insertArticle(m_connection, id)
            .and_then([&](qint64) { return addSnapshot(id, snapshot); })
            .and_then([&](const QUuid &kept) {
                return addVersion(id, kept, content, cleaner, VersionCause::Intake);
            })
            .transform([&](const QUuid &) { return id; });
    });
}

Expected<KeptArticle> ArticleStore::addUnlessThere(const Snapshot &snapshot, const Article &content,
                                                   int cleaner, const QUrl &address)
{
    return m_connection.inTransaction([&]() -> Expected<KeptArticle> {
        const auto same = findSame(content, address);
        if (!same)
            return std::unexpected(same.error());
        if (*same)
            return KeptArticle{**same, true};
        return add(snapshot, content, cleaner).transform([](const QUuid &added) {
            return KeptArticle{added, false};
        });
    });
}

Expected<QUuid> ArticleStore::addSnapshot(const QUuid &article, const Snapshot &snapshot)
{
    return m_connection.inTransaction([&]() -> Expected<QUuid> {
        return articleRowId(m_connection, article).and_then([&](qint64 row) {
            return insertSnapshot(m_connection, row, snapshot);
        });
    });
}

Expected<QUuid> ArticleStore::addVersion(const QUuid &article, const QUuid &snapshot, const Article &content,
                                         int cleaner, VersionCause cause)
{
    const VersionDraft draft{snapshot, content, cleaner, cause};
    return m_connection.inTransaction([&]() -> Expected<QUuid> {
        return articleRowId(m_connection, article).and_then([&](qint64 row) {
            return insertVersion(m_connection, row, draft);
        });
    });
}

Expected<std::optional<QUuid>> ArticleStore::findSame(const Article &content, const QUrl &address) const
{
    const QString text = content.text();
    const QString canonical = comparableAddress(content.metadata.canonicalAddress);
    const QString asked = comparableAddress(address.toString(QUrl::FullyEncoded));
    return m_connection.first(
        u"SELECT id FROM article WHERE trashed IS NULL AND (same_address IN (?, ?) AND same_address <> ''"
        " OR row_id IN (SELECT article FROM article_version WHERE text_hash = ?)) ORDER BY added LIMIT 1"_s,
        {canonical, asked, text.isEmpty() ? QString() : textHash(text)},
        [](const Row &row) { return row.identifier(0); });
}

/// The inner query walks one of the shelves' indices alone; only the rows of the page are read.
Expected<std::vector<ArticleRow>> ArticleStore::page(const ArticleFilter &filter, qsizetype offset,
                                                     qsizetype limit, ArticleOrder order) const
{
    const ArticleCondition wanted = articleCondition(filter, order);
    const QString sql = u"SELECT %1 FROM (SELECT article.row_id AS listed FROM article WHERE %2 ORDER BY %3"
                        " LIMIT ? OFFSET ?) JOIN article ON article.row_id = listed ORDER BY %3"_s.arg(
                            articleRowColumns(), wanted.condition, wanted.order);
    return m_connection.list(sql, wanted.values + QVariantList{limit, offset}, articleRowFrom);
}

Expected<ArticleRow> ArticleStore::row(const QUuid &article) const
{
    const auto found = m_connection.first(u"SELECT %1 FROM article WHERE id = ?"_s.arg(articleRowColumns()),
                                          {article}, articleRowFrom);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(notFound(storedIdentifier(article)));
    return **found;
}

Expected<ShelfCounts> ArticleStore::counts() const
{
    const auto counted = m_connection.first(
        u"SELECT (SELECT count(*) FROM article WHERE trashed IS NULL),"
        " (SELECT count(*) FROM article WHERE trashed IS NULL AND unread = 1),"
        " (SELECT count(*) FROM article WHERE trashed IS NULL AND starred = 1),"
        " (SELECT count(*) FROM article WHERE trashed IS NULL AND annotations > 0),"
        " (SELECT count(*) FROM article WHERE trashed IS NULL AND to_review > 0),"
        " (SELECT count(*) FROM article WHERE trashed IS NOT NULL),"
        " (SELECT (SELECT count(*) FROM article WHERE trashed IS NOT NULL)"
        " + (SELECT count(*) FROM annotation WHERE trashed IS NOT NULL)"
        " + (SELECT count(*) FROM claim WHERE trashed IS NOT NULL)"
        " + (SELECT count(*) FROM source WHERE trashed IS NOT NULL)"
        " + (SELECT count(*) FROM tag WHERE trashed IS NOT NULL)"
        " + (SELECT count(*) FROM saved_search WHERE trashed IS NOT NULL)),"
        " (SELECT count(*) FROM claim WHERE trashed IS NULL),"
        " (SELECT count(*) FROM source WHERE trashed IS NULL),"
        " (SELECT sum(annotations) FROM article WHERE trashed IS NULL AND annotations > 0)"_s,
        {}, [](const Row &row) {
            return ShelfCounts{row.count(0), row.count(1), row.count(2), row.count(3), row.count(4),
                               row.count(5), row.count(6), row.count(7), row.count(8), row.count(9)};
        });
    return counted.transform([](const auto &found) { return found.value_or(ShelfCounts()); });
}

Expected<std::vector<QString>> ArticleStore::outlets(const QString &typed, int limit) const
{
    QString condition = u"trashed IS NULL AND outlet_words <> ''"_s;
    QVariantList values;
    for (const QString &word : foldedWords(typed).split(u' ', Qt::SkipEmptyParts)) {
        condition += u" AND outlet_words LIKE ?"_s;
        values.append(u"% %1%"_s.arg(word));
    }
    return m_connection.list(u"SELECT max(outlet) FROM article WHERE %1 GROUP BY outlet_words"
                             " ORDER BY count(*) DESC, outlet_words LIMIT ?"_s.arg(condition),
                             values + QVariantList{limit}, [](const Row &row) { return row.text(0); });
}

Expected<QUuid> ArticleStore::resolve(const QString &prefix) const
{
    constexpr qsizetype shortestPrefix = 8;
    const QString from = prefix.trimmed().toLower();
    if (from.size() < shortestPrefix)
        return std::unexpected(notFound(prefix));
    // 'g' sorts behind everything that a UUID can go on with.
    const auto found =
        m_connection.list(u"SELECT id FROM article WHERE id >= ? AND id < ? LIMIT 2"_s, {from, from + u'g'},
                          [](const Row &row) { return row.identifier(0); });
    if (!found)
        return std::unexpected(found.error());
    if (found->empty())
        return std::unexpected(notFound(prefix));
    if (found->size() > 1)
        return std::unexpected(Error{ErrorCode::ArticleAmbiguous, prefix});
    return found->front();
}

Expected<void> ArticleStore::setRead(const QUuid &article, bool read)
{
    return orNotFound(m_connection.change(u"UPDATE article SET unread = ? WHERE id = ?"_s, {!read, article}),
                      article);
}

Expected<void> ArticleStore::setStarred(const QUuid &article, bool starred)
{
    return orNotFound(
        m_connection.change(u"UPDATE article SET starred = ? WHERE id = ?"_s, {starred, article}), article);
}

Expected<void> ArticleStore::setTrashed(const QUuid &article, bool trashed)
{
    const QVariant time = trashed ? QVariant(QDateTime::currentDateTimeUtc()) : QVariant();
    return orNotFound(m_connection.change(u"UPDATE article SET trashed = ? WHERE id = ?"_s, {time, article}),
                      article);
}

Expected<std::vector<QUuid>> ArticleStore::setRead(const std::vector<QUuid> &articles, bool read)
{
    return changeEach(m_connection, u"UPDATE article SET unread = ? WHERE id = ? AND unread <> ?"_s, articles,
                      [&](const QUuid &article) { return QVariantList{!read, article, !read}; });
}

Expected<std::vector<QUuid>> ArticleStore::setStarred(const std::vector<QUuid> &articles, bool starred)
{
    return changeEach(m_connection, u"UPDATE article SET starred = ? WHERE id = ? AND starred <> ?"_s,
                      articles,
                      [&](const QUuid &article) { return QVariantList{starred, article, starred}; });
}

Expected<std::vector<QUuid>> ArticleStore::setTrashed(const std::vector<QUuid> &articles, bool trashed)
{
    const QVariant time = trashed ? QVariant(QDateTime::currentDateTimeUtc()) : QVariant();
    return changeEach(m_connection,
                      u"UPDATE article SET trashed = ? WHERE id = ? AND (trashed IS NULL) = ?"_s, articles,
                      [&](const QUuid &article) { return QVariantList{time, article, trashed}; });
}

} // namespace apostille

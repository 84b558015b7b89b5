// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/article/article.h"
#include "models/base/error.h"
#include "models/library/searchrestriction.h"

#include <QDateTime>
#include <QUrl>
#include <QUuid>

#include <optional>
#include <vector>

namespace apostille {

class Connection;
struct TextChange;
struct TextState;

/// The original bytes of an article as they came in, and where and when from. Never changed.
struct Snapshot
{
    QUuid id = {};
    QByteArray bytes = {}; ///< as they came (stored compressed)
    QString hash = {};     ///< SHA-256 of bytes, lower-case hexadecimal; filled in by the store
    QByteArray mediaType = {};
    QString origin = {}; ///< "file", "paste", "address"; "page": a further page of the same article
    QString fileName = {};
    QUrl address = {};       ///< as asked for
    QUrl finalAddress = {};  ///< after redirects
    QByteArray headers = {}; ///< HTTP response head as received, empty for files
    QDateTime captured = {}; ///< UTC
};

enum class VersionCause { Intake, Cleaner, Correction, Refetch, PutBack };

/// One immutable text of an article; annotations name the version they were made on.
struct TextVersion
{
    QUuid id = {};
    QUuid article = {};
    int number = 1; ///< from 1
    VersionCause cause = VersionCause::Intake;
    QUuid snapshot = {};
    int cleaner = 0; ///< cleanerVersion it was made by
    QDateTime created = {};
    Article content = {};
};

/// What a list shows of an article: no text, cheap to load by the thousand.
struct ArticleRow
{
    QUuid id = {};
    QString title = {};
    QString byline = {};
    QString outlet = {};
    QString published = {}; ///< ISO 8601
    QString address = {};
    QString language = {};
    QDateTime added = {};
    int annotations = 0; ///< not in the trash
    int words = 0;
    bool unread = true;
    bool starred = false;
    std::optional<QDateTime> trashed = {};

    bool operator==(const ArticleRow &) const = default;
};

enum class Shelf { All, Unread, Starred, Annotated, ToReview, Trash };

/// Which articles. Null ids do not restrict. Trashed ones only on Shelf::Trash.
struct ArticleFilter
{
    Shelf shelf = Shelf::All;
    QUuid claim = {};
    QUuid source = {};
    QUuid tag = {};
    std::vector<SearchRestriction> restrictions = {}; ///< all of them

    bool operator==(const ArticleFilter &) const = default;
};

/// What a list is sorted by; articles that are equal in it, latest first.
struct ArticleOrder
{
    enum class Key { Added, Published, Title, Outlet, Annotations };

    Key key = Key::Added;
    bool ascending = false;

    bool operator==(const ArticleOrder &) const = default;
};

struct ShelfCounts
{
    int all = 0;
    int unread = 0;
    int starred = 0;
    int annotated = 0;
    int toReview = 0;      ///< with an annotation that lacks a speaker, a verdict or a look, or says "to do"
    int trash = 0;         ///< articles alone
    int trashedThings = 0; ///< of all kinds, articles too
    int claims = 0;
    int sources = 0;
    int quotes = 0;
};

struct KeptArticle
{
    QUuid article = {};
    bool wasThere = false; ///< the library had it already: nothing was added
};

/// Articles, their text versions and snapshots.
class ArticleStore
{
public:
    explicit ArticleStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Stores snapshot, article and first version in one transaction; gives the article's id.
    [[nodiscard]] Expected<QUuid> add(const Snapshot &snapshot, const Article &content, int cleaner);
    /// Adds it, or gives the one that findSame finds, in one transaction: two programs that bring the same
    /// article at once keep it once.
    [[nodiscard]] Expected<KeptArticle> addUnlessThere(const Snapshot &snapshot, const Article &content,
                                                       int cleaner, const QUrl &address);
    /// Keeps another capture of an article that is there already; gives the snapshot's id.
    [[nodiscard]] Expected<QUuid> addSnapshot(const QUuid &article, const Snapshot &snapshot);
    /// Adds a version and makes it current. The article's older versions stay as they are.
    [[nodiscard]] Expected<QUuid> addVersion(const QUuid &article, const QUuid &snapshot,
                                             const Article &content, int cleaner, VersionCause cause);

    /// A version that was made of another by its reader or by cleaning the same page again, current from now
    /// on, with all annotations carried along whose words stand in it. ArticleNotFound where `from` is not
    /// the current version any more.
    [[nodiscard]] Expected<TextChange> changeText(const TextVersion &from, const Article &content,
                                                  VersionCause cause = VersionCause::PutBack);
    /// A version with further pages of the article (VersionCause::Refetch), whose captures are kept beside
    /// that of the first; annotations go along. ArticleNotFound as above.
    [[nodiscard]] Expected<TextChange> addPages(const TextVersion &from, const Article &content,
                                                const std::vector<Snapshot> &pages);
    [[nodiscard]] Expected<int> countFurtherPages(const QUuid &article) const;
    /// The captures of the pages after the first, in their order.
    [[nodiscard]] Expected<std::vector<Snapshot>> furtherPages(const QUuid &article) const;
    /// Makes the version current again and puts the annotations to their places in it.
    [[nodiscard]] Expected<void> goTo(const TextState &state);

    /// The article that has this canonical address (where given) or this very text, not in the trash.
    [[nodiscard]] Expected<std::optional<QUuid>> findSame(const Article &content, const QUrl &address) const;

    [[nodiscard]] Expected<std::vector<ArticleRow>> page(const ArticleFilter &filter, qsizetype offset,
                                                         qsizetype limit, ArticleOrder order = {}) const;
    [[nodiscard]] Expected<ArticleRow> row(const QUuid &article) const; ///< ArticleNotFound
    [[nodiscard]] Expected<ShelfCounts> counts() const;
    /// Outlets with a word that starts with each word typed, those with most articles first.
    [[nodiscard]] Expected<std::vector<QString>> outlets(const QString &typed, int limit) const;
    /// Articles whose id starts with, or equals, prefix (at least 8 characters of a UUID), for the command
    /// line.
    [[nodiscard]] Expected<QUuid> resolve(const QString &prefix) const; ///< ArticleNotFound, ArticleAmbiguous

    [[nodiscard]] Expected<TextVersion> currentVersion(const QUuid &article) const;
    [[nodiscard]] Expected<TextVersion> version(const QUuid &version) const;
    /// The latest version that cleaning made, before its reader changed anything.
    [[nodiscard]] Expected<TextVersion> cleanedVersion(const QUuid &article) const;
    [[nodiscard]] Expected<Snapshot> snapshot(const QUuid &snapshot) const;
    /// Without the bytes: what the status line shows.
    [[nodiscard]] Expected<Snapshot> snapshotHead(const QUuid &snapshot) const;

    [[nodiscard]] Expected<void> setRead(const QUuid &article, bool read);
    [[nodiscard]] Expected<void> setStarred(const QUuid &article, bool starred);
    [[nodiscard]] Expected<void> setTrashed(const QUuid &article, bool trashed);

    /// Many in one transaction; give those that were not so before.
    [[nodiscard]] Expected<std::vector<QUuid>> setRead(const std::vector<QUuid> &articles, bool read);
    [[nodiscard]] Expected<std::vector<QUuid>> setStarred(const std::vector<QUuid> &articles, bool starred);
    [[nodiscard]] Expected<std::vector<QUuid>> setTrashed(const std::vector<QUuid> &articles, bool trashed);

private:
    Connection &m_connection;
};

} // namespace apostille

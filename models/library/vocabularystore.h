// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/things.h"
#include "models/annotation/vocabulary.h"
#include "models/base/error.h"

#include <vector>

namespace apostille {

class Connection;
template <typename Thing>
struct MergeSide;
template <typename Thing>
struct Merge;
using ClaimMerge = Merge<Claim>;
using SourceMerge = Merge<Source>;

/// A claim or source with the number of annotations (not in the trash) that point to it.
template <typename Thing>
struct Used
{
    Thing thing;
    int annotations = 0;
};

/// A tag with the number of articles (not in the trash) that have it, or an annotation with it.
struct TagShelf
{
    Tag tag;
    int articles = 0;

    bool operator==(const TagShelf &) const = default;
};

/// save() inserts or replaces by id and refreshes the search index of all annotations that point to the
/// thing. all() leaves the trash out and sorts by name; matching() gives at most `limit` whose name, alias or
/// statement has a word that starts with each word of `typed` (case and diacritics folded), most used first:
/// completion.
class ClaimStore
{
public:
    explicit ClaimStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Expected<void> save(const Claim &claim);
    [[nodiscard]] Expected<Claim> get(const QUuid &claim) const;
    [[nodiscard]] Expected<std::vector<Used<Claim>>> all() const;
    [[nodiscard]] Expected<std::vector<Claim>> matching(const QString &typed, int limit) const;
    [[nodiscard]] Expected<std::optional<Claim>>
    named(const QString &statement) const; ///< statement or wording, folded, exact

    /// What merging would change; put() does and undoes it (see vocabularymerge.h).
    [[nodiscard]] Expected<ClaimMerge> planMerge(const QUuid &into, const std::vector<QUuid> &others) const;
    [[nodiscard]] Expected<void> put(const MergeSide<Claim> &side);

private:
    Connection &m_connection;
};

class SourceStore
{
public:
    explicit SourceStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Expected<void> save(const Source &source);
    [[nodiscard]] Expected<Source> get(const QUuid &source) const;
    [[nodiscard]] Expected<std::vector<Used<Source>>> all() const;
    [[nodiscard]] Expected<std::vector<Source>> matching(const QString &typed, int limit) const;
    [[nodiscard]] Expected<std::optional<Source>>
    named(const QString &name) const; ///< name or alias, folded, exact

    [[nodiscard]] Expected<SourceMerge> planMerge(const QUuid &into, const std::vector<QUuid> &others) const;
    [[nodiscard]] Expected<void> put(const MergeSide<Source> &side);

private:
    Connection &m_connection;
};

class TagStore
{
public:
    explicit TagStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Expected<void> save(const Tag &tag);
    [[nodiscard]] Expected<Tag> get(const QUuid &tag) const;
    [[nodiscard]] Expected<std::vector<Used<Tag>>> all() const;
    [[nodiscard]] Expected<std::vector<Tag>> matching(const QString &typed, int limit) const;
    [[nodiscard]] Expected<std::optional<Tag>> named(const QString &name) const;
    [[nodiscard]] Expected<std::vector<TagShelf>> shelves() const; ///< all(), with what a click on each finds

    /// Gives those that did not have the tag (or had it) before.
    [[nodiscard]] Expected<Things> tag(const QUuid &tag, const Things &things);
    [[nodiscard]] Expected<Things> untag(const QUuid &tag, const Things &things);
    /// Saves `tag` (in the trash) and gives all that it is on the tag `into`; gives those that did not have
    /// it.
    [[nodiscard]] Expected<Things> merge(const Tag &tag, const QUuid &into);
    /// The contrary: saves `tag` as it was and takes `into` from `gained`.
    [[nodiscard]] Expected<void> split(const Tag &tag, const QUuid &into, const Things &gained);
    [[nodiscard]] Expected<Things> taggedWith(const QUuid &tag) const;
    [[nodiscard]] Expected<std::vector<Tag>> ofArticle(const QUuid &article) const; ///< the article's own

private:
    Connection &m_connection;
};

} // namespace apostille

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/vocabularymerge.h"

#include "models/library/annotationrows.h"
#include "models/library/connection.h"
#include "models/library/folding.h"
#include "models/library/searchwriter.h"
#include "models/library/vocabularystore.h"
#include "models/library/vocabularywriter.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// The table of links of one kind of thing.
struct LinkTable
{
    QString thing;
    QString word;
    bool oncePerWord; ///< a quote may point to one source in several roles, to a claim with one stance
};

LinkTable linksTo(const Claim &)
{
    return {u"claim"_s, u"stance"_s, false};
}

LinkTable linksTo(const Source &)
{
    return {u"source"_s, u"role"_s, true};
}

QString numbers(const std::vector<qint64> &rows)
{
    QStringList list;
    for (const qint64 row : rows)
        list.append(QString::number(row));
    return list.join(u',');
}

QStringList namesOf(const Claim &claim)
{
    return QStringList{claim.statement} + claim.wordings;
}

QStringList namesOf(const Source &source)
{
    return QStringList{source.name} + source.aliases;
}

QStringList &furtherNames(Claim &claim)
{
    return claim.wordings;
}

QStringList &furtherNames(Source &source)
{
    return source.aliases;
}

QString &noteOf(Claim &claim)
{
    return claim.review;
}

QString &noteOf(Source &source)
{
    return source.note;
}

void takeUnsaid(Claim &into, const Claim &other)
{
    if (into.verdict == Verdict::Unchecked)
        into.verdict = other.verdict;
}

void takeUnsaid(Source &into, const Source &other)
{
    if (into.address.isEmpty())
        into.address = other.address;
}

template <typename Thing>
void absorb(Thing &into, Thing other)
{
    QSet<QString> known;
    for (const QString &name : namesOf(into))
        known.insert(foldedName(name));
    for (const QString &name : namesOf(other)) {
        if (!known.contains(foldedName(name)))
            furtherNames(into).append(name);
        known.insert(foldedName(name));
    }
    if (!noteOf(other).isEmpty())
        noteOf(into) += (noteOf(into).isEmpty() ? QString() : u"\n\n"_s) + noteOf(other);
    takeUnsaid(into, other);
}

Expected<qint64> rowOf(Connection &connection, const QString &thing, const QUuid &id)
{
    return connection.number(u"SELECT row_id FROM %1 WHERE id = ?"_s.arg(thing), {id});
}

template <typename Thing>
Expected<void> readLinks(Connection &connection, const std::vector<qint64> &others, MergeSide<Thing> &side)
{
    const LinkTable table = linksTo(Thing());
    auto links = connection.list(
        u"SELECT annotation, %1, %2 FROM annotation_%1 WHERE annotation IN"
        " (SELECT annotation FROM annotation_%1 WHERE %1 IN (%3)) ORDER BY annotation, position"_s.arg(
            table.thing, table.word, numbers(others)),
        {}, [](const Row &row) { return ThingLink{row.integer(0), row.integer(1), row.text(2)}; });
    if (!links)
        return std::unexpected(links.error());
    side.links = std::move(*links);
    for (const ThingLink &link : side.links) {
        if (side.annotations.empty() || side.annotations.back() != link.annotation)
            side.annotations.push_back(link.annotation);
    }
    return {};
}

/// The links with the one thing in place of the others, none of them twice.
std::vector<ThingLink> redirected(const std::vector<ThingLink> &links, qint64 into,
                                  const std::vector<qint64> &others, bool oncePerWord)
{
    std::vector<ThingLink> result;
    for (ThingLink link : links) {
        const auto same = [&](const ThingLink &known) {
            return known.thing == into && (!oncePerWord || known.word == link.word);
        };
        const auto inQuote = [&](const std::vector<ThingLink> &all) {
            return std::ranges::equal_range(all, link.annotation, {}, &ThingLink::annotation);
        };
        // What the quote said of the one that stays goes before what it said of the others.
        if (std::ranges::contains(others, link.thing)) {
            if (std::ranges::any_of(inQuote(links), same) || std::ranges::any_of(inQuote(result), same))
                continue;
            link.thing = into;
        }
        result.push_back(link);
    }
    return result;
}

template <typename Thing, typename Store>
Expected<Merge<Thing>> planned(Connection &connection, const Store &store, const QUuid &into,
                               const std::vector<QUuid> &others)
{
    const LinkTable table = linksTo(Thing());
    const auto kept = store.get(into);
    const auto keptRow = rowOf(connection, table.thing, into);
    if (!kept || !keptRow)
        return std::unexpected(kept ? keptRow.error() : kept.error());
    Merge<Thing> merge{.before = {.id = into, .things = {*kept}}, .after = {.id = into, .things = {*kept}}};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<qint64> rows;
    for (const QUuid &id : others) {
        auto other = store.get(id);
        const auto row = rowOf(connection, table.thing, id);
        if (!other || !row)
            return std::unexpected(other ? row.error() : other.error());
        if (id == into)
            continue;
        rows.push_back(*row);
        merge.before.things.push_back(*other);
        absorb(merge.after.things.front(), *other);
        other->trashed = now;
        other->modified = now;
        other->mergedInto = into;
        merge.after.things.push_back(std::move(*other));
    }
    merge.after.things.front().modified = now;
    if (const auto read = readLinks(connection, rows, merge.before); !read)
        return std::unexpected(read.error());
    merge.after.annotations = merge.before.annotations;
    merge.after.links = redirected(merge.before.links, *keptRow, rows, table.oncePerWord);
    return merge;
}

Expected<bool> write(Connection &connection, const Claim &claim)
{
    return writeClaim(connection, claim);
}

Expected<bool> write(Connection &connection, const Source &source)
{
    return writeSource(connection, source);
}

template <typename Thing>
Expected<void> writeLinks(Connection &connection, const MergeSide<Thing> &side)
{
    const LinkTable table = linksTo(Thing());
    auto done = connection.run(
        u"DELETE FROM annotation_%1 WHERE annotation IN (%2)"_s.arg(table.thing, numbers(side.annotations)));
    const QString insertion =
        u"INSERT INTO annotation_%1 (annotation, position, %1, %2) VALUES (?, ?, ?, ?)"_s.arg(table.thing,
                                                                                              table.word);
    int position = 0;
    qint64 annotation = 0;
    for (const ThingLink &link : side.links) {
        if (!done)
            return done;
        position = link.annotation == annotation ? position + 1 : 0;
        annotation = link.annotation;
        done = connection.run(insertion, {link.annotation, position, link.thing, link.word});
    }
    return done;
}

template <typename Thing>
Expected<void> put(Connection &connection, const MergeSide<Thing> &side)
{
    return connection.inTransaction([&]() -> Expected<void> {
        for (const Thing &thing : side.things) {
            if (const auto written = write(connection, thing); !written)
                return std::unexpected(written.error());
        }
        if (const auto linked = writeLinks(connection, side); !linked)
            return linked;
        // The one that stays has other names now: all its quotes are found by them.
        return indexManyAnnotations(connection,
                                    {u"annotation.row_id IN (%1)"_s.arg(numbers(side.annotations))})
            .and_then([&] {
                return indexManyAnnotations(connection,
                                            annotationsPointingTo(linksTo(Thing()).thing, side.id));
            });
    });
}

} // namespace

Expected<Merge<Claim>> plannedClaimMerge(Connection &connection, const QUuid &into,
                                         const std::vector<QUuid> &others)
{
    return planned<Claim>(connection, ClaimStore(connection), into, others);
}

Expected<void> putMergeSide(Connection &connection, const MergeSide<Claim> &side)
{
    return put(connection, side);
}

Expected<Merge<Source>> plannedSourceMerge(Connection &connection, const QUuid &into,
                                           const std::vector<QUuid> &others)
{
    return planned<Source>(connection, SourceStore(connection), into, others);
}

Expected<void> putMergeSide(Connection &connection, const MergeSide<Source> &side)
{
    return put(connection, side);
}

} // namespace apostille

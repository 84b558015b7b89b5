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
#include <span>

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

/// Changes the links of one annotation at a time.
class LinkChanger
{
public:
    LinkChanger(Connection &connection, const LinkTable &table)
        : m_connection(connection)
        , m_redirect(
              u"UPDATE annotation_%1 SET %1 = ? WHERE annotation = ? AND position = ?"_s.arg(table.thing))
        , m_clear(u"DELETE FROM annotation_%1 WHERE annotation = ?"_s.arg(table.thing))
        , m_insert(u"INSERT INTO annotation_%1 (annotation, position, %1, %2) VALUES (?, ?, ?, ?)"_s.arg(
              table.thing, table.word))
    {
    }

    /// Where only the things are others, row by row: for every row that comes or goes, the library looks
    /// again at what the annotation needs.
    Expected<void> change(qint64 annotation, std::span<const ThingLink> now, std::span<const qint64> places,
                          std::span<const ThingLink> wanted)
    {
        if (!std::ranges::equal(now, wanted, {}, &ThingLink::word, &ThingLink::word))
            return replace(annotation, wanted);
        Expected<void> done;
        for (std::size_t i = 0; done && i < wanted.size(); ++i) {
            if (now[i].thing != wanted[i].thing)
                done = m_connection.run(m_redirect, {wanted[i].thing, annotation, places[i]});
        }
        return done;
    }

private:
    Expected<void> replace(qint64 annotation, std::span<const ThingLink> wanted)
    {
        auto done = m_connection.run(m_clear, {annotation});
        qint64 place = 0;
        for (const ThingLink &link : wanted) {
            if (done)
                done = m_connection.run(m_insert, {annotation, place++, link.thing, link.word});
        }
        return done;
    }

    Connection &m_connection;
    QString m_redirect;
    QString m_clear;
    QString m_insert;
};

/// Both sorted by annotation.
template <typename Thing>
Expected<void> writeLinks(Connection &connection, const MergeSide<Thing> &side)
{
    const LinkTable table = linksTo(Thing());
    std::vector<ThingLink> now;
    std::vector<qint64> places;
    auto done = connection.each(
        u"SELECT annotation, %1, %2, position FROM annotation_%1 WHERE annotation IN (%3)"
        " ORDER BY annotation, position"_s.arg(table.thing, table.word, numbers(side.annotations)),
        {}, [&](const Row &row) {
            now.push_back({row.integer(0), row.integer(1), row.text(2)});
            places.push_back(row.integer(3));
        });
    LinkChanger changer(connection, table);
    for (const qint64 annotation : side.annotations) {
        if (!done)
            return done;
        const auto before = std::ranges::equal_range(now, annotation, {}, &ThingLink::annotation);
        const auto first = static_cast<std::size_t>(before.begin() - now.begin());
        done = changer.change(annotation, before, std::span(places).subspan(first, before.size()),
                              std::ranges::equal_range(side.links, annotation, {}, &ThingLink::annotation));
    }
    return done;
}

template <typename Thing>
Expected<void> writeThings(Connection &connection, const std::vector<Thing> &things, bool trashed)
{
    for (const Thing &thing : things) {
        if (thing.trashed.has_value() != trashed)
            continue;
        if (const auto written = write(connection, thing); !written)
            return std::unexpected(written.error());
    }
    return {};
}

/// What goes into the trash does so when no quote points to it any more, what comes back before one does:
/// else the library would look twice at every quote.
template <typename Thing>
Expected<void> put(Connection &connection, const MergeSide<Thing> &side)
{
    return connection.inTransaction([&] {
        return writeThings(connection, side.things, false)
            .and_then([&] { return writeLinks(connection, side); })
            .and_then([&] { return writeThings(connection, side.things, true); })
            .and_then([&] {
                return indexManyAnnotations(connection,
                                            {u"annotation.row_id IN (%1)"_s.arg(numbers(side.annotations))});
            })
            // The one that stays has other names now: all its quotes are found by them.
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

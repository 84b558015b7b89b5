// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/annotationrows.h"

#include "models/library/connection.h"
#include "models/library/storedvalues.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

QString joined()
{
    return u" FROM annotation JOIN article ON article.row_id = annotation.article"
           " JOIN article_version AS version ON version.row_id = annotation.version WHERE "_s;
}

QString orderOf(AnnotationOrder order)
{
    if (order == AnnotationOrder::TrashedLast)
        return u"annotation.trashed DESC, annotation.row_id DESC"_s;
    return u"article.added DESC, article.row_id DESC, version.number, annotation.position_start,"
           " annotation.position_end, annotation.row_id"_s;
}

AnnotationRow annotationFrom(const Row &row)
{
    return {
        row.integer(0),
        {
            .id = row.identifier(1),
            .article = row.identifier(2),
            .version = row.identifier(3),
            .anchor = {row.integer(4), row.integer(5), row.text(6), row.text(7), row.text(8)},
            .colour = markColourFromStored(row.integer(9)),
            .speech = speechKindFromStored(row.text(10)),
            .speakerAsWritten = row.text(11),
            .reportingVerb = row.text(12),
            .translatedFrom = row.text(13),
            .originalWording = row.text(14),
            .note = row.text(15),
            .created = row.time(16),
            .modified = row.time(17),
            .trashed = row.optionalTime(18),
        },
    };
}

Expected<std::vector<AnnotationRow>> readRows(Connection &connection, const AnnotationSelection &selection,
                                              AnnotationOrder order)
{
    const QString sql =
        u"SELECT annotation.row_id, annotation.id, article.id, version.id, annotation.position_start,"
        " annotation.position_end, annotation.exact, annotation.prefix, annotation.suffix,"
        " annotation.colour, annotation.speech, annotation.speaker_as_written,"
        " annotation.reporting_verb, annotation.translated_from, annotation.original_wording,"
        " annotation.note, annotation.created, annotation.modified, annotation.trashed"_s +
        joined() + selection.condition + " ORDER BY "_L1 + orderOf(order);
    return connection.list(sql, selection.values, annotationFrom);
}

/// Hands each link of the selected annotations, in the user's order, to the annotation that it belongs to.
class LinkReader
{
public:
    LinkReader(Connection &connection, const AnnotationSelection &selection, std::vector<AnnotationRow> &rows)
        : m_connection(connection)
        , m_selection(selection)
    {
        for (AnnotationRow &row : rows)
            m_annotations.emplace(row.rowId, &row.annotation);
    }

    /// `word` is the link's own column, '' where it has none.
    template <typename Take>
    Expected<void> read(const QString &thing, const QString &word, Take take) const
    {
        const QString sql =
            u"SELECT link.annotation, %1.id, %2 FROM annotation_%1 AS link JOIN %1 ON %1.row_id = link.%1"
            " WHERE link.annotation IN (%3)%4 ORDER BY link.annotation, link.position"_s.arg(
                thing, word, m_selection.rows(),
                thing == "tag"_L1 ? u" AND tag.trashed IS NULL"_s : QString());
        return m_connection.each(sql, m_selection.values, [&](const Row &row) {
            if (const auto found = m_annotations.find(row.integer(0)); found != m_annotations.end())
                take(*found->second, row.identifier(1), row.text(2));
        });
    }

    Expected<void> readParts() const
    {
        const QString sql =
            u"SELECT annotation, position_start, position_end, exact, prefix, suffix FROM annotation_part"
            " WHERE annotation IN (%1) ORDER BY annotation, position"_s.arg(m_selection.rows());
        return m_connection.each(sql, m_selection.values, [&](const Row &row) {
            if (const auto found = m_annotations.find(row.integer(0)); found != m_annotations.end())
                found->second->parts.push_back(
                    {row.integer(1), row.integer(2), row.text(3), row.text(4), row.text(5)});
        });
    }

private:
    Connection &m_connection;
    const AnnotationSelection &m_selection;
    std::unordered_map<qint64, Annotation *> m_annotations;
};

Expected<void> readLinks(const LinkReader &reader)
{
    return reader
        .read(u"source"_s, u"link.role"_s,
              [](Annotation &annotation, const QUuid &source, const QString &role) {
                  annotation.sources.push_back({source, sourceRoleFromStored(role)});
              })
        .and_then([&] {
            return reader.read(u"claim"_s, u"link.stance"_s,
                               [](Annotation &annotation, const QUuid &claim, const QString &stance) {
                                   annotation.claims.push_back({claim, stanceFromStored(stance)});
                               });
        })
        .and_then([&] {
            return reader.read(u"tag"_s, u"''"_s,
                               [](Annotation &annotation, const QUuid &tag, const QString &) {
                                   annotation.tags.push_back(tag);
                               });
        })
        .and_then([&] { return reader.readParts(); });
}

} // namespace

QString AnnotationSelection::rows() const
{
    return u"SELECT annotation.row_id"_s + joined() + condition;
}

AnnotationSelection oneAnnotation(const QUuid &annotation)
{
    return {u"annotation.id = ?"_s, {annotation}};
}

AnnotationSelection annotationsPointingTo(const QString &thing, const QUuid &id)
{
    return {u"annotation.row_id IN (SELECT annotation FROM annotation_%1"
            " WHERE %1 = (SELECT row_id FROM %1 WHERE id = ?))"_s.arg(thing),
            {id}};
}

Expected<std::vector<AnnotationRow>>
readAnnotations(Connection &connection, const AnnotationSelection &selection, AnnotationOrder order)
{
    auto rows = readRows(connection, selection, order);
    if (!rows || rows->empty())
        return rows;
    const auto linked = readLinks(LinkReader(connection, selection, *rows));
    if (!linked)
        return std::unexpected(linked.error());
    return rows;
}

} // namespace apostille

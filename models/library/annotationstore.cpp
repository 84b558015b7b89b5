// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/annotationstore.h"

#include "models/library/annotationrows.h"
#include "models/library/articleversions.h"
#include "models/library/connection.h"
#include "models/library/searchwriter.h"
#include "models/library/storedvalues.h"
#include "models/library/textchange.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

Expected<qint64> upsert(Connection &connection, qint64 article, const Annotation &annotation)
{
    const Anchor &anchor = annotation.anchor;
    const auto saved = connection.run(
        u"INSERT INTO annotation (id, article, version, position_start, position_end, exact, prefix, suffix, "
        u"colour,"
        " speech, speaker_as_written, reporting_verb, translated_from, original_wording, note, created, "
        "modified,"
        " trashed) VALUES (?, ?, (SELECT row_id FROM article_version WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?,"
        " ?, ?, ?) ON CONFLICT (id) DO UPDATE SET article = excluded.article, version = excluded.version,"
        " position_start = excluded.position_start, position_end = excluded.position_end, exact = "
        "excluded.exact,"
        " prefix = excluded.prefix, suffix = excluded.suffix, colour = excluded.colour, speech = "
        "excluded.speech,"
        " speaker_as_written = excluded.speaker_as_written, reporting_verb = excluded.reporting_verb,"
        " translated_from = excluded.translated_from, original_wording = excluded.original_wording,"
        " note = excluded.note, created = excluded.created, modified = excluded.modified,"
        " trashed = excluded.trashed"_s,
        {annotation.id, article, annotation.version, anchor.start, anchor.end, anchor.exact, anchor.prefix,
         anchor.suffix, stored(annotation.colour), stored(annotation.speech), annotation.speakerAsWritten,
         annotation.reportingVerb, annotation.translatedFrom, annotation.originalWording, annotation.note,
         annotation.created, annotation.modified, storedOptionalTime(annotation.trashed)});
    if (!saved)
        return std::unexpected(saved.error());
    return connection.number(u"SELECT row_id FROM annotation WHERE id = ?"_s, {annotation.id});
}

/// Replaces the links of one kind. `word` is the link's own column with its values, empty where it has none.
class LinkWriter
{
public:
    LinkWriter(Connection &connection, qint64 annotation, const QString &thing, const QString &word = {})
        : m_connection(connection)
        , m_annotation(annotation)
        , m_clear(u"DELETE FROM annotation_%1 WHERE annotation = ?%2"_s.arg(thing, hidden(thing)))
        , m_insert(
              u"INSERT INTO annotation_%1 (annotation, position, %1%2) VALUES (?,"
              " (SELECT coalesce(max(position), -1) + 1 FROM annotation_%1 WHERE annotation = ?),"
              " (SELECT row_id FROM %1 WHERE id = ?)%3)"_s.arg(
                  thing, word.isEmpty() ? QString() : ", "_L1 + word, word.isEmpty() ? QString() : u", ?"_s))
    {
    }

    template <typename Links, typename ValuesOf>
    Expected<void> replace(const Links &links, ValuesOf valuesOf) const
    {
        auto done = m_connection.run(m_clear, {m_annotation});
        for (const auto &link : links) {
            if (!done)
                return done;
            done = m_connection.run(m_insert, QVariantList{m_annotation, m_annotation} + valuesOf(link));
        }
        return done;
    }

private:
    /// Tags in the trash are not seen in an annotation, and stay with it for the day that they come back.
    static QString hidden(const QString &thing)
    {
        return thing == "tag"_L1 ? u" AND tag NOT IN (SELECT row_id FROM tag WHERE trashed IS NOT NULL)"_s
                                 : QString();
    }

    Connection &m_connection;
    qint64 m_annotation;
    QString m_clear;
    QString m_insert;
};

Expected<void> replaceParts(Connection &connection, qint64 row, const std::vector<Anchor> &parts)
{
    auto done = connection.run(u"DELETE FROM annotation_part WHERE annotation = ?"_s, {row});
    qint64 position = 0;
    for (const Anchor &part : parts) {
        if (!done)
            return done;
        done =
            connection.run(u"INSERT INTO annotation_part (annotation, position, position_start, position_end,"
                           " exact, prefix, suffix) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                           {row, ++position, part.start, part.end, part.exact, part.prefix, part.suffix});
    }
    return done;
}

Expected<void> replaceLinks(Connection &connection, qint64 row, const Annotation &annotation)
{
    return LinkWriter(connection, row, u"source"_s, u"role"_s)
        .replace(annotation.sources,
                 [](const SourceLink &link) { return QVariantList{link.source, stored(link.role)}; })
        .and_then([&] {
            return LinkWriter(connection, row, u"claim"_s, u"stance"_s)
                .replace(annotation.claims,
                         [](const ClaimLink &link) { return QVariantList{link.claim, stored(link.stance)}; });
        })
        .and_then([&] {
            return LinkWriter(connection, row, u"tag"_s).replace(annotation.tags, [](const QUuid &tag) {
                return QVariantList{tag};
            });
        });
}

Expected<std::vector<Annotation>> valuesOf(Expected<std::vector<AnnotationRow>> rows)
{
    return std::move(rows).transform([](std::vector<AnnotationRow> read) {
        std::vector<Annotation> annotations;
        annotations.reserve(read.size());
        for (AnnotationRow &row : read)
            annotations.push_back(std::move(row.annotation));
        return annotations;
    });
}

} // namespace

Expected<void> AnnotationStore::save(const Annotation &annotation)
{
    return m_connection.inTransaction([&]() -> Expected<void> {
        const auto article = articleRowId(m_connection, annotation.article);
        if (!article)
            return std::unexpected(article.error());
        const auto row = upsert(m_connection, *article, annotation);
        if (!row)
            return std::unexpected(row.error());
        return replaceParts(m_connection, *row, annotation.parts)
            .and_then([&] { return replaceLinks(m_connection, *row, annotation); })
            .and_then([&] { return indexAnnotations(m_connection, oneAnnotation(annotation.id)); });
    });
}

Expected<void> AnnotationStore::move(const std::vector<AnnotationPlace> &places)
{
    return m_connection.inTransaction([&]() -> Expected<void> {
        Expected<void> done;
        for (const AnnotationPlace &place : places) {
            const Anchor &anchor = place.anchor;
            done =
                m_connection
                    .run(
                        u"UPDATE annotation SET version = (SELECT row_id FROM article_version WHERE id = ?),"
                        " position_start = ?, position_end = ?, exact = ?, prefix = ?, suffix = ? WHERE id = ?"_s,
                        {place.version, anchor.start, anchor.end, anchor.exact, anchor.prefix, anchor.suffix,
                         place.annotation})
                    .and_then([&] {
                        return m_connection.number(u"SELECT row_id FROM annotation WHERE id = ?"_s,
                                                   {place.annotation});
                    })
                    .and_then([&](qint64 row) { // 0: deleted for good meanwhile
                        return row == 0 ? Expected<void>() : replaceParts(m_connection, row, place.parts);
                    });
            if (!done)
                break;
        }
        return done;
    });
}

Expected<Annotation> AnnotationStore::get(const QUuid &annotation) const
{
    const auto found = readAnnotations(m_connection, oneAnnotation(annotation), AnnotationOrder::Text);
    if (!found)
        return std::unexpected(found.error());
    if (found->empty())
        return std::unexpected(Error{ErrorCode::AnnotationNotFound, storedIdentifier(annotation)});
    return found->front().annotation;
}

Expected<std::vector<Annotation>> AnnotationStore::ofArticle(const QUuid &article) const
{
    // By place alone: the pane shows annotations of all versions of the text in one order.
    auto found = valuesOf(readAnnotations(m_connection,
                                          {u"article.id = ? AND annotation.trashed IS NULL"_s, {article}},
                                          AnnotationOrder::Text));
    if (found) {
        std::ranges::stable_sort(*found, {}, [](const Annotation &annotation) {
            return std::pair(annotation.anchor.start, annotation.anchor.end);
        });
    }
    return found;
}

Expected<std::vector<Annotation>> AnnotationStore::ofArticleAndTrash(const QUuid &article) const
{
    return valuesOf(readAnnotations(m_connection, {u"article.id = ?"_s, {article}}, AnnotationOrder::Text));
}

Expected<std::vector<Annotation>> AnnotationStore::trashed() const
{
    return valuesOf(
        readAnnotations(m_connection, {u"annotation.trashed IS NOT NULL"_s}, AnnotationOrder::TrashedLast));
}

} // namespace apostille

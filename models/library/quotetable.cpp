// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/quotetable.h"

#include "models/library/connection.h"
#include "models/library/quotecondition.h"
#include "models/library/quotedwords.h"
#include "models/library/storedvalues.h"

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// As much of a long text as decides where it is sorted.
constexpr auto sortedBy = "apostille_folded(substr(%1, 1, 60))"_L1;

/// A column's value for the first thing of a kind that a quote points to.
QString firstLinked(const QString &thing, const QString &value, const QString &condition = {})
{
    return u"(SELECT %2 FROM annotation_%1 AS link JOIN %1 ON %1.row_id = link.%1"
           " WHERE link.annotation = annotation.row_id%3 ORDER BY link.position LIMIT 1)"_s.arg(thing, value,
                                                                                                condition);
}

template <typename Value>
QString placeIn(const QString &expression, const std::vector<Value> &order)
{
    QString places = u"CASE "_s + expression;
    for (std::size_t i = 0; i < order.size(); ++i)
        places += u" WHEN '%1' THEN %2"_s.arg(stored(order[i])).arg(i);
    return places + " END"_L1;
}

QString keyOf(QuoteColumn column)
{
    switch (column) {
    case QuoteColumn::Quote:
        return sortedBy.arg(u"annotation.exact"_s);
    case QuoteColumn::Speaker:
        return u"coalesce(%1, nullif(apostille_folded(annotation.speaker_as_written), ''))"_s.arg(firstLinked(
            u"source"_s,
            u"(SELECT folded FROM source_alias AS name WHERE name.source = link.source AND name.position = 0)"_s,
            u" AND link.role = 'speaker' AND source.trashed IS NULL"_s));
    case QuoteColumn::Claim:
        return firstLinked(u"claim"_s, u"claim.folded"_s, u" AND claim.trashed IS NULL"_s);
    case QuoteColumn::Verdict:
        return placeIn(firstLinked(u"claim"_s, u"claim.verdict"_s, u" AND claim.trashed IS NULL"_s),
                       std::vector{Verdict::False, Verdict::Misleading, Verdict::MostlyTrue, Verdict::True,
                                   Verdict::Unverifiable, Verdict::InProgress, Verdict::Unchecked});
    case QuoteColumn::Outlet:
        return u"nullif(apostille_folded(article.outlet), '')"_s;
    case QuoteColumn::Date:
        return u"nullif(article.published, '')"_s;
    case QuoteColumn::Speech:
        return placeIn(u"annotation.speech"_s,
                       std::vector{SpeechKind::Direct, SpeechKind::Partial, SpeechKind::Indirect,
                                   SpeechKind::ScareQuote, SpeechKind::Title});
    case QuoteColumn::Tags:
        return firstLinked(u"tag"_s, u"tag.folded"_s);
    case QuoteColumn::Note:
        return u"nullif(%1, '')"_s.arg(sortedBy.arg(u"annotation.note"_s));
    case QuoteColumn::Colour:
        return u"annotation.colour"_s;
    case QuoteColumn::Title:
        return u"nullif(%1, '')"_s.arg(sortedBy.arg(u"article.title"_s));
    case QuoteColumn::Added:
        return u"annotation.created"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

/// Row ids as SQL literals: so many that they could not be bound.
QString literals(const std::vector<qint64> &rows)
{
    QStringList numbers;
    numbers.reserve(static_cast<qsizetype>(rows.size()));
    for (const qint64 row : rows)
        numbers.append(QString::number(row));
    return numbers.join(u',');
}

QuoteTableRow rowFrom(const Row &row)
{
    const QString source = row.text(5);
    return {.row = row.integer(0),
            .annotation = row.identifier(1),
            .article = row.identifier(2),
            .quote = row.text(3),
            .language = row.text(4),
            .speaker = source.isEmpty() ? row.text(6) : source,
            .speakerKnown = !source.isEmpty(),
            .outlet = row.text(7),
            .date = row.text(8),
            .speech = speechKindFromStored(row.text(9)),
            .note = row.text(10),
            .colour = markColourFromStored(row.integer(11)),
            .title = row.text(12),
            .added = row.time(13)};
}

using Places = std::unordered_map<qint64, QuoteTableRow>;

Expected<void> addClaims(Connection &connection, const QString &wanted, Places &rows)
{
    return connection.each(
        u"SELECT link.annotation, claim.statement, claim.verdict FROM annotation_claim AS link"
        " JOIN claim ON claim.row_id = link.claim WHERE link.annotation IN (%1) AND claim.trashed IS NULL"
        " ORDER BY link.annotation, link.position"_s.arg(wanted),
        {}, [&](const Row &row) {
            const auto found = rows.find(row.integer(0));
            if (found == rows.end())
                return;
            if (found->second.claims.isEmpty())
                found->second.verdict = verdictFromStored(row.text(2));
            found->second.claims.append(row.text(1));
        });
}

Expected<void> addTags(Connection &connection, const QString &wanted, Places &rows)
{
    return connection.each(u"SELECT link.annotation, tag.name FROM annotation_tag AS link"
                           " JOIN tag ON tag.row_id = link.tag WHERE link.annotation IN (%1)"
                           " ORDER BY link.annotation, link.position"_s.arg(wanted),
                           {}, [&](const Row &row) {
                               if (const auto found = rows.find(row.integer(0)); found != rows.end())
                                   found->second.tags.append(row.text(1));
                           });
}

} // namespace

Expected<std::vector<qint64>> QuoteTable::order(const QuoteFilter &filter, const QuoteOrder &by) const
{
    const AnnotationSelection selection = quoteCondition(filter);
    const QString direction = by.direction == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    // Behind the column itself the newest comes first, and in one article the order of its text.
    const QString sql = u"SELECT annotation.row_id, %1 AS sorted FROM annotation"
                        " JOIN article ON article.row_id = annotation.article WHERE %2"
                        " ORDER BY sorted IS NULL, sorted %3, article.row_id DESC,"
                        " annotation.position_start, annotation.row_id"_s.arg(keyOf(by.column),
                                                                              selection.condition, direction);
    return m_connection.list(sql, selection.values, [](const Row &row) { return row.integer(0); });
}

Expected<std::vector<QuoteTableRow>> QuoteTable::rows(const std::vector<qint64> &wanted) const
{
    const QString list = literals(wanted);
    Places found;
    const auto read = m_connection.each(
        u"SELECT annotation.row_id, annotation.id, article.id, %3, article.language, %1,"
        " annotation.speaker_as_written, article.outlet, article.published, annotation.speech,"
        " annotation.note, annotation.colour, article.title, annotation.created"
        " FROM annotation JOIN article ON article.row_id = annotation.article"
        " WHERE annotation.row_id IN (%2)"_s.arg(
            firstLinked(u"source"_s, u"source.name"_s,
                        u" AND link.role = 'speaker' AND source.trashed IS NULL"_s),
            list, quotedWords()),
        {}, [&](const Row &row) { found.emplace(row.integer(0), rowFrom(row)); });
    const auto complete = read.and_then([&] { return addClaims(m_connection, list, found); }).and_then([&] {
        return addTags(m_connection, list, found);
    });
    if (!complete)
        return std::unexpected(complete.error());
    std::vector<QuoteTableRow> rows;
    rows.reserve(wanted.size());
    for (const qint64 row : wanted) {
        if (const auto place = found.find(row); place != found.end())
            rows.push_back(std::move(place->second));
    }
    return rows;
}

Expected<QStringList> QuoteTable::languages() const
{
    return m_connection
        .list(u"SELECT language FROM article WHERE trashed IS NULL AND annotations > 0 AND language <> ''"
              " GROUP BY language ORDER BY sum(annotations) DESC, language"_s,
              {}, [](const Row &row) { return row.text(0); })
        .transform([](const std::vector<QString> &found) { return QStringList(found.begin(), found.end()); });
}

} // namespace apostille

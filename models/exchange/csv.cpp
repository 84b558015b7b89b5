// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"

#include "models/annotation/names.h"
#include "models/annotation/passage.h"
#include "models/base/codepoints.h"
#include "models/exchange/citation.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace apostille {

namespace {

/// What a cell is made from.
struct Row
{
    const CitedText &text;
    const QuoteRecord &quote;
    const ExportOptions &options;
    const Wording &wording;
};

struct Column
{
    QLatin1StringView name;
    QString (*cell)(const Row &row);
};

QString sources(const Row &row)
{
    QStringList named;
    for (const CitedSource &cited : row.quote.sources) {
        if (cited.role != SourceRole::Speaker) // the speaker has a column
            named += u"%1 (%2)"_s.arg(cited.source.name, roleKey(cited.role));
    }
    return named.join(u"; "_s);
}

QString claims(const Row &row)
{
    QStringList stated;
    for (const CitedClaim &cited : row.quote.claims)
        stated += u"%1 (%2; %3)"_s.arg(cited.claim.statement, stanceKey(cited.stance),
                                       verdictKey(cited.claim.verdict));
    return stated.join(u"; "_s);
}

QString pointsBefore(const QString &text, qsizetype position)
{
    return QString::number(
        codePoints(QStringView(text).first(std::clamp<qsizetype>(position, 0, text.size()))));
}

/// One for each part of the quote.
QString positions(const Row &row, qsizetype Anchor::*edge)
{
    QStringList numbers;
    for (const Anchor &part : anchorsOf(row.quote.annotation))
        numbers += pointsBefore(row.text.text, part.*edge);
    return numbers.join(u"; "_s);
}

QString utc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString identifier(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QString context(const Row &row)
{
    return quoteContext(row.quote.annotation, row.text.text, row.options.context).whole();
}

// Order and names are a promise to those who read the file by program: append, never rename.
const auto columns = std::to_array<Column>({
    {"quote"_L1, [](const Row &row) { return wordsOf(row.quote.annotation); }},
    {"speaker"_L1, [](const Row &row) { return speakerOf(row.quote); }},
    {"sources"_L1, sources},
    {"claims"_L1, claims},
    {"note"_L1, [](const Row &row) { return row.quote.annotation.note; }},
    {"tags"_L1, [](const Row &row) { return row.quote.tags.join(u"; "_s); }},
    {"context"_L1, context},
    {"article_title"_L1, [](const Row &row) { return row.text.article.title; }},
    {"byline"_L1, [](const Row &row) { return row.text.article.byline; }},
    {"outlet"_L1, [](const Row &row) { return row.text.article.outlet; }},
    {"published"_L1, [](const Row &row) { return row.text.article.published; }},
    {"address"_L1, [](const Row &row) { return row.text.article.address; }},
    {"accessed"_L1, [](const Row &row) { return utc(row.text.article.accessed); }},
    {"snapshot_sha256"_L1, [](const Row &row) { return row.text.article.snapshotHash; }},
    {"quote_start"_L1, [](const Row &row) { return positions(row, &Anchor::start); }},
    {"quote_end"_L1, [](const Row &row) { return positions(row, &Anchor::end); }},
    {"speech"_L1, [](const Row &row) { return speechKey(row.quote.annotation.speech); }},
    {"speaker_as_written"_L1, [](const Row &row) { return row.quote.annotation.speakerAsWritten; }},
    {"reporting_verb"_L1, [](const Row &row) { return row.quote.annotation.reportingVerb; }},
    {"translated_from"_L1, [](const Row &row) { return row.quote.annotation.translatedFrom; }},
    {"original_wording"_L1, [](const Row &row) { return row.quote.annotation.originalWording; }},
    {"colour"_L1, [](const Row &row) { return hueKey(row.quote.annotation.colour); }},
    {"annotation_id"_L1, [](const Row &row) { return identifier(row.quote.annotation.id); }},
    {"article_id"_L1, [](const Row &row) { return identifier(row.text.article.id); }},
    {"language"_L1, [](const Row &row) { return row.text.article.language; }},
    {"mark"_L1,
     [](const Row &row) { return row.options.marks.name(row.quote.annotation.colour, row.wording); }},
});

/// Against formula injection, https://owasp.org/www-community/attacks/CSV_Injection: full-width signs count
/// too.
QString defused(const QString &cell)
{
    static const QString signs = u"=+-@\t\r\n＝＋－＠"_s;
    return !cell.isEmpty() && signs.contains(cell.front()) ? u'\'' + cell : cell;
}

QString encoded(const QString &value)
{
    QString cell = value;
    cell.remove(u'\0');
    cell = defused(cell);
    const bool plain =
        std::ranges::none_of(cell, [](QChar character) { return u",\"\r\n;\t"_s.contains(character); }) &&
        cell.trimmed().size() == cell.size();
    return plain ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

void appendLine(QString &csv, const QStringList &cells)
{
    csv += cells.join(u',') + u"\r\n"_s;
}

QStringList header()
{
    QStringList names;
    for (const Column &column : columns)
        names += column.name;
    return names;
}

} // namespace

QByteArray quotesToCsv(const std::vector<CitedText> &texts, const ExportOptions &options)
{
    QString csv(QChar::ByteOrderMark);
    appendLine(csv, header());
    const Wording wording(options.language);
    for (const CitedText &text : texts) {
        for (const QuoteRecord &quote : text.quotes) {
            QStringList cells;
            for (const Column &column : columns)
                cells += encoded(column.cell({text, quote, options, wording}));
            appendLine(csv, cells);
        }
    }
    return csv.toUtf8();
}

} // namespace apostille

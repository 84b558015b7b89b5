// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citedtexts.h"
#include "golden.h"
#include "models/annotation/passage.h"
#include "models/exchange/csv.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

/// A reader of RFC 4180 by the letter, to prove that what was written reads back.
QList<QStringList> readCsv(const QString &csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar character = csv.at(i);
        const bool doubled = quoted && character == u'"' && i + 1 < csv.size() && csv.at(i + 1) == u'"';
        if (doubled)
            cell += csv.at(++i);
        else if (character == u'"')
            quoted = !quoted;
        else if (quoted || (character != u',' && character != u'\r' && character != u'\n'))
            cell += character;
        else if (character == u',')
            row += std::exchange(cell, {});
        else if (character == u'\n') {
            row += std::exchange(cell, {});
            rows += std::exchange(row, {});
        }
    }
    return rows;
}

QList<QStringList> exportedRows(const std::vector<CitedText> &texts,
                                ContextWidth width = ContextWidth::Sentence)
{
    return readCsv(QString::fromUtf8(quotesToCsv(texts, {.context = width}).sliced(3)));
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsAsColleaguesKnowIt();
    void columnsKeepTheirOrder();
    void cellsReadBack();
    void formulasAreDefused_data();
    void formulasAreDefused();
    void positionsAreCodePoints();
    void contextIsAsWideAsAsked();
    void interruptedQuoteIsOneRow();
    void nothingToExport();
};

void CsvTest::fileIsAsColleaguesKnowIt()
{
    const QByteArray csv = quotesToCsv(testing::citedTexts(), {});
    QVERIFY(csv.startsWith("\xEF\xBB\xBFquote,speaker,"));
    QVERIFY(csv.endsWith("\r\n"));
    testing::compareWithGolden(csv, u"quotes.csv"_s);
}

void CsvTest::columnsKeepTheirOrder()
{
    const QStringList columns = exportedRows({}).constFirst();
    QCOMPARE(columns.mid(0, 16).join(u' '),
             u"quote speaker sources claims note tags context article_title byline outlet "
             "published address accessed snapshot_sha256 quote_start quote_end"_s);
    QCOMPARE(columns.mid(16).join(u' '),
             u"speech speaker_as_written reporting_verb translated_from original_wording "
             "colour annotation_id article_id language mark"_s);
}

void CsvTest::cellsReadBack()
{
    const QList<QStringList> rows = exportedRows(testing::citedTexts());
    QCOMPARE(rows.size(), 7);
    const auto cell = [&rows](qsizetype row, const QString &column) {
        return rows.at(row).at(rows.constFirst().indexOf(column));
    };
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), rows.constFirst().size());
    QCOMPARE(cell(1, u"quote"_s), u"pressions sans précédent"_s);
    QCOMPARE(cell(1, u"speaker"_s), u"Anna Ostrova"_s);
    QCOMPARE(cell(1, u"sources"_s), u"ADN (reported by); Registre du port (evidence)"_s);
    QCOMPARE(
        cell(1, u"claims"_s),
        u"La ville subit des pressions. (supports; unchecked); Le port est neuf. (mentions; mostly true)"_s);
    QCOMPARE(cell(1, u"note"_s), testing::citedTexts().front().quotes.front().annotation.note);
    QCOMPARE(cell(1, u"accessed"_s), u"2023-03-02T08:05:09Z"_s);
    QCOMPARE(cell(1, u"published"_s), u"2023-03-01T07:30:00+01:00"_s);
    QCOMPARE(cell(1, u"speech"_s), u"partial"_s);
    QCOMPARE(cell(2, u"speech"_s), u"scare quote"_s);
    QCOMPARE(cell(3, u"quote"_s), u"attendent.\n\nLe chantier"_s);
    QCOMPARE(cell(3, u"speech"_s), QString());
    QCOMPARE(cell(6, u"context"_s), QString()); // the words are no longer there: no wrong context
}

void CsvTest::formulasAreDefused_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+33 1"_s << u"'+33 1"_s;
    QTest::newRow("minus") << u"-2"_s << u"'-2"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("within a quoted cell") << u"=a,\"b\""_s << u"'=a,\"b\""_s;
    QTest::newRow("in the middle") << u"1=1"_s << u"1=1"_s;
    QTest::newRow("dash of speech") << u"– Oui"_s << u"– Oui"_s;
    QTest::newRow("apostrophe of its own") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("null character") << QString(QChar(u'\0')) + u"=1"_s << u"'=1"_s;
}

void CsvTest::formulasAreDefused()
{
    QFETCH(const QString, title);
    CitedText text{.article = {.title = title}, .text = u"a"_s, .quotes = {QuoteRecord{}}};
    const QList<QStringList> rows = exportedRows({text});
    QTEST(rows.at(1).at(rows.constFirst().indexOf(u"article_title"_s)), "cell");
}

void CsvTest::positionsAreCodePoints()
{
    const CitedText text = testing::citedTexts().front(); // a ship beyond the BMP stands before the quote
    const QStringList row = exportedRows({text}).at(1);
    const qsizetype units = text.quotes.front().annotation.anchor.start;
    QCOMPARE(row.at(14), QString::number(units - 1));
    QCOMPARE(row.at(15), QString::number(units - 1 + text.quotes.front().annotation.anchor.exact.size()));
}

void CsvTest::contextIsAsWideAsAsked()
{
    const std::vector<CitedText> texts{testing::citedTexts().front()};
    const auto context = [&texts](ContextWidth width) { return exportedRows(texts, width).at(1).at(6); };
    QCOMPARE(context(ContextWidth::None), QString());
    QCOMPARE(context(ContextWidth::Sentence),
             u"« Nous subissons des pressions sans précédent », s’est plainte Mme "
             "Ostrova, face aux \"lobbys\"."_s);
    QVERIFY(context(ContextWidth::Neighbours).startsWith(u"La maire a parlé mardi."));
    QVERIFY(context(ContextWidth::Paragraph).endsWith(u"attendent."));
}

void CsvTest::interruptedQuoteIsOneRow()
{
    CitedText text;
    text.text = u"🚢 Hier. « La digue tiendra », a dit le maire, « si la pluie cesse ». Fin."_s;
    const auto rangeOf = [&](const QString &words) {
        const qsizetype start = text.text.indexOf(words);
        return TextRange{start, start + words.size()};
    };
    QuoteRecord quote;
    quote.annotation =
        withParts({}, text.text, {rangeOf(u"La digue tiendra"_s), rangeOf(u"si la pluie cesse"_s)});
    text.quotes.push_back(quote);
    const QList<QStringList> rows = exportedRows({text});
    QCOMPARE(rows.size(), 2);
    const auto cell = [&rows](const QString &column) { return rows.at(1).at(rows.at(0).indexOf(column)); };
    QCOMPARE(cell(u"quote"_s), u"La digue tiendra […] si la pluie cesse"_s);
    QCOMPARE(cell(u"quote_start"_s), u"10; 48"_s);
    QCOMPARE(cell(u"quote_end"_s), u"26; 65"_s);
    QCOMPARE(cell(u"context"_s), u"« La digue tiendra », a dit le maire, « si la pluie cesse »."_s);
}

void CsvTest::nothingToExport()
{
    QCOMPARE(exportedRows({}).size(), 1);
    QCOMPARE(exportedRows({CitedText{}}).size(), 1);
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/passage.h"
#include "tests/ui/scriptarticles.h"
#include "tests/ui/windowprogram.h"
#include "ui/print/articleprinter.h"
#include "ui/print/printdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace apostille;

namespace {

QuoteRecord recordOf(const Article &article, const QStringList &parts, MarkColour colour)
{
    const QString text = article.text();
    std::vector<TextRange> ranges;
    for (const QString &words : parts)
        ranges.push_back({text.indexOf(words), text.indexOf(words) + words.size()});
    QuoteRecord record;
    record.annotation = withParts({}, text, ranges);
    record.annotation.id = QUuid::createUuid();
    record.annotation.colour = colour;
    return record;
}

PrintedArticle annotated(const Article &content)
{
    PrintedArticle article;
    article.content = content;
    article.cited = {.title = content.metadata.title,
                     .byline = content.metadata.byline,
                     .outlet = u"Le Courrier de l’Orge"_s,
                     .published = content.metadata.published,
                     .address =
                         u"https://courrier.example/2022/12/30/regie-des-eaux-trois-puits?edition=orge"_s,
                     .language = content.metadata.language,
                     .accessed = QDateTime({2023, 1, 2}, {8, 30}, QTimeZone::UTC),
                     .snapshotHash = u"9f3a"_s.repeated(16)};
    return article;
}

PrintedArticle frenchPrint()
{
    Article content = frenchArticle();
    for (int i = 0; i < 14; ++i)
        content.blocks.push_back(content.blocks[static_cast<std::size_t>(i % 4)]);
    PrintedArticle article = annotated(content);
    QuoteRecord first = recordOf(content, {u"protéger la ressource"_s}, MarkColour::Green);
    first.annotation.speech = SpeechKind::Direct;
    first.annotation.speakerAsWritten = u"La présidente"_s;
    first.annotation.reportingVerb = u"a dit"_s;
    first.claims.push_back(
        {.claim = {.statement = u"La régie protège la ressource"_s, .verdict = Verdict::False}});
    first.annotation.note = u"À vérifier auprès de l’agence de l’eau.\nVoir aussi le rapport de 2021."_s;
    first.tags = {u"eau"_s};
    QuoteRecord second = recordOf(content, {u"pressions sans précédent"_s, u"nous défendons nos positions"_s},
                                  MarkColour::Red);
    second.annotation.speech = SpeechKind::Partial;
    article.quotes = {first, second, recordOf(content, {u"l'agro-industrie"_s}, MarkColour::Purple),
                      recordOf(content, {u"coordination entre les communes"_s}, MarkColour::Blue),
                      recordOf(content, {u"soutiens"_s}, MarkColour::Grey)};
    return article;
}

int pagesIn(const QByteArray &pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n")) + static_cast<int>(pdf.count("/Type /Page "));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Printing : public QObject
{
    Q_OBJECT

public:
    static void initMain() { beforeWindows(); }

private Q_SLOTS:
    void saysWhatAndWhenAndWhere();
    void marksAndNotesAreOptions();
    void writesPdf_data();
    void writesPdf();
    void leavesTheFileWhereCancelled();
    void tellsWhatCannotBeWritten();
    void dialogKeepsItsChoices();
};

void tst_Printing::saysWhatAndWhenAndWhere()
{
    const PrintedArticle article = frenchPrint();
    const QString html = printedHtml(article, {});
    for (const QString &words : {u"Le Courrier de l’Orge avec AFP"_s, article.cited.address.toHtmlEscaped(),
                                 u"La régie protège la ressource"_s, u"La présidente"_s, u"2023"_s})
        QVERIFY2(html.contains(words), qPrintable(words));
    QVERIFY2(html.contains(u"<title>La régie"_s), "viewers show the article's title, not an address");
    const QByteArray footers = printedFooters(article, Paper::A4, 3);
    QVERIFY(footers.contains(article.cited.snapshotHash.toLatin1()));
    QCOMPARE(footers.count("\"page\""), 3);
}

void tst_Printing::marksAndNotesAreOptions()
{
    const PrintedArticle article = frenchPrint();
    QVERIFY(printedMarks(article, {}).contains("dashed"));
    QVERIFY(!printedMarks(article, {.marks = false}).contains("dashed"));
    QVERIFY(!printedHtml(article, {.notes = false}).contains(u"class=\"notes\""_s));
    // A quotation in two parts has one number, after its last part.
    const QByteArray marks = printedMarks(article, {});
    QCOMPARE(marks.count(",2]"), 1);
    QCOMPARE(marks.count(",0]"), 1);
}

void tst_Printing::writesPdf_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("paper");
    QTest::newRow("French on A4") << u"french-a4"_s << static_cast<int>(Paper::A4);
    QTest::newRow("French on Letter") << u"french-letter"_s << static_cast<int>(Paper::Letter);
    QTest::newRow("Arabic") << u"arabic"_s << static_cast<int>(Paper::A4);
    QTest::newRow("every kind of block") << u"manifold"_s << static_cast<int>(Paper::A4);
}

void tst_Printing::writesPdf()
{
    QFETCH(QString, name);
    QFETCH(int, paper);
    const QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("APOSTILLE_PICTURES");
    const QString path = (kept.isEmpty() ? folder.path() : kept) + u'/' + name + u".pdf"_s;
    PrintedArticle article = frenchPrint();
    if (name == u"arabic") {
        const ScriptArticle arabic = arabicArticle();
        article = annotated(arabic.article);
        article.quotes = {recordOf(arabic.article, {arabic.words[0]}, MarkColour::Yellow)};
    } else if (name == u"manifold") {
        article = annotated(manifoldArticle());
    }
    ArticlePrinter printer(article, {.paper = static_cast<Paper>(paper)}, nullptr);
    QSignalSpy finished(&printer, &ArticlePrinter::finished);
    printer.writePdf(path);
    QVERIFY(finished.wait(30'000));
    const QByteArray pdf = bytesOf(path);
    QVERIFY(pdf.startsWith("%PDF"));
    const QRegularExpression box(u"/MediaBox ?\\[0 0 (\\d+)"_s);
    const auto match = box.match(QString::fromLatin1(pdf));
    QVERIFY(match.hasMatch());
    QCOMPARE(match.captured(1).toInt() > 600, paper == static_cast<int>(Paper::Letter)); // 595 or 612 points
    if (name.startsWith(u"french"))
        QVERIFY2(pagesIn(pdf) >= 2, "a long article takes some pages, and footers do not make more of them");
    else
        QCOMPARE(pagesIn(pdf), 1);
}

void tst_Printing::leavesTheFileWhereCancelled()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    ArticlePrinter printer(frenchPrint(), {}, nullptr);
    QSignalSpy cancelled(&printer, &ArticlePrinter::cancelled);
    QSignalSpy finished(&printer, &ArticlePrinter::finished);
    printer.writePdf(path);
    printer.cancel();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!finished.wait(1500));
    QVERIFY(!QFile::exists(path));
}

void tst_Printing::tellsWhatCannotBeWritten()
{
    const QTemporaryDir folder;
    ArticlePrinter printer(frenchPrint(), {}, nullptr);
    QSignalSpy failed(&printer, &ArticlePrinter::failed);
    printer.writePdf(folder.filePath(u"missing/a.pdf"_s));
    QVERIFY(failed.wait(30'000));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileUnwritable);
}

void tst_Printing::dialogKeepsItsChoices()
{
    {
        PrintDialog dialog(true, nullptr);
        dialog.findChild<QComboBox *>(u"paper"_s)->setCurrentIndex(1);
        dialog.findChild<QCheckBox *>(u"notes"_s)->setChecked(false);
        QSignalSpy wanted(&dialog, &PrintDialog::pdfWanted);
        dialog.findChild<QPushButton *>(u"pdf"_s)->click();
        QCOMPARE(wanted.size(), 1);
    }
    PrintDialog again(false, nullptr);
    QCOMPARE(again.options().paper, Paper::Letter);
    QVERIFY(!again.options().notes);
    QVERIFY(again.options().marks);
    again.findChild<QComboBox *>(u"paper"_s)->setCurrentIndex(0);
    again.findChild<QCheckBox *>(u"notes"_s)->setChecked(true);
    again.findChild<QPushButton *>(u"print"_s)->click();
}

QTEST_MAIN(tst_Printing)

#include "tst_printing.moc"

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/cleaner.h"
#include "models/library/articlestore.h"
#include "models/library/library.h"
#include "models/library/textchange.h"
#include "tests/ui/stallmonitor.h"
#include "ui/source/sourceview.h"
#include "ui/source/sourcewindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

/// A library with one page, and the window that shows its source.
class SourceLibrary
{
public:
    explicit SourceLibrary(const QByteArray &bytes, const QByteArray &mediaType = "text/html")
        : library(Library::open(path(), Library::Mode::Create).value())
    {
        Article content;
        content.metadata.title = u"Une page"_s;
        content.blocks = {{.text = u"Une page"_s}};
        const auto article = library->articles().add(
            {.bytes = bytes, .mediaType = mediaType, .captured = QDateTime::currentDateTimeUtc()}, content,
            1);
        version = library->articles().currentVersion(*article)->id;
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"l.apostille"_s); }

    void show(SourceWindow &window, const Anchor &quote = {}) const
    {
        window.show();
        window.load(path(), {version, quote});
        auto *view = window.findChild<SourceView *>();
        QTRY_VERIFY_WITH_TIMEOUT(view->lineCount() > 0 && view->isFilled(), 30000);
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    QUuid version;
};

/// As pages come: many lines, and some that were never meant to be read.
QByteArray bigPage()
{
    QByteArray page = "<!DOCTYPE html>\n<html><head><meta charset=utf-8><script>\n";
    for (int i = 0; i < 20000; ++i)
        page += "  var option" + QByteArray::number(i) + " = { name: 'value', count: 12 };\n";
    page += "</script></head><body>\n<script>" + QByteArray("window.state={\"a\":[1,2,3]},").repeated(70000) +
            "</script>\n";
    for (int i = 0; i < 20000; ++i)
        page += "<p class=\"text\">Le conseil a décidé <b>mardi</b> de reporter sa réponse n° " +
                QByteArray::number(i) + ".</p>\n";
    return page + "<p>la toute dernière phrase</p>\n</body></html>\n";
}

} // namespace

class TestPageSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreCutWhereTheyCanBe();
    void saysWhichCapture();
    void quoteIsSelected();
    void quoteIsFoundOnFurtherPages();
    void uncertainQuoteSaysSo();
    void everyHitIsFoundAndWraps();
    void goesToLine();
    void copiesWhatThePageSays();
    void codeIsColouredAndFolded();
    void bigPageOpensWithoutAStall();
    void undecodableBytesSaySo();
};

void TestPageSource::linesAreCutWhereTheyCanBe()
{
    const QString source =
        u"<p>court</p>\r\n"_s + u"<i>x</i> "_s.repeated(500) + u"\n"_s + u"😀"_s.repeated(1200) + u"\rfin"_s;
    const auto lines = displayLines(source);
    QString whole;
    for (const DisplayLine &line : lines) {
        const QString text = source.sliced(line.start, line.length);
        QVERIFY(text.size() <= longestDisplayLine);
        QVERIFY(text.isEmpty() || (!text.front().isLowSurrogate() && !text.back().isHighSurrogate()));
        QCOMPARE(&lines[lineAt(lines, line.start)], &line);
        whole += text;
    }
    QString expected = source;
    QCOMPARE(whole, expected.remove(u'\r').remove(u'\n'));
    QCOMPARE(lines.back().number, 4);
    QVERIFY(source.sliced(lines[1].start, lines[1].length).endsWith(u'>'));
}

void TestPageSource::saysWhichCapture()
{
    const SourceLibrary page("<meta charset=windows-1252><p>l\x92\xe9t\xe9</p>");
    SourceWindow window(lightTheme());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    page.show(window);
    const QString capture = window.findChild<QLabel *>(u"sourceCapture"_s)->text();
    QVERIFY2(capture.contains(u"windows-1252") && capture.contains(u"SHA-256"), qPrintable(capture));
    QVERIFY(window.findChild<SourceView *>()->toPlainText().contains(u"l’été"));
}

void TestPageSource::quoteIsSelected()
{
    const SourceLibrary page("<script>'une crise'</script>\n<p>C&rsquo;est <b>une</b>&nbsp;crise.</p>");
    SourceWindow window(lightTheme());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    page.show(window, {.exact = u"une crise"_s});
    QTRY_COMPARE(window.findChild<SourceView *>()->textCursor().selectedText(), u"une</b>&nbsp;crise"_s);
    QVERIFY(!window.findChild<QLabel *>(u"sourceMessage"_s)->isVisible());
}

/// Who must prove a quote of an article's second page is shown the source of that one.
void TestPageSource::quoteIsFoundOnFurtherPages()
{
    SourceLibrary page("<p>Le début de l’article.</p>");
    const TextVersion first = page.library->articles().version(page.version).value();
    Article content = first.content;
    content.blocks.push_back({.text = u"Une crise, dit le maire."_s});
    QVERIFY(page.library->articles().addPages(first, content,
                                              {{.bytes = "<p>Une <b>crise</b>, dit le maire.</p>",
                                                .mediaType = "text/html",
                                                .captured = QDateTime::currentDateTimeUtc()}}));
    page.version = page.library->articles().currentVersion(first.article)->id;
    SourceWindow window(lightTheme());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    page.show(window, {.exact = u"crise, dit"_s});
    QTRY_COMPARE(window.findChild<SourceView *>()->textCursor().selectedText(), u"crise</b>, dit"_s);
    QVERIFY(!window.findChild<QLabel *>(u"sourceMessage"_s)->isVisible());
}

void TestPageSource::uncertainQuoteSaysSo()
{
    const SourceLibrary page("<p>une crise, puis une crise</p>");
    for (const QString &words : {u"une crise"_s, u"la paix"_s}) {
        SourceWindow window(lightTheme());
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        page.show(window, {.exact = words});
        QTRY_VERIFY(window.findChild<QLabel *>(u"sourceMessage"_s)->isVisible());
    }
}

void TestPageSource::everyHitIsFoundAndWraps()
{
    const SourceLibrary page("<p>Une crise</p>\n<p>une CRISE</p>\n<p>rien</p>\n<p>crise</p>");
    SourceWindow window(lightTheme());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    page.show(window);
    auto *words = window.findChild<QLineEdit *>(u"sourceFind"_s);
    auto *count = window.findChild<QLabel *>(u"sourceCount"_s);
    QTest::keyClicks(words, u"crise"_s);
    QTRY_COMPARE(count->text(), u"1 of 3"_s);
    for (const QString &expected : {u"2 of 3"_s, u"3 of 3"_s, u"1 of 3"_s}) {
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(count->text(), expected);
    }
    words->setText(u"absent"_s);
    QTRY_COMPARE(count->text(), u"Nothing found"_s);
}

void TestPageSource::goesToLine()
{
    const SourceLibrary page("<p>" + QByteArray("mot ").repeated(3000) + "</p>\n<p>deux</p>\n<p>trois</p>");
    SourceWindow window(lightTheme());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    page.show(window);
    auto *line = window.findChild<QLineEdit *>(u"sourceLine"_s);
    line->setText(u"3"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(window.findChild<SourceView *>()->textCursor().block().text(), u"<p>trois</p>"_s);
}

void TestPageSource::copiesWhatThePageSays()
{
    const QByteArray bytes = "<p>" + QByteArray("mot ").repeated(3000) + "</p>\r\n<p>deux</p>";
    const SourceLibrary page(bytes);
    SourceWindow window(lightTheme());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    page.show(window);
    auto *view = window.findChild<SourceView *>();
    QVERIFY(view->blockCount() > 2);
    view->selectAll();
    view->copy();
    QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(bytes));
}

void TestPageSource::codeIsColouredAndFolded()
{
    const SourceLibrary page("<html><body>\n<!-- one\ntwo\nthree\n-->\n<p>x</p>\n</body></html>");
    for (const Theme &theme : {lightTheme(), darkTheme()}) {
        SourceWindow window(theme);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        page.show(window);
        auto *view = window.findChild<SourceView *>();
        QTRY_VERIFY(!view->document()->lastBlock().layout()->formats().isEmpty());
        QTRY_VERIFY(view->canFold(1));
        view->toggleFold(1);
        QVERIFY(!view->document()->findBlockByNumber(2).isVisible());
        QVERIFY(view->document()->findBlockByNumber(4).isVisible());
        view->goToLine(3);
        QVERIFY(view->document()->findBlockByNumber(2).isVisible());
    }
}

void TestPageSource::bigPageOpensWithoutAStall()
{
    const QByteArray bytes = bigPage();
    QVERIFY(bytes.size() > 4'000'000);
    const SourceLibrary page(bytes);
    SourceWindow window(lightTheme());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    StallMonitor monitor;
    monitor.start();
    window.load(page.path(), {page.version, {.exact = u"la toute dernière phrase"_s}});
    auto *view = window.findChild<SourceView *>();
    QTRY_COMPARE_WITH_TIMEOUT(view->textCursor().selectedText(), u"la toute dernière phrase"_s, 60000);
    window.findChild<QLineEdit *>(u"sourceFind"_s)->setText(u"conseil"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.findChild<QLabel *>(u"sourceCount"_s)->text().endsWith(u"20,000"), true,
                              30000);
    monitor.stop();
    monitor.print("page source of 5 MB");
    // The bars are 16 and 50 ms; what fails is what anybody would notice, whatever else the machine does.
    QVERIFY2(monitor.busy(1) < 250, qPrintable(QString::number(monitor.busy(1))));
}

void TestPageSource::undecodableBytesSaySo()
{
    const SourceLibrary page(QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11));
    SourceWindow window(lightTheme());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    window.load(page.path(), {page.version, {}});
    QTRY_VERIFY(!window.findChild<QLabel *>(u"sourceMessage"_s)->text().isEmpty());
    QVERIFY(window.findChild<QLabel *>(u"sourceMessage"_s)->isVisible());
}

QTEST_MAIN(TestPageSource)
#include "tst_pagesource.moc"

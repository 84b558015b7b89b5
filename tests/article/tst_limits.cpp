// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/articlehtml.h"
#include "models/article/articlejson.h"
#include "models/article/cleaner.h"

#include <QTest>
#include <QThread>

#include <ctime>
#include <functional>
#include <memory>
#include <optional>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

/// A page or text that is as long as it is told.
using Made = std::function<QByteArray(int)>;

/// Running text in which no two paragraphs are alike.
QByteArray paragraphs(int count, const QByteArray &before, const QByteArray &after)
{
    QByteArray result;
    for (int i = 0; i < count; ++i)
        result += before + "Boat number " + QByteArray::number(i) +
                  " came in late that night, said the harbour master, and nobody but him had noticed that it "
                  "was not the one which had left the valley in the morning, or wanted to say so." +
                  after;
    return result;
}

Made repeated(const QByteArray &before, const QByteArray &piece, const QByteArray &after = {})
{
    return [=](int count) { return before + piece.repeated(count) + after; };
}

QByteArray numbered(const QByteArray &before, const QByteArray &piece, int count)
{
    QByteArray result = before;
    for (int i = 0; i < count; ++i)
        result += QByteArray(piece).replace("%", QByteArray::number(i));
    return result;
}

QByteArray nestedJson(int depth)
{
    return "<script type=application/ld+json>" + QByteArray("{\"author\":").repeated(depth) + "1" +
           QByteArray("}").repeated(depth) + "</script>" + paragraphs(3, "<p>", "</p>");
}

QByteArray longJson(int count)
{
    return "<script type=application/ld+json>{\"@graph\":[" +
           numbered(
               {},
               "{\"@type\":\"NewsArticle\",\"@id\":\"%\",\"headline\":\"Boats\",\"author\":{\"@id\":\"%\"}},",
               count) +
           "{}]}</script>" + paragraphs(3, "<p>", "</p>");
}

struct Row
{
    const char *name;
    int count; ///< where a page becomes absurd
    Made made;
};

const std::vector<Row> &pages()
{
    static const std::vector<Row> rows{
        {"a page of 20 MB", 100'000, [](int n) { return paragraphs(n, "<p>", "</p>\n"); }},
        {"nested elements", 100'000, repeated({}, "<div>", "deep")},
        {"nested, closed", 50'000,
         [](int n) {
             return QByteArray("<div><b>").repeated(n) + "deep" + QByteArray("</b></div>").repeated(n);
         }},
        {"inline elements nested", 100'000, repeated("<p>", "<em>x")},
        {"siblings", 400'000, repeated("<body>", "<p>x</p>")},
        {"siblings without text", 1'000'000, repeated("<body>", "<i></i>")},
        {"5 MB in one line", 850'000, repeated("<p>", "word, ")},
        {"5 MB in one word", 5'000'000, repeated("<p>", "x")},
        {"5 MB of links in one line", 300'000, repeated("<p>", "<a href=/a>b</a> ")},
        {"5 MB of line breaks", 1'200'000, repeated("<p>", "x<br>")},
        {"5 MB of one tag", 5'000'000, repeated("<p title='", "x")},
        {"5 MB of opening brackets", 5'000'000, repeated({}, "<")},
        {"5 MB of entities", 1'000'000, repeated("<p>", "&amp;")},
        {"5 MB of comments", 700'000, repeated({}, "<!--x-->")},
        {"comments behind many spaces", 150'000,
         [](int n) { return "<p>" + QByteArray(n, ' ') + "x" + QByteArray("<!---->").repeated(n) + "<p>y"; }},
        {"drawings without end", 300'000, repeated({}, "<svg><path/><g>")},
        {"noscripts without end", 300'000, repeated({}, "<noscript>x")},
        {"values without end", 300'000, repeated({}, "<p a=\"b>")},
        {"5 MB of no-break spaces", 2'500'000, repeated("<p>", "\xc2\xa0")},
        {"attributes of many", 100'000,
         [](int n) { return numbered({}, "<p a=1 b=2 c=3 d=4 e=5 class=c% id=i% h=8 i=9 j=10>x</p>", n); }},
        {"class names", 300'000, [](int n) { return numbered("<p class='", "name% ", n) + "'>x</p>"; }},
        {"unclosed formatting", 100'000, repeated({}, "<font size=1><p>x<i><b>")},
        {"unclosed formatting of many kinds", 30'000,
         [](int n) { return numbered({}, "<b class=%><p>x", n); }},
        {"adoption agency", 50'000, repeated({}, "<a><b><p></a>x")},
        {"misnested formatting", 100'000, repeated("<p>", "<b><i>x</b></i>")},
        {"links within links", 100'000, repeated({}, "<a href=/x><div>")},
        {"nested lists", 50'000, repeated({}, "<ul><li>x")},
        {"nested quotations", 50'000, repeated({}, "<blockquote>x")},
        {"nested headings", 50'000, repeated({}, "<h2><span>x")},
        {"nested forms and buttons", 50'000, repeated({}, "<form><button>x")},
        {"nested tables", 20'000, repeated({}, "<table><tr><td>x")},
        {"a table of many rows", 100'000, repeated("<table>", "<tr><td>x<td>y<td>z")},
        {"a row of many cells", 300'000, repeated("<table><tr>", "<td>x")},
        {"text fostered by a table", 200'000, repeated("<table>", "x<tr>")},
        {"options of a list", 300'000, repeated("<select>", "<option>x")},
        {"pictures", 100'000,
         [](int n) {
             return numbered({}, "<figure><img src=%.png alt=x><figcaption>Boat %</figcaption></figure>", n);
         }},
        {"list items", 300'000, [](int n) { return numbered("<ul>", "<li>Boat %", n); }},
        {"spans in one paragraph", 200'000, repeated("<p>", "<b>x</b>")},
        {"nested JSON-LD", 100'000, nestedJson},
        {"JSON-LD of many articles", 30'000, longJson},
        {"broken JSON-LD", 100'000,
         [](int n) {
             return "<script type=application/ld+json>{\"@type\":\"NewsArticle\"" +
                    QByteArray(",\"author\":[{\"x\":").repeated(n) + "</script>" +
                    paragraphs(3, "<p>", "</p>");
         }},
        {"many JSON-LD scripts", 50'000,
         [](int n) {
             return numbered(
                 {}, "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"%\"}</script>",
                 n);
         }},
        {"meta elements", 100'000,
         [](int n) {
             return numbered({}, "<meta property=og:title content=t%><meta name=author content=a%>", n);
         }},
        {"bylines", 50'000, [](int n) { return numbered({}, "<p class=byline>By Ann Author %</p>", n); }},
        {"times", 100'000, [](int n) { return numbered({}, "<time datetime=2022-01-01>%</time>", n); }},
    };
    return rows;
}

const std::vector<Row> &texts()
{
    static const std::vector<Row> rows{
        {"a text of 20 MB", 100'000, [](int n) { return paragraphs(n, {}, "\n\n"); }},
        {"lines", 1'000'000, repeated({}, "x\n")},
        {"lines that are numbered", 300'000, [](int n) { return numbered({}, "Line % of many\n", n); }},
        {"empty lines", 3'000'000, repeated("x", "\n", "x")},
        {"5 MB in one line", 850'000, repeated({}, "word, ")},
        {"5 MB in one word", 5'000'000, repeated({}, "x")},
        {"5 MB of quotation marks", 5'000'000, repeated({}, "\"")},
        {"5 MB of spaces", 5'000'000, repeated("x", " ", "x")},
        {"list items", 300'000, [](int n) { return numbered({}, "- Boat number %\n", n); }},
        {"share buttons", 300'000, repeated({}, "Share this\nFacebook\n")},
        {"links", 200'000, repeated({}, "https://news.example/valley ")},
        {"hard-wrapped lines", 100'000,
         [](int n) {
             return numbered({}, "and boat number % came in late that night, which nobody had\n", n);
         }},
    };
    return rows;
}

/// Seconds that this process's own work took; other programs' is not its fault.
double secondsOf(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void show(const QByteArray &bytes, SourceFormat format, Cleaning cleaning)
{
    const auto article = clean({.bytes = bytes, .format = format}, cleaning);
    if (!article)
        return;
    static_cast<void>(bodyHtml(*article));
    static_cast<void>(articleToJson(*article));
}

/// The time of work on a stack that would not bear a level of it for each level of a page.
double secondsOnSmallStack(const std::function<void()> &work)
{
    constexpr uint small = 512 * 1024;
    double seconds = 0;
    const std::unique_ptr<QThread> thread(QThread::create([&] { seconds = secondsOf(work); }));
    thread->setStackSize(small);
    thread->start();
    thread->wait();
    return seconds;
}

/// All that happens to a page before somebody sees it.
double secondsToShow(const QByteArray &bytes, SourceFormat format)
{
    return secondsOnSmallStack([&] {
        show(bytes, format, Cleaning::Article);
        show(bytes, format, Cleaning::WholePage);
    });
}

void addRows(const std::vector<Row> &rows)
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < std::ssize(rows); ++i)
        QTest::newRow(rows[static_cast<std::size_t>(i)].name) << i;
}

/// Eight times the page may take eight times the time and some more: what is of the square takes 64 times as
/// long. A tenth of an absurd page shows it; all of it is for APOSTILLE_WHOLE_LIMITS=1.
void verifyLinear(const Row &row, SourceFormat format)
{
    const int count =
        qEnvironmentVariableIntValue("APOSTILLE_WHOLE_LIMITS") == 1 ? row.count : row.count / 10;
    const double eighth = secondsToShow(row.made(count / 8), format);
    const double whole = secondsToShow(row.made(count), format);
    constexpr double noise = 0.2;
    QVERIFY2(whole < 24 * eighth + noise, qPrintable(u"%1 s, an eighth of it %2 s"_s.arg(whole).arg(eighth)));
}

} // namespace

/// Whatever a page is, it ends with an article or a clear error, in a time like its size, on a small stack.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeOfPagesIsLinear_data() { addRows(pages()); }
    void timeOfPagesIsLinear();
    void timeOfTextsIsLinear_data() { addRows(texts()); }
    void timeOfTextsIsLinear();
    void absurdPagesEnd_data();
    void absurdPagesEnd();
    void refusesWhatIsTooBig();
};

void LimitsTest::timeOfPagesIsLinear()
{
    QFETCH(const int, row);
    verifyLinear(pages()[static_cast<std::size_t>(row)], SourceFormat::Html);
}

void LimitsTest::timeOfTextsIsLinear()
{
    QFETCH(const int, row);
    verifyLinear(texts()[static_cast<std::size_t>(row)], SourceFormat::PlainText);
}

void LimitsTest::absurdPagesEnd_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<bool>("hasArticle");
    QTest::newRow("20 MB") << paragraphs(100'000, "<p>", "</p>\n") << true;
    QTest::newRow("100,000 nested elements") << QByteArray("<div>").repeated(100'000) + "deep" << true;
    QTest::newRow("100,000 nested elements behind an open quotation mark")
        << "<textarea><a b=\"</textarea>" + QByteArray("<div>").repeated(100'000) + "deep" << true;
    QTest::newRow("1,000,000 siblings") << "<body>" + QByteArray("<p>x</p>").repeated(1'000'000) << true;
    QTest::newRow("5 MB in one line") << "<p>" + QByteArray("word, ").repeated(850'000) << true;
    QTest::newRow("1,000,000 attributes") << numbered("<p ", "a% ", 1'000'000) + ">x" << true;
    QTest::newRow("1,000,000 attributes that are read")
        << numbered("<p ", "data-a%=http: ", 1'000'000) + ">x" << false;
    QTest::newRow("100,000 unclosed formatting elements")
        << QByteArray("<font size=1><p>x<i><b>").repeated(100'000) << true;
}

void LimitsTest::absurdPagesEnd()
{
    QFETCH(const QByteArray, page);
    QFETCH(const bool, hasArticle);
    std::optional<Expected<Article>> article;
    const double seconds = secondsOnSmallStack(
        [&] { article = clean({.bytes = page, .format = SourceFormat::Html}, Cleaning::WholePage); });
    QCOMPARE(article->has_value(), hasArticle);
    if (!hasArticle)
        QCOMPARE(article->error().code, ErrorCode::TooBig);
    QVERIFY2(seconds < 60, qPrintable(QString::number(seconds))); // a few in release
}

void LimitsTest::refusesWhatIsTooBig()
{
    const QByteArray page = "<p>" + QByteArray(64 * 1024 * 1024, 'x');
    const auto article = clean({.bytes = page, .format = SourceFormat::Html, .fileName = u"big.html"_s});
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().code, ErrorCode::TooBig);
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citedtexts.h"
#include "golden.h"
#include "models/exchange/markdown.h"
#include "models/exchange/markdowntext.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

/// What a reader of the Markdown sees: md4c (CommonMark with GitHub's additions), built into Qt.
QString rendered(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText().replace(QChar(QChar::LineSeparator), u'\n');
}

/// The words that stand in bold.
QString boldWords(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    QString bold;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().fontWeight() > QFont::Normal)
                bold += part.fragment().text();
        }
    }
    return bold;
}

} // namespace

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentIsAsReviewed();
    void textStaysText_data();
    void textStaysText();
    void emphasisIsTaken_data();
    void emphasisIsTaken();
    void hostileFieldsStayInTheirPlaces();
    void quotelessArticlesAreLeftOut();
};

void MarkdownTest::documentIsAsReviewed()
{
    testing::compareWithGolden(quotesToMarkdown(testing::citedTexts(), {.language = u"en"_s}).toUtf8(),
                               u"quotes.md"_s);
}

void MarkdownTest::textStaysText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"# 1"_s,
                                u"a # b #"_s,
                                u"* a"_s,
                                u"- a"_s,
                                u"+ a"_s,
                                u"> a"_s,
                                u"1. a"_s,
                                u"12) a"_s,
                                u"2022. a"_s,
                                u"a*b*c"_s,
                                u"_a_ snake_case"_s,
                                u"**a**"_s,
                                u"`a`"_s,
                                u"~~a~~"_s,
                                u"[a](b)"_s,
                                u"![a](b)"_s,
                                u"[a]: b"_s,
                                u"<b>a</b>"_s,
                                u"<https://a.b>"_s,
                                u"&amp; &#39; & a"_s,
                                u"a\\b\\*"_s,
                                u"a | b"_s,
                                u"---"_s,
                                u"==="_s,
                                u"a\n---"_s,
                                u"a\n===="_s,
                                u"a\nb"_s,
                                u"a\n# b"_s,
                                u"a\n1. b"_s,
                                u"-"_s,
                                u"1.5 %"_s,
                                u"#tag"_s,
                                u"« a » – “b” — ’c…"_s,
                                u"[ ] a"_s,
                                u"$a$"_s,
                                u"*"_s,
                                u"a\\"_s,
                                u"|a|\n|-|"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void MarkdownTest::textStaysText()
{
    QFETCH(const QString, text);
    QCOMPARE(rendered(markdownText(text)), text);
    QCOMPARE(rendered(prefixedLines(markdownText(text), u"> "_s)), text);
}

void MarkdownTest::emphasisIsTaken_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("starred");
    QTest::newRow("between spaces") << u"des "_s << u"pressions"_s << u" dit-il"_s << true;
    QTest::newRow("before a comma") << u"« "_s << u"pressions"_s << u", dit-il"_s << true;
    QTest::newRow("within a word") << u"com"_s << u"mune"_s << u"s"_s << true;
    QTest::newRow("alone") << u""_s << u"pressions"_s << u""_s << true;
    QTest::newRow("number that begins the line") << u""_s << u"1. a"_s << u""_s << true;
    QTest::newRow("mark beside a letter") << u"dit"_s << u"« non »"_s << u"hier"_s << false;
    QTest::newRow("stars inside") << u"a "_s << u"*b* c"_s << u" d"_s << true;
}

void MarkdownTest::emphasisIsTaken()
{
    QFETCH(const QString, before);
    QFETCH(const QString, words);
    QFETCH(const QString, after);
    const QString markdown = markdownWithStrong(before, words, after);
    QTEST(markdown.contains(u"**"), "starred");
    QCOMPARE(rendered(markdown), before + words + after);
    if (markdown.contains(u"**"))
        QCOMPARE(boldWords(markdown), words);
}

void MarkdownTest::hostileFieldsStayInTheirPlaces()
{
    const CitedText hostile = testing::citedTexts().back();
    const QString markdown = quotesToMarkdown({hostile}, {.context = ContextWidth::Paragraph});
    const QString seen = rendered(markdown);
    QVERIFY(seen.startsWith(hostile.article.title.simplified() + u'\n'));
    QVERIFY(seen.contains(hostile.article.outlet));
    QVERIFY(seen.contains(u"# 100 % \"sure\"; (really) (refutes; in progress)"));
    QVERIFY(seen.contains(u"1. 𝒳 is *not* [a link](x) & &amp; `code`\n- two"));
    // The note's open fence ends with the note: the next quote is a quote again.
    QVERIFY(seen.contains(u"\n“‘x’”\n") || seen.contains(u"\n“x”\n"));
    QVERIFY(!markdown.contains(u"<javascript:"));
    QVERIFY(!seen.contains(u"Context: =was"));
}

void MarkdownTest::quotelessArticlesAreLeftOut()
{
    QCOMPARE(quotesToMarkdown({}, {}), QString());
    QCOMPARE(quotesToMarkdown({CitedText{.article = {.title = u"T"_s}}}, {}), QString());
}

QTEST_MAIN(MarkdownTest)
#include "tst_markdown.moc"

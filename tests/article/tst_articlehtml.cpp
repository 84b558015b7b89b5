// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/articlehtml.h"
#include "models/article/cleaner.h"
#include "models/article/displaytypography.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(std::vector<Block> blocks, const QString &language = u"en"_s)
{
    Article article;
    article.metadata.language = language;
    article.blocks = std::move(blocks);
    return article;
}

struct Shown
{
    qsizetype start;
    QString text;
};

/// The elements with data-start and their text content, as a DOM would give them.
QList<Shown> shownBlocks(const QString &html)
{
    QString xml = html;
    xml.replace(QRegularExpression(u"<img([^>]*)>"_s), u"<img\\1/>"_s);
    QXmlStreamReader reader(xml);
    QList<Shown> result;
    QList<int> open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const bool marked = reader.attributes().hasAttribute("data-start"_L1);
            if (marked)
                result.append(Shown{reader.attributes().value("data-start"_L1).toLongLong(), {}});
            open.append(marked ? static_cast<int>(result.size()) - 1 : -1);
        } else if (reader.isEndElement()) {
            open.removeLast();
        } else if (reader.isCharacters()) {
            for (const int index : std::as_const(open)) {
                if (index >= 0)
                    result[index].text += reader.text();
            }
        }
    }
    if (reader.hasError())
        qWarning("%s", qPrintable(reader.errorString()));
    return result;
}

} // namespace

class ArticleHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offsetsAreThoseOfTheText();
    void nestsListsAndTables();
    void spansNestAndNeverCross();
    void hostileValuesAreHarmless();
    void typographyKeepsLength_data();
    void typographyKeepsLength();
    void documentStandsAlone();
};

void ArticleHtmlTest::offsetsAreThoseOfTheText()
{
    const QStringList pages = QDir(QStringLiteral(APOSTILLE_FIXTURES "/html")).entryList({u"*.html"_s});
    QVERIFY(pages.size() >= 12);
    for (const QString &page : pages) {
        QFile file(QStringLiteral(APOSTILLE_FIXTURES "/html/") + page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto article =
            clean({.bytes = file.readAll(), .format = SourceFormat::Html}, Cleaning::WholePage);
        QVERIFY(article.has_value());
        const QString text = article->text();
        const QList<Shown> shown = shownBlocks(bodyHtml(*article));
        QCOMPARE(shown.size(), std::ssize(article->blocks));
        const std::vector<qsizetype> starts = article->blockStarts();
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const Block &block = article->blocks[static_cast<std::size_t>(i)];
            QCOMPARE(shown[i].start, starts[static_cast<std::size_t>(i)]);
            QCOMPARE(shown[i].text.size(), block.text.size());
            QCOMPARE(text.sliced(shown[i].start, block.text.size()), block.text);
        }
    }
}

void ArticleHtmlTest::nestsListsAndTables()
{
    const QString html = bodyHtml(articleOf({
        {.kind = BlockKind::ListItem, .text = u"a"_s, .level = 1, .ordered = true},
        {.kind = BlockKind::ListItem, .text = u"b"_s, .level = 2},
        {.kind = BlockKind::ListItem, .text = u"c"_s, .level = 1, .ordered = true},
        {.kind = BlockKind::TableRow, .text = u"x\ty"_s},
        {.kind = BlockKind::TableRow, .text = u"1\t"_s},
        {.kind = BlockKind::Image, .address = u"https://e.example/i.jpg"_s, .alternative = u"A \"pier\""_s},
        {.kind = BlockKind::Caption, .text = u"The pier"_s},
    }));
    QString bare = html;
    bare.remove(QRegularExpression(u" (?:data-start|dir|lang|class)=\"[^\"]*\""_s));
    QCOMPARE(bare, u"<div><ol><li><div>a</div><ul><li><div>b</div></li></ul></li><li><div>c</div></li></ol>"
                   "<table><tr><td>x\t</td><td>y</td></tr><tr><td>1\t</td><td></td></tr></table>"
                   "<figure><img data-address=\"https://e.example/i.jpg\" alt=\"A &quot;pier&quot;\">"
                   "<figcaption>The pier</figcaption></figure></div>"_s);
}

void ArticleHtmlTest::spansNestAndNeverCross()
{
    const QString html = bodyHtml(articleOf({{.text = u"abcdef"_s,
                                              .spans = {{0, 4, SpanKind::Strong, {}},
                                                        {2, 6, SpanKind::Emphasis, {}},
                                                        {5, 99, SpanKind::Code, {}},
                                                        {-3, 0, SpanKind::Code, {}}}}}));
    QVERIFY2(html.contains("<strong>ab<em>cd</em></strong>e<code>f</code>"_L1), qPrintable(html));
}

void ArticleHtmlTest::hostileValuesAreHarmless()
{
    Article article = articleOf(
        {{.text = u"x"_s + QChar(0) + QChar(0xd800) + u"</p>"_s,
          .spans = {{0, 1, SpanKind::Link, u"javascript:alert(1)"_s},
                    {1, 2, SpanKind::Link, u"https://e.example/\"><script>"_s}}},
         {.kind = BlockKind::Image, .address = u"file:///etc/passwd"_s, .alternative = u"\"><script>"_s}},
        u"\"><script>"_s);
    article.metadata.title = u"<script>alert(1)</script>"_s;
    for (const QString &html : {bodyHtml(article), documentHtml(article)}) {
        QVERIFY(!html.contains("<script"_L1));
        QVERIFY(!html.contains("javascript:"_L1));
        QVERIFY(!html.contains("file:"_L1));
    }
}

void ArticleHtmlTest::typographyKeepsLength_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("French marks") << u"fr"_s << u"Il dit : \"C'est l'heure !\" et sort ; vraiment ?"_s
                                  << u"Il dit\u00a0: «C’est l’heure\u202f!» et sort\u202f; vraiment\u202f?"_s;
    QTest::newRow("French guillemets")
        << u"fr"_s << u"des « pressions » fortes"_s << u"des «\u202fpressions\u202f» fortes"_s;
    QTest::newRow("English") << u"en"_s << u"\"Don't,\" she said, \"stop.\""_s
                             << u"“Don’t,” she said, “stop.”"_s;
    QTest::newRow("German") << u"de"_s << u"Er sagte: \"Nein\"."_s << u"Er sagte: „Nein“."_s;
    QTest::newRow("inches stay") << u"en"_s << u"a 27\" screen and a \"good\" one"_s
                                 << u"a 27\" screen and a \"good\" one"_s;
    QTest::newRow("unbalanced stays")
        << u"en"_s << u"\"It goes on in the next paragraph"_s << u"\"It goes on in the next paragraph"_s;
    QTest::newRow("feet and years stay") << u"en"_s << u"6' in '68"_s << u"6' in '68"_s;
    QTest::newRow("unknown language") << u"xx"_s << u"\"a\" !"_s << u"\"a\" !"_s;
}

void ArticleHtmlTest::typographyKeepsLength()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    const Block block{.text = text};
    QCOMPARE(displayText(block, language).text, shown);
    QCOMPARE(shown.size(), text.size());
    const QList<Shown> blocks = shownBlocks(bodyHtml(articleOf({block}, language)));
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks[0].text, shown);
    const Block code{.text = text, .spans = {{0, text.size(), SpanKind::Code, {}}}};
    QCOMPARE(displayText(code, language).text, text);
    QCOMPARE(displayText(Block{.kind = BlockKind::Preformatted, .text = text}, language).text, text);
}

void ArticleHtmlTest::documentStandsAlone()
{
    Article article = articleOf({{.text = u"Text."_s}}, u"fr"_s);
    article.metadata.title = u"Titre"_s;
    article.metadata.byline = u"euronews avec AFP"_s;
    const QString html = documentHtml(article);
    QVERIFY(html.startsWith("<!DOCTYPE html>"_L1));
    for (const auto part :
         {"lang=\"fr\""_L1, "<meta charset=\"utf-8\">"_L1, "<title>Titre</title>"_L1, "euronews avec AFP"_L1})
        QVERIFY2(html.contains(part), qPrintable(html));
}

QTEST_GUILESS_MAIN(ArticleHtmlTest)
#include "tst_articlehtml.moc"

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/choicesjson.h"
#include "models/article/headdetails.h"
#include "models/article/metadatareader.h"
#include "models/article/parsetree.h"
#include "models/article/removalname.h"
#include "tests/article/auditedpage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apostille;

namespace {

QByteArray links(const QByteArray &about, int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += "<li><a href='/" + QByteArray::number(i) + "'>" + about + " number " + QByteArray::number(i) +
                "</a></li>";
    return list;
}

const QByteArray first =
    "The harbour of Saint-Avre will be closed to all ships from Monday, the town council "
    "decided on Thursday night after a debate of six hours.";
const QByteArray second =
    "Fishermen had asked for another winter, but the mayor said that the old wall would "
    "not hold, and that nobody would answer for the lives of those behind it.";
const QByteArray third =
    "The work will take two years, cost eleven million and leave a basin that is twice as "
    "deep, according to the plans which were shown on Thursday.";

/// A page with an aside that holds a quotation, thirty related links, and the usual rest. `more` goes into
/// the article.
RawDocument page(const QByteArray &more = {})
{
    return {
        .bytes =
            "<!DOCTYPE html><html lang=en><head><title>The harbour closes</title></head><body>"
            "<nav class=menu><ul>" +
            links("Section", 8) +
            "</ul></nav><main><article class=story><h1>The harbour closes</h1><div class=text><p>" + first +
            "</p><aside class=related-box><h3>Read also</h3><ul>" + links("Another harbour", 30) +
            "</ul></aside><p>" + second + "</p>" + more + "<p>" + third +
            "</p></div></article></main><div class='newsletter-box'><h3>Newsletter</h3><p>Sign up for our "
            "newsletter and read <b>every morning</b> what the sea has brought.</p></div>"
            "<footer><p>All rights reserved.</p></footer></body></html>",
        .format = SourceFormat::Html,
        .address = QUrl(u"https://harbour.example/closes"_s)};
}

} // namespace

class TestCleaningAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatCleanKeeps()
    {
        const CleaningAudit told = audited(page());
        const auto article = clean(page());
        QVERIFY(article);
        QCOMPARE(told.article.blocks, article->blocks);
        QCOMPARE(told.paths.size(), told.article.blocks.size());
        QCOMPARE(told.paths.front(), u"main > article.story > div.text > p"_s);
        QVERIFY(choicesIn(told).empty());
    }

    void callsAListOnePart()
    {
        const std::vector<RemovedPart> parts = audited(page()).article.removed;
        const qsizetype related = indexOf(parts, u"Another harbour number 0"_s);
        QVERIFY(related >= 0);
        const RemovedPart &part = parts[static_cast<std::size_t>(related)];
        QVERIFY(part.text().startsWith(u"Read also"_s));
        QVERIFY(part.text().contains(u"Another harbour number 29"_s));
        QCOMPARE(part.blocks.size(), 31U);
        QCOMPARE(part.blocks.front().kind, BlockKind::Heading);
        QCOMPARE(part.blocks.at(5).kind, BlockKind::ListItem);
        QCOMPARE(part.blocks.at(5).spans.front().address, u"https://harbour.example/4"_s);
        QCOMPARE(part.reason, u"related"_s);
        QCOMPARE(part.blockBefore, 1);
        QVERIFY(part.path.endsWith(u"aside.related-box"_s));
        QVERIFY2(parts.size() <= 5, qPrintable(QString::number(parts.size())));
        QCOMPARE(indexOf(parts, u"The harbour closes"_s), -1); // the article has its title
    }

    /// A page whose scripts would write its text, which stands in its data.
    void takesTextFromData()
    {
        const QByteArray said =
            "{\"@type\":\"NewsArticle\",\"headline\":\"The harbour closes\",\"articleBody\":\"" + first +
            "\\n\\n" + second + "\\n\\n" + third + "\"}";
        const RawDocument document{
            .bytes =
                "<html lang=en><head><title>The harbour closes</title><script type='application/ld+json'>" +
                said +
                "</script></head><body><nav><a href='/'>Home</a></nav><h1>The harbour closes</h1>"
                "<p>Please switch on scripts to read this article.</p></body></html>",
            .format = SourceFormat::Html};
        const CleaningAudit told = audited(document);
        QCOMPARE(told.article.text(), QString::fromUtf8(first + "\n\n" + second + "\n\n" + third));
        QCOMPARE(told.article.metadata.title, u"The harbour closes"_s);
        QCOMPARE(told.paths, std::vector<QString>(3, u"script"_s));
        QVERIFY(indexOf(told.article.removed, u"Please switch on scripts"_s) >= 0);
        const auto article = clean(document);
        QVERIFY(article);
        QCOMPARE(article->blocks, told.article.blocks);
    }

    void prefersPrintedTextToData()
    {
        RawDocument document = page();
        document.bytes.replace("<head>",
                               "<head><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                               "\"articleBody\":\"" +
                                   first + ' ' + second + ' ' + third + "\"}</script>");
        const CleaningAudit told = audited(document);
        QCOMPARE(told.article.blocks.size(), 3U);
        QCOMPARE(told.paths.front(), u"main > article.story > div.text > p"_s);
    }

    /// The head of the article shows its date and byline already.
    void dropsLinesOfHead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("stays");
        QTest::addRow("date") << QByteArray("4. Mai 2023") << false;
        QTest::addRow("byline") << QByteArray("Von Max Muster") << false;
        QTest::addRow("another day") << QByteArray("Am 9. Mai 2023 war der Hafen leer.") << true;
        QTest::addRow("a sentence on the day") << QByteArray("Am 4. Mai 2023 war der Hafen leer.") << true;
        QTest::addRow("a sentence of him") << QByteArray("Von Max Muster war nichts zu hören.") << true;
    }
    void dropsLinesOfHead()
    {
        QFETCH(const QByteArray, line);
        const RawDocument document{
            .bytes = "<html lang=de><head><title>Hafen</title><meta name=author content='Max Muster'><meta "
                     "property='article:published_time' content='2023-05-04'></head><body><p>" +
                     line + "</p><p>" + first + "</p></body></html>",
            .format = SourceFormat::Html};
        const std::string html = document.bytes.toStdString();
        const auto tree = ParseTree::parse(html);
        QVERIFY(tree);
        const PageText read = readPage(tree->document());
        std::vector<Choice> choices(read.blocks.size(), Choice{true});
        dropHeadDetails(read, MetadataReader(read, {}).metadata(), choices);
        QTEST(choices.front().kept, "stays");
        QVERIFY(choices.back().kept);
        // Told with a reason that has words.
        if (!choices.front().kept)
            QCOMPARE(removalName(QString::fromLatin1(choices.front().reason)), u"date and author"_s);
    }

    void saysReasonsInWords()
    {
        QCOMPARE(removalName(u"share-button"_s), u"share buttons"_s);
        for (const RemovedPart &part : audited(page()).article.removed)
            QVERIFY(!removalName(part.reason).isEmpty());
        QCOMPARE(removalName(u"of a later version"_s), u"beside the article"_s);
    }

    void putsAPartBackAtItsPlace()
    {
        const CleaningAudit told = audited(page());
        const qsizetype related = indexOf(told.article.removed, u"Another harbour"_s);
        const RemovedPart part = told.article.removed.at(static_cast<std::size_t>(related));
        const Article back = withPartBack(told.article, static_cast<std::size_t>(related));
        QCOMPARE(back.blocks.size(), told.article.blocks.size() + part.blocks.size());
        QCOMPARE(back.blocks.at(1), part.blocks.front());
        QCOMPARE(back.blocks.front(), told.article.blocks.front());
        QCOMPARE(back.removed.size(), told.article.removed.size() - 1);
        QCOMPARE(back.removed.back().blockBefore, std::ssize(back.blocks));
    }

    void removesABlockAndPutsItBack()
    {
        const CleaningAudit told = audited(page());
        const Article without = withoutBlock(told.article, 1);
        QVERIFY(!without.text().contains(QString::fromUtf8(second)));
        const qsizetype part = indexOf(without.removed, QString::fromUtf8(second));
        QCOMPARE(without.removed.at(static_cast<std::size_t>(part)).reason, u"reader"_s);
        QCOMPARE(withPartBack(without, static_cast<std::size_t>(part)).blocks, told.article.blocks);
    }

    /// What is shown was changed by its reader: the audit tells of it, and of what he chose.
    void followsWhatTheReaderMade()
    {
        const CleaningAudit told = audited(page());
        const qsizetype related = indexOf(told.article.removed, u"Another harbour"_s);
        Article shown = withPartBack(told.article, static_cast<std::size_t>(related));
        shown = withoutBlock(shown, shown.blocks.size() - 1);
        shown.removed.clear(); // as the library keeps it
        const CleaningAudit now = auditOf(shown, told);
        QCOMPARE(now.article.blocks, shown.blocks);
        QCOMPARE(std::ranges::count(now.isPutBack, true), 31);
        QVERIFY(!now.isPutBack.front());
        QCOMPARE(indexOf(now.article.removed, u"Another harbour"_s), -1);
        const qsizetype taken = indexOf(now.article.removed, QString::fromUtf8(third));
        QVERIFY(taken >= 0);
        QCOMPARE(now.article.removed.at(static_cast<std::size_t>(taken)).reason, u"reader"_s);
        QCOMPARE(now.article.removed.at(static_cast<std::size_t>(taken)).blockBefore,
                 std::ssize(shown.blocks));

        // The same comes out when the page is cleaned once more with these choices.
        const CleaningChoices choices = choicesIn(now);
        QCOMPARE(choices.size(), 32U);
        const auto again = clean(page(), Cleaning::Article, choices);
        QVERIFY(again);
        QCOMPARE(again->blocks, shown.blocks);
    }

    /// An older cleaner made other blocks: what the page does not have now keeps its place and is no part.
    void isNotLedAstrayByOtherBlocks()
    {
        const CleaningAudit told = audited(page());
        Article shown = told.article;
        shown.removed.clear();
        shown.blocks.insert(shown.blocks.begin() + 1, Block{.text = u"A line of an older cleaner."_s});
        shown.blocks.push_back({.text = u"Section number 3"_s}); // what stands in the menu above, too
        const CleaningAudit now = auditOf(shown, told);
        QCOMPARE(now.article.blocks, shown.blocks);
        QVERIFY(!now.isPutBack.back());
        QVERIFY(indexOf(now.article.removed, u"Another harbour"_s) >= 0);
        QVERIFY(indexOf(now.article.removed, u"Section number 0"_s) >= 0);
        QVERIFY(now.article.removed.front().blockBefore == 0);
    }

    void choosesForTheWholeSite()
    {
        const QByteArray box =
            "<div class='box promo-line'><p>Follow the harbour on all the channels that there "
            "are, wherever you may be tonight.</p></div>";
        const CleaningAudit told = audited(page());
        CleaningChoices choices{{.kept = true,
                                 .path = u"main > article.story > div.text > aside.related-box"_s,
                                 .words = u"read also"_s}};
        for (int i = 0; i < 30; ++i)
            choices.push_back({.kept = true, .words = u"another harbour number %1"_s.arg(i)});
        choices.push_back({.kept = false, .words = choiceWords(QString::fromUtf8(second))});
        const CleaningChoices lasting = lastingChoices(page(), choices);
        // The box has a name of its own; a paragraph among others is known by its words only.
        QCOMPARE(lasting.size(), 2U);
        QCOMPARE(
            lasting.front(),
            (CleaningChoice{.kept = true, .path = u"main > article.story > div.text > aside.related-box"_s}));
        QCOMPARE(lasting.back(),
                 (CleaningChoice{.kept = false, .words = choiceWords(QString::fromUtf8(second))}));

        const auto other =
            clean(page("<p>Something else was said about it in the town, by people who had not been "
                       "there.</p>"),
                  Cleaning::Article, lasting);
        QVERIFY(other);
        QVERIFY(other->text().contains(u"Another harbour number 29"_s));
        QVERIFY(!other->text().contains(QString::fromUtf8(second)));
        QVERIFY(other->text().contains(u"Something else"_s));
        QVERIFY(!other->text().contains(u"Sign up"_s));
    }

    void handsChoicesOn()
    {
        const std::vector<SiteChoices> sites{
            {u"a.example"_s, {{.kept = true, .path = u"main > aside.box"_s}, {.words = u"read « also »"_s}}},
            {u"b.example"_s, {{.path = u"div"_s, .words = u"x"_s}}}};
        QCOMPARE(siteChoicesFromJson(siteChoicesToJson(sites)).value(), sites);
        QVERIFY(!siteChoicesFromJson("{}"));
        QVERIFY(!siteChoicesFromJson("\x89PNG"));
        const auto odd = siteChoicesFromJson(
            R"({"apostille-cleaning":1,"sites":{"C.Example":[{"keep":true},{"words":" Some  Words "},7],"":[]}})");
        QCOMPARE(odd.value(), (std::vector<SiteChoices>{{u"c.example"_s, {{.words = u"some words"_s}}}}));
    }

    void auditsPlainText()
    {
        const QByteArray text = "Home\nShare\n\nThe harbour closes\n\n" + first + "\n\n" + second + "\n\n" +
                                third + "\n\nRead also\nA short line\n";
        const RawDocument document{.bytes = text, .format = SourceFormat::PlainText};
        const CleaningAudit told = audited(document);
        const qsizetype share = indexOf(told.article.removed, u"Share"_s);
        QVERIFY(share >= 0);
        const Article without = withoutBlock(told.article, 1);
        CleaningAudit now = auditOf(without, told);
        const auto again = clean(document, Cleaning::Article, choicesIn(now));
        QVERIFY(again);
        QCOMPARE(again->blocks, without.blocks);
    }
};

QTEST_GUILESS_MAIN(TestCleaningAudit)
#include "tst_cleaningaudit.moc"

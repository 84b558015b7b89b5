// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/cleaningaudit.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

qsizetype countOf(const Article &article, BlockKind kind)
{
    return std::ranges::count(article.blocks, kind, &Block::kind);
}

Expected<Article> cleanHtml(const QByteArray &html, Cleaning cleaning = Cleaning::Article)
{
    return clean({.bytes = html, .format = SourceFormat::Html}, cleaning);
}

/// An article that is found whatever is tested in it.
QByteArray around(const QByteArray &inner)
{
    const QByteArray paragraph =
        "<p>The harbour master counted forty boats that morning, and forty again at dusk, but they were not "
        "the "
        "same ones. Nobody else had noticed, or nobody wanted to say so in front of the visitors.</p>";
    return "<html><head><title>Forty boats</title></head><body><article><h1>Forty boats</h1>" + paragraph +
           paragraph + inner + paragraph + "</article></body></html>";
}

const Block *find(const Article &article, const QString &text)
{
    const auto found =
        std::ranges::find_if(article.blocks, [&](const Block &block) { return block.text.contains(text); });
    return found == article.blocks.end() ? nullptr : &*found;
}

} // namespace

class HtmlCleanerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleansPages_data();
    void cleansPages();
    void readsAsOnceWhateverTheWhiteSpace();
    void keepsInlineMarkup();
    void resolvesLinks_data();
    void resolvesLinks();
    void nestsLists();
    void refusesPagesWithoutArticle_data();
    void refusesPagesWithoutArticle();
    void keepsWhatIsShort();
    void readsOnBehindABrokenNoscript();
    void leavesReadersCommentsOut();
    void offersTheWholePage();
    void tellsWhatWasRemoved();
    void detectsTheFormat_data();
    void detectsTheFormat();
    void namesWhatFailed();
};

void HtmlCleanerTest::cleansPages_data()
{
    QTest::addColumn<QString>("name");
    const QStringList pages = QDir(QStringLiteral(APOSTILLE_FIXTURES "/html")).entryList({u"*.html"_s});
    for (const QString &page : pages)
        QTest::addRow("%s", qPrintable(page)) << page.chopped(5);
}

void HtmlCleanerTest::cleansPages()
{
    QFETCH(const QString, name);
    const QString path = QStringLiteral(APOSTILLE_FIXTURES "/html/") + name;
    const auto article = clean({.bytes = readAll(path + ".html"_L1), .fileName = name + ".html"_L1});
    QVERIFY(article.has_value());
    const QJsonObject expected = QJsonDocument::fromJson(readAll(path + ".json"_L1)).object();
    const Metadata &metadata = article->metadata;
    QCOMPARE(metadata.title, expected.value("title"_L1).toString());
    QCOMPARE(metadata.authors, strings(expected.value("authors"_L1)));
    QCOMPARE(metadata.published, expected.value("published"_L1).toString());
    QCOMPARE(metadata.language, expected.value("language"_L1).toString());
    QCOMPARE(metadata.outlet, expected.value("outlet"_L1).toString());
    if (expected.contains("byline"_L1))
        QCOMPARE(metadata.byline, expected.value("byline"_L1).toString());
    if (expected.contains("canonical"_L1))
        QCOMPARE(metadata.canonicalAddress, expected.value("canonical"_L1).toString());
    const QString text = article->text();
    qsizetype at = -1;
    for (const QString &kept : strings(expected.value("kept"_L1))) {
        const qsizetype place = text.indexOf(kept);
        QVERIFY2(place > at, qPrintable(u"lost or out of order: "_s + kept + u"\n\n"_s + text));
        at = place;
    }
    for (const QString &removed : strings(expected.value("removed"_L1)))
        QVERIFY2(!text.contains(removed), qPrintable(u"left in: "_s + removed + u"\n\n"_s + text));
    QVERIFY2(!article->blocks.empty() && article->blocks.front().text != metadata.title,
             "the title is no block");
    if (expected.contains("paragraphs"_L1))
        QCOMPARE(countOf(*article, BlockKind::Paragraph), expected.value("paragraphs"_L1).toInteger());
    if (expected.contains("listItems"_L1))
        QCOMPARE(countOf(*article, BlockKind::ListItem), expected.value("listItems"_L1).toInteger());
    if (expected.contains("image"_L1)) {
        const auto image = std::ranges::find(article->blocks, BlockKind::Image, &Block::kind);
        QVERIFY(image != article->blocks.end());
        QCOMPARE(image->address, expected.value("image"_L1).toString());
    }
}

void HtmlCleanerTest::readsAsOnceWhateverTheWhiteSpace()
{
    const auto article =
        cleanHtml(around("<p>\n  Two\t <b> words</b>\n<i>and </i> more\xc2\xa0: so<br>far,\xc2\xad "
                         "the wea\xe2\x80\x8bther holds over the bay and the islands.  </p>"));
    QVERIFY(article.has_value());
    const Block *block = find(*article, u"Two"_s);
    QVERIFY(block);
    QCOMPARE(block->text,
             u"Two words and more\u00a0: so far, the weather holds over the bay and the islands."_s);
}

void HtmlCleanerTest::keepsInlineMarkup()
{
    const auto article = cleanHtml(
        around("<p>The ship <em>Ad\xc3\xa8le \xf0\x9f\x9a\xa2</em> left at <strong>six <a "
               "href='https://example.org/a'>sharp</a></strong>, as H<sub>2</sub>O and <code>x</code> "
               "know, and the crowd went home along the quay.</p>"));
    QVERIFY(article.has_value());
    const Block *block = find(*article, u"The ship"_s);
    QVERIFY(block);
    QStringList spans;
    for (const Span &span : block->spans)
        spans.append(block->text.mid(span.start, span.end - span.start));
    QCOMPARE(spans, QStringList({u"Adèle 🚢"_s, u"six sharp"_s, u"sharp"_s, u"2"_s, u"x"_s}));
    QCOMPARE(block->spans[2].address, u"https://example.org/a"_s);
}

void HtmlCleanerTest::resolvesLinks_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("resolved");
    QTest::newRow("absolute") << QByteArray("https://a.example/b?c=d#e") << u"https://a.example/b?c=d#e"_s;
    QTest::newRow("relative") << QByteArray("../x") << u"https://news.example/x"_s;
    QTest::newRow("without scheme") << QByteArray("//b.example/y") << u"https://b.example/y"_s;
    QTest::newRow("mail") << QByteArray("mailto:desk@news.example") << u"mailto:desk@news.example"_s;
    QTest::newRow("script") << QByteArray("javascript:alert(1)") << QString();
    QTest::newRow("script in disguise") << QByteArray(" JaVa\nscript:alert(1)") << QString();
    QTest::newRow("data") << QByteArray("data:text/html,<script>1</script>") << QString();
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << QString();
    QTest::newRow("nowhere") << QByteArray("http://") << QString();
}

void HtmlCleanerTest::resolvesLinks()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QString, resolved);
    const QByteArray html = around("<p>We have written about <a href=\"" + address +
                                   "\">the harbour</a> before, at length and with some regret.</p>");
    const auto article = clean(
        {.bytes = html, .format = SourceFormat::Html, .address = QUrl(u"https://news.example/2024/a"_s)});
    QVERIFY(article.has_value());
    const Block *block = find(*article, u"We have written"_s);
    QVERIFY(block);
    QCOMPARE(block->spans.empty() ? QString() : block->spans.front().address, resolved);
}

void HtmlCleanerTest::nestsLists()
{
    const auto article = cleanHtml(around("<p>What the crew took aboard on that morning, in this "
                                          "order:</p><ol><li>The sails, all of them<ul><li>The "
                                          "mainsail, patched in two places</li><li>The jib, which was new "
                                          "that year</li></ul></li><li>A barrel of water "
                                          "for the crossing</li></ol>"));
    QVERIFY(article.has_value());
    const Block *outer = find(*article, u"The sails"_s);
    const Block *inner = find(*article, u"The jib"_s);
    QVERIFY(outer && inner);
    QCOMPARE(outer->kind, BlockKind::ListItem);
    QCOMPARE(outer->level, 1);
    QVERIFY(outer->ordered);
    QCOMPARE(inner->level, 2);
    QVERIFY(!inner->ordered);
}

void HtmlCleanerTest::refusesPagesWithoutArticle_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("empty shell") << QByteArray(
        "<html><body><div id=root></div><script>start()</script></body></html>");
    QTest::newRow("login") << QByteArray(
        "<html><body><form><h1>Sign in</h1><label>Name</label><input><label>Password</label><input>"
        "<button>Sign in</button><a href=/f>Forgot your password?</a></form></body></html>");
    QByteArray links = "<html><body><ul>";
    for (int i = 0; i < 60; ++i)
        links += "<li><a href=/" + QByteArray::number(i) + ">A headline that leads elsewhere</a></li>";
    QTest::newRow("link list") << links + "</ul></body></html>";
}

void HtmlCleanerTest::refusesPagesWithoutArticle()
{
    QFETCH(const QByteArray, html);
    const auto article = cleanHtml(html);
    QVERIFY2(!article.has_value(), qPrintable(article ? article->text() : QString()));
    QCOMPARE(article.error().code, ErrorCode::NoArticle);
}

void HtmlCleanerTest::keepsWhatIsShort()
{
    const auto article = cleanHtml(
        "<html><head><title>Bridge closed</title></head><body><nav><a href=/>Home</a> <a href=/n>News</a>"
        "</nav><article><h1>Bridge closed</h1><p>The bridge at the old mill is closed until Friday, as its "
        "planks are wet and nobody may cross.</p></article><footer><a href=/i>About "
        "us</a></footer></body></html>");
    QVERIFY(article.has_value());
    QCOMPARE(article->text(),
             u"The bridge at the old mill is closed until Friday, as its planks are wet and nobody may "
             "cross."_s);
}

/// Scripts run in browsers: to them a <noscript> ends at its end tag, though an element in it is left open.
void HtmlCleanerTest::readsOnBehindABrokenNoscript()
{
    QByteArray page = around({});
    page.replace("<body>", "<body><noscript><div id=nojava></noscript>");
    const auto article = cleanHtml(page);
    QVERIFY(article.has_value());
    QVERIFY(article->text().startsWith(u"The harbour master"_s));
    // A later one lends its end tag to the broken one.
    QByteArray another = page;
    another.replace("</body>", "</div></noscript></body>");
    const auto behind = cleanHtml(another);
    QVERIFY(behind.has_value());
    QCOMPARE(behind->text(), article->text());
    page.replace("<div id=nojava>", "<div id=nojava>Switch your scripts on</div>");
    QVERIFY(!cleanHtml(page, Cleaning::WholePage)->text().contains(u"scripts"_s));
}

/// However well they are written; but a forum is made of nothing else.
void HtmlCleanerTest::leavesReadersCommentsOut()
{
    const QByteArray comments =
        "<div class='comment'><p>I have lived above the harbour for sixty years, and I never saw more than "
        "thirty "
        "boats there on any day of the year, whatever the master says he counts.</p></div>"
        "<div class='comment'><p>My father kept the books of the fish market in those days, and he wrote "
        "down "
        "forty boats on the second of May, and forty-one on the day after that.</p></div>";
    const auto article = cleanHtml(around("<div class=below>" + comments + "</div>"));
    QVERIFY(article);
    QVERIFY(find(*article, u"harbour master"_s));
    QVERIFY(!find(*article, u"sixty years"_s));
    QVERIFY(!find(*article, u"My father"_s));
    const auto forum =
        cleanHtml("<html><head><title>How many boats?</title></head><body><article><h1>How many "
                  "boats?</h1>" +
                  comments + "</article></body></html>");
    QVERIFY(forum);
    QVERIFY(find(*forum, u"sixty years"_s));
    QVERIFY(find(*forum, u"My father"_s));
}

void HtmlCleanerTest::offersTheWholePage()
{
    const QByteArray html =
        "<html><body><form><h1>Sign in</h1><p>Members only.</p><div style='display: none'>secret</div></form>"
        "<script>x</script></body></html>";
    const auto article = cleanHtml(html, Cleaning::WholePage);
    QVERIFY(article.has_value());
    QCOMPARE(article->text(), u"Sign in\n\nMembers only."_s);
}

void HtmlCleanerTest::tellsWhatWasRemoved()
{
    const auto audited =
        audit({.bytes = readAll(QStringLiteral(APOSTILLE_FIXTURES "/html/fr-quotidien.html")),
               .format = SourceFormat::Html});
    QVERIFY(audited.has_value());
    QHash<QString, QString> reasons;
    for (const RemovedPart &part : audited->article.removed) {
        QVERIFY(!part.text().isEmpty());
        QVERIFY(!part.reason.isEmpty());
        QVERIFY(part.blockBefore >= 0 && part.blockBefore <= std::ssize(audited->article.blocks));
        for (const QString &line : part.text().split(u'\n'))
            reasons.insert(line, part.reason);
    }
    QCOMPARE(reasons.value(u"Publicité"_s), u"advertising"_s);
    QCOMPARE(reasons.value(u"Partager sur Facebook"_s), u"share-button"_s);
    QCOMPARE(reasons.value(u"Sur le même sujet"_s), u"related"_s);
    QCOMPARE(reasons.value(u"Commentaires"_s), u"comments"_s);
}

void HtmlCleanerTest::detectsTheFormat_data()
{
    QTest::addColumn<QByteArray>("mediaType");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("media type") << QByteArray("text/html; charset=utf-8") << QString() << QByteArray();
    QTest::newRow("file name") << QByteArray() << u"Saved page.HTM"_s << QByteArray();
    QTest::newRow("look") << QByteArray() << QString() << QByteArray();
    QTest::newRow("look behind a comment") << QByteArray() << QString() << QByteArray("<!-- saved -->\n");
    QTest::newRow("look behind XML") << QByteArray() << QString() << QByteArray("<?xml version='1.0'?>");
    QTest::newRow("called text") << QByteArray("text/plain") << u"page.txt"_s << QByteArray();
}

void HtmlCleanerTest::detectsTheFormat()
{
    QFETCH(const QByteArray, mediaType);
    QFETCH(const QString, fileName);
    QFETCH(const QByteArray, prefix);
    const auto article = clean({.bytes = prefix + around({}), .fileName = fileName, .mediaType = mediaType});
    QVERIFY(article.has_value());
    QCOMPARE(article->metadata.title, u"Forty boats"_s);
    QVERIFY(!article->text().contains(u'<'));
}

void HtmlCleanerTest::namesWhatFailed()
{
    const auto article = clean({.bytes = {}, .format = SourceFormat::Html, .fileName = u"empty.html"_s});
    QVERIFY(!article.has_value());
    QCOMPARE(article.error(), (Error{ErrorCode::EmptyInput, u"empty.html"_s, {}}));
}

QTEST_GUILESS_MAIN(HtmlCleanerTest)
#include "tst_htmlcleaner.moc"

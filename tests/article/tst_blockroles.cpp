// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/articlehtml.h"
#include "models/article/articlejson.h"
#include "models/article/cleaner.h"
#include "models/article/kindname.h"
#include "tests/article/attacks/safetywalk.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

const QByteArray paragraph =
    "<p>The harbour master counted forty boats that morning, and forty again at dusk, but they were not the "
    "same ones. Nobody else had noticed, or nobody wanted to say so in front of the visitors.</p>";

Article wholePage(const QByteArray &html, const QString &address = u"https://news.example/valley/boats"_s)
{
    const auto article =
        clean({.bytes = html, .format = SourceFormat::Html, .address = QUrl(address)}, Cleaning::WholePage);
    return article ? *article : Article();
}

Article fixture(const QString &name)
{
    QFile file(QStringLiteral(APOSTILLE_FIXTURES "/html/") + name);
    return file.open(QIODevice::ReadOnly) ? wholePage(file.readAll(), {}) : Article();
}

/// "role: first words" of all blocks that have a role.
QStringList rolesOf(const Article &article)
{
    QStringList roles;
    for (const Block &block : article.blocks) {
        if (block.role != BlockRole::Plain)
            roles.append(roleName(block.role) + u": "_s + block.text.left(12));
    }
    return roles;
}

const Block *firstOf(const Article &article, BlockRole role)
{
    const auto found = std::ranges::find(article.blocks, role, &Block::role);
    return found == article.blocks.end() ? nullptr : &*found;
}

} // namespace

/// What blocks are besides their kind, from the page to all that is made of them.
class BlockRolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsTold();
    void everyKindIsShown();
    void cleaningKeepsWhatIsWithin();
    void cleaningDropsCaptionsThatAreNone();
    void liveBlogsHaveTimes();
    void timesOfEntriesAreShownOnce();
    void everyKindIsKept_data();
    void everyKindIsKept();
    void postsAreSigned_data();
    void postsAreSigned();
    void postsWithoutTheirLineAreSigned();
    void ordinaryTextHasNoRole_data();
    void ordinaryTextHasNoRole();
    void quotationsSaidTwiceArePulled();
    void creditsAreFoundInCaptions_data();
    void creditsAreFoundInCaptions();
    void nextPages_data();
    void nextPages();
};

void BlockRolesTest::everyKindIsTold()
{
    const Article article = fixture(u"en-every-kind.html"_s);
    QCOMPARE(rolesOf(article),
             (QStringList{u"pull-quote: “We shall go"_s, u"post: Forty boats "_s, u"post: — Port of Ve"_s,
                          u"head: Day\tMorning\t"_s, u"question: Have you eve"_s, u"question: And what of "_s,
                          u"question: Will you let"_s, u"footnote: The book of "_s}));
    QCOMPARE(article.metadata.nextPage, u"https://messenger.example/2026/harbour-that-counts?page=2"_s);
    // A drop cap joins its word, two line breaks part paragraphs, lists nest.
    const QString text = article.text();
    QVERIFY(text.contains(u"\n\nThe harbour master of Vellmouth"_s));
    QVERIFY(text.contains(u"on the wall is short,\n\nand the second one"_s));
    const auto nested = std::ranges::find_if(article.blocks, [](const Block &block) {
        return block.kind == BlockKind::ListItem && block.text.startsWith(u"once in the morning"_s);
    });
    QVERIFY(nested != article.blocks.end());
    QCOMPARE(nested->level, 2);
    QVERIFY(!nested->ordered);
}

void BlockRolesTest::everyKindIsShown()
{
    const QString html = bodyHtml(fixture(u"en-every-kind.html"_s));
    for (const QString &part :
         {u"<span class=\"credit\">Photo: Tom Arden</span></figcaption></figure>"_s,
          u"<aside class=\"pull\"><p "_s, u"<blockquote class=\"post\"><p "_s,
          u" class=\"credit\">— Port of Vellmouth"_s, u"<th>Day\t</th><th>"_s, u"<td>40\t</td>"_s,
          u" class=\"question\"><strong>Have you"_s, u" class=\"note\">The book of the"_s})
        QVERIFY2(html.contains(part), qPrintable(part + u'\n' + html));
    QCOMPARE(testing::unsafeIn(testing::documentOf(html.toStdString())).size(), 0U);
}

/// Most pages that the cleaner has learnt from leave these out of their truth.
void BlockRolesTest::cleaningKeepsWhatIsWithin()
{
    QFile file(QStringLiteral(APOSTILLE_FIXTURES "/html/en-every-kind.html"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto article = clean({.bytes = file.readAll(), .format = SourceFormat::Html});
    QVERIFY(article.has_value());
    const QString text = article->text();
    for (const QString &part :
         {u"The harbour of Vellmouth at dusk, with the forty boats"_s,
          u"Boats that were counted in the first days of May"_s, u"boats.morning = 40"_s,
          u"“We shall go on counting them”"_s, u"The book of the harbour, volume 12"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(!text.contains(u"Home"_s) && !text.contains(u"All rights reserved"_s));
    QVERIFY(std::ranges::contains(article->blocks, BlockKind::Image, &Block::kind));
}

void BlockRolesTest::cleaningDropsCaptionsThatAreNone()
{
    const QByteArray page = "<html lang=en><body><article><h1>The harbour that counts</h1>" + paragraph +
                            "<figure><img src=a.jpg width=600 height=400><figcaption>Advertisement"
                            "</figcaption></figure>" +
                            paragraph + paragraph + "</article></body></html>";
    const auto article = clean({.bytes = page, .format = SourceFormat::Html});
    QVERIFY(article.has_value());
    QVERIFY(!article->text().contains(u"Advertisement"_s));
}

void BlockRolesTest::liveBlogsHaveTimes()
{
    const Article article = fixture(u"en-live-blog.html"_s);
    QCOMPARE(rolesOf(article),
             (QStringList{u"entry: 16:40"_s, u"entry: 13:05"_s, u"entry: 9:12"_s, u"entry: 8:02"_s}));
    QVERIFY(bodyHtml(article).contains(u" class=\"entry time\">16:40<"_s));
    QCOMPARE(firstOf(article, BlockRole::Entry)->time, u"2026-05-03T16:40:00+02:00"_s);
}

void BlockRolesTest::timesOfEntriesAreShownOnce()
{
    const auto shown = [](const QString &text, const QString &time) {
        return bodyHtml({.blocks = {{.text = text, .role = BlockRole::Entry, .time = time}}});
    };
    QVERIFY(shown(u"Good morning."_s, u"2026-05-03T08:02:00+02:00"_s).contains(u" data-time=\"08:02\""_s));
    QVERIFY(!shown(u"8:02 Good morning."_s, u"2026-05-03T08:02:00+02:00"_s).contains(u"data-time"_s));
    QVERIFY(!shown(u"Good morning."_s, u"2026-05-03"_s).contains(u"data-time"_s));
    QVERIFY(!shown(u"Good morning."_s, u"2026-05-03T\"><b>"_s).contains(u"data-time"_s));
}

void BlockRolesTest::everyKindIsKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("every kind") << u"en-every-kind.html"_s;
    QTest::newRow("live blog") << u"en-live-blog.html"_s;
}

/// The library gives back what it was given, and the command line tells all of it.
void BlockRolesTest::everyKindIsKept()
{
    QFETCH(const QString, name);
    const Article article = fixture(name);
    QVERIFY(!article.blocks.empty());
    const Article back = articleFromJson(articleToJson(article));
    QCOMPARE(back.text(), article.text());
    QVERIFY(back == article);
    const QJsonArray blocks = articlePublicJson(article).value("blocks"_L1).toArray();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = article.blocks[static_cast<std::size_t>(i)];
        QCOMPARE(blocks[i]["role"_L1].toString(), roleName(block.role));
        QCOMPARE(blocks[i]["author"_L1].toString(), block.author);
        QCOMPARE(blocks[i]["time"_L1].toString(), block.time);
    }
}

void BlockRolesTest::postsAreSigned_data()
{
    QTest::addColumn<QByteArray>("snippet");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("address");
    const QString status = u"https://social.example/status/1"_s;
    QTest::newRow("link at the end")
        << QByteArray("<blockquote class='some-tweet'><p>Forty boats again.</p>&mdash; Port (@port) <a "
                      "href='https://social.example/status/1'>1 May</a></blockquote>")
        << u"Port"_s << status;
    QTest::newRow("address of the quotation")
        << QByteArray(
               "<blockquote class='some-media' data-some-permalink='https://social.example/status/1'>"
               "<p>Forty boats again.</p><p><a href='https://social.example/status/1?x=1'>A post shared by "
               "Port of Vellmouth (@port)</a></p></blockquote>")
        << u"Port of Vellmouth"_s << status;
    QTest::newRow("address of the frame around")
        << QByteArray("<div data-href='https://social.example/status/1'><blockquote "
                      "cite='https://social.example/status/1'><p>Forty boats again.</p>Posted by <a "
                      "href='https://social.example/port'>Port</a></blockquote></div>")
        << QString() << status;
    QTest::newRow("address of another scheme")
        << QByteArray(
               "<blockquote class='some-embed' data-uri='at://did/1'><p>Forty boats again.</p>&mdash; Port "
               "(<a href='https://social.example/port'>@port</a>) <a "
               "href='https://social.example/status/1'>1 May</a></blockquote>")
        << u"Port"_s << status;
    QTest::newRow("a script for an address")
        << QByteArray("<blockquote class='some-embed' cite='javascript:alert(1)'><p>Forty boats "
                      "again.</p></blockquote>")
        << QString() << QString();
}

void BlockRolesTest::postsAreSigned()
{
    QFETCH(const QByteArray, snippet);
    QFETCH(const QString, author);
    QFETCH(const QString, address);
    const Article article = wholePage(paragraph + snippet + snippet + paragraph);
    const auto isPost = [](const Block &block) { return block.role == BlockRole::Post; };
    const auto first = std::ranges::find_if(article.blocks, isPost);
    QVERIFY(first != article.blocks.end());
    QCOMPARE(first->text, u"Forty boats again."_s);
    const auto last = std::ranges::find_if(first, article.blocks.end(),
                                           [](const Block &block) { return !block.address.isEmpty(); });
    QCOMPARE(last != article.blocks.end(), !address.isEmpty());
    if (last == article.blocks.end())
        return;
    QCOMPARE(last->author, author);
    QCOMPARE(last->address, address);
    QCOMPARE(bodyHtml(article).count("<blockquote class=\"post\">"_L1), 2); // two, not one of both
}

/// The line that names the author may have been taken away.
void BlockRolesTest::postsWithoutTheirLineAreSigned()
{
    const QByteArray post =
        "<blockquote class='some-embed'><p>Forty boats again.</p>&mdash; Port \"of\" Vellmouth "
        "(@port) <a href='https://social.example/status/1'>1 May</a></blockquote>";
    Article article = wholePage(paragraph + post);
    const Block signature = article.blocks.back();
    QCOMPARE(signature.author, u"Port \"of\" Vellmouth"_s);
    Block alone = *firstOf(article, BlockRole::Post);
    alone.author = signature.author;
    const QString html = bodyHtml({.blocks = {alone}});
    QVERIFY2(html.contains(u" data-author=\"Port &quot;of&quot; Vellmouth\">Forty"_s), qPrintable(html));
}

void BlockRolesTest::ordinaryTextHasNoRole_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("quotation") << QByteArray(
        "<blockquote><p>Nobody had noticed them at all.</p></blockquote>");
    QTest::newRow("quotation with its source") << QByteArray(
        "<blockquote cite='https://book.example/'><p>Nobody had noticed them at all.</p></blockquote>");
    QTest::newRow("one question") << QByteArray("<p><b>Who would have thought so?</b></p><p>Nobody.</p>");
    QTest::newRow("questions in plain letters") << QByteArray(
        "<p>Who would have thought so?</p><p>Nobody.</p><p>Who else would have?</p><p>Nobody.</p>");
    QTest::newRow("all of it called notes") << QByteArray("<div class=sources>" + paragraph + "</div>");
    QTest::newRow("one time") << QByteArray(
        "<article><time datetime=2022-01-01T10:00>10:00</time><p>x</p></article>");
    QTest::newRow("table without a head") << QByteArray("<table><tr><td>a<td>b<tr><td>c<td>d</table>");
}

void BlockRolesTest::ordinaryTextHasNoRole()
{
    QFETCH(const QByteArray, html);
    QCOMPARE(rolesOf(wholePage(html)), QStringList());
}

void BlockRolesTest::quotationsSaidTwiceArePulled()
{
    const QByteArray quotation = "<blockquote><p>« Nobody else had noticed »</p></blockquote>";
    QCOMPARE(rolesOf(wholePage(paragraph + quotation)), QStringList{u"pull-quote: « Nobody els"_s});
}

void BlockRolesTest::creditsAreFoundInCaptions_data()
{
    QTest::addColumn<QByteArray>("caption");
    QTest::addColumn<QString>("credit");
    QTest::newRow("class") << QByteArray("The port. <span class='image-credit'>© Tom <b>Arden</b></span>")
                           << u"© Tom Arden"_s;
    QTest::newRow("small") << QByteArray("The port. <small>Tom Arden</small>") << u"Tom Arden"_s;
    QTest::newRow("first") << QByteArray("<cite>Tom Arden</cite> The port.") << u"Tom Arden"_s;
    QTest::newRow("none") << QByteArray("The port, by <em>night</em>.") << QString();
}

void BlockRolesTest::creditsAreFoundInCaptions()
{
    QFETCH(const QByteArray, caption);
    QFETCH(const QString, credit);
    const Article article =
        wholePage("<figure><img src=a.jpg><figcaption>" + caption + "</figcaption></figure>");
    const auto found = std::ranges::find(article.blocks, BlockKind::Caption, &Block::kind);
    QVERIFY(found != article.blocks.end());
    const auto span = std::ranges::find(found->spans, SpanKind::Credit, &Span::kind);
    QCOMPARE(span == found->spans.end() ? QString()
                                        : found->text.sliced(span->start, span->end - span->start),
             credit);
    QCOMPARE(testing::unsafeIn(testing::documentOf(bodyHtml(article).toStdString())).size(), 0U);
}

void BlockRolesTest::nextPages_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<bool>("isNext");
    const QString boats = u"https://news.example/valley/boats"_s;
    QTest::newRow("in the query") << boats << QByteArray("?page=2") << true;
    QTest::newRow("in the path") << boats + u'/' << QByteArray("/valley/boats/2/") << true;
    QTest::newRow("third") << boats + u",seite-2.html"_s << QByteArray("/valley/boats,seite-3.html") << true;
    QTest::newRow("another article") << boats << QByteArray("/valley/floods") << false;
    QTest::newRow("another host") << boats << QByteArray("https://other.example/valley/boats?page=2")
                                  << false;
    QTest::newRow("itself") << boats << QByteArray("/valley/boats") << false;
    QTest::newRow("script") << boats << QByteArray("javascript:alert(1)") << false;
}

void BlockRolesTest::nextPages()
{
    QFETCH(const QString, address);
    QFETCH(const QByteArray, next);
    QFETCH(const bool, isNext);
    const Article article = wholePage("<link rel=next href='" + next + "'>" + paragraph, address);
    QCOMPARE(article.metadata.nextPage,
             isNext ? QUrl(address).resolved(QUrl(QString::fromUtf8(next))).toString() : QString());
}

QTEST_GUILESS_MAIN(BlockRolesTest)
#include "tst_blockroles.moc"

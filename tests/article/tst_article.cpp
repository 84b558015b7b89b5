// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/articlejson.h"
#include "models/article/language.h"
#include "models/article/wordstoread.h"

#include <QJsonArray>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

Article everything()
{
    Article article;
    article.metadata = {.title = u"T"_s,
                        .kicker = u"K"_s,
                        .standfirst = u"S"_s,
                        .byline = u"a avec AFP"_s,
                        .authors = {u"A"_s, u"AFP"_s},
                        .outlet = u"O"_s,
                        .published = u"2022-12-30"_s,
                        .modified = u"2022-12-31T10:00"_s,
                        .section = u"Sec"_s,
                        .keywords = {u"k1"_s, u"k2"_s},
                        .language = u"fr"_s,
                        .canonicalAddress = u"https://e.example/a"_s,
                        .leadImage = u"https://e.example/i"_s,
                        .licence = u"CC"_s};
    article.blocks = {
        {.kind = BlockKind::Heading, .text = u"Titre 🚢 un"_s, .level = 3},
        {.text = u"Le « mot » 🚢🚢 dit."_s,
         .spans = {{3, 10, SpanKind::Link, u"https://e.example/x"_s}, {5, 8, SpanKind::Emphasis, {}}}},
        {.kind = BlockKind::Image, .address = u"https://e.example/p"_s, .alternative = u"alt"_s},
        {.kind = BlockKind::ListItem, .text = u"un"_s, .level = 2, .ordered = true},
        {.kind = BlockKind::Quotation, .text = u"q"_s},
        {.kind = BlockKind::Caption, .text = u"c"_s},
        {.kind = BlockKind::Preformatted, .text = u"a\n  b"_s},
        {.kind = BlockKind::TableRow, .text = u"a\tb"_s},
    };
    return article;
}

} // namespace

class ArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonLosesNothing();
    void foreignJsonIsNoArticle_data();
    void foreignJsonIsNoArticle();
    void publicOffsetsAreCodePoints();
    void startsFollowTheText();
    void countsWords_data();
    void countsWords();
    void pullQuotesCountOnce();
    void readingTakesAMinuteAtLeast();
    void tellsLanguages_data();
    void tellsLanguages();
};

void ArticleTest::jsonLosesNothing()
{
    QVERIFY(articleFromJson(articleToJson(everything())) == everything());
    QVERIFY(articleFromJson(articleToJson({})) == Article{});
}

void ArticleTest::foreignJsonIsNoArticle_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("other JSON") << QByteArray(R"({"blocks":[{"k":"paragraph","t":"x"}]})");
    QTest::newRow("a later format") << QByteArray(R"({"apostille":99,"blocks":[{"k":"paragraph","t":"x"}]})");
}

void ArticleTest::foreignJsonIsNoArticle()
{
    QFETCH(const QByteArray, json);
    QVERIFY(articleFromJson(json) == Article{});
}

void ArticleTest::publicOffsetsAreCodePoints()
{
    const Article article = everything();
    const QJsonObject json = articlePublicJson(article);
    const QList<uint> points = json.value("text"_L1).toString().toUcs4();
    const QJsonArray blocks = json.value("blocks"_L1).toArray();
    QCOMPARE(blocks.size(), std::ssize(article.blocks));
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const QJsonObject block = blocks[i].toObject();
        const qsizetype start = block.value("start"_L1).toInteger();
        const QList<uint> part = points.mid(start, block.value("end"_L1).toInteger() - start);
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size()),
                 article.blocks[static_cast<std::size_t>(i)].text);
    }
    QCOMPARE(json.value("authors"_L1).toArray().size(), 2);
    QCOMPARE(json.value("minutes"_L1).toInt(), 1);
}

void ArticleTest::startsFollowTheText()
{
    Article article;
    article.blocks = {{.kind = BlockKind::Image},
                      {.text = u"one"_s},
                      {.kind = BlockKind::Image},
                      {.text = u"two"_s},
                      {.kind = BlockKind::Image}};
    QCOMPARE(article.text(), u"one\n\ntwo"_s);
    QCOMPARE(article.blockStarts(), (std::vector<qsizetype>{0, 0, 5, 5, 8}));
    QCOMPARE(Article{}.text(), QString());
}

void ArticleTest::countsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("none") << u" — … "_s << 0;
    QTest::newRow("English") << u"Don't panic, it’s 3.5 miles."_s << 5;
    QTest::newRow("French") << u"« Sans précédent », dit-il."_s << 4;
    QTest::newRow("Chinese") << u"政府宣布"_s << 4;
    QTest::newRow("Arabic") << u"عاد باعة الكتب"_s << 3;
}

void ArticleTest::countsWords()
{
    QFETCH(const QString, text);
    QFETCH(const int, words);
    QCOMPARE(wordCount(text), words);
}

/// What is set large beside the text is read there.
void ArticleTest::pullQuotesCountOnce()
{
    Article article;
    article.blocks = {{.text = u"He said: “We make room for it”, and left."_s},
                      {.text = u"« We make  room for it »"_s, .role = BlockRole::PullQuote},
                      {.text = u"Nobody said this"_s, .role = BlockRole::PullQuote}};
    QCOMPARE(wordCount(article.text()), 17);
    QCOMPARE(wordsToRead(article), 12);
    QCOMPARE(articlePublicJson(article).value("words"_L1).toInt(), 12);
}

void ArticleTest::readingTakesAMinuteAtLeast()
{
    QCOMPARE(readingMinutes(0, u"fr"_s), 1);
    QCOMPARE(readingMinutes(1950, u"fr"_s), 10);
    QVERIFY(readingMinutes(1000, u"en"_s) < readingMinutes(1000, u"de"_s));
}

void ArticleTest::tellsLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("language");
    const QString french =
        u"Le président a déclaré hier que la coopération entre les deux pays serait renforcée malgré les pressions, ce que ses conseillers ont confirmé dans la soirée devant la presse."_s;
    QTest::newRow("French") << french << QString() << u"fr"_s;
    QTest::newRow("page says English") << french << u"en-US"_s << u"fr"_s;
    QTest::newRow("short") << u"Paris"_s << u"fr_BE"_s << u"fr"_s;
    QTest::newRow("nonsense hint") << french << u"klingon"_s << u"fr"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("Arabic")
        << u"عاد باعة الكتب القديمة إلى ضفة النهر بعد غياب دام ست سنوات وفرشوا على الرصيف آلاف المجلدات"_s
        << QString() << u"ar"_s;
}

void ArticleTest::tellsLanguages()
{
    QFETCH(const QString, text);
    QFETCH(const QString, hint);
    QFETCH(const QString, language);
    QCOMPARE(detectLanguage(text, hint), language);
}

QTEST_GUILESS_MAIN(ArticleTest)
#include "tst_article.moc"

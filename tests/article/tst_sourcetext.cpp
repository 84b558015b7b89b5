// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/article/sourcetext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

QString originOf(const QString &source, const QString &words)
{
    const SourceText read = readableText(source);
    const qsizetype at = read.text.indexOf(words);
    if (at < 0)
        return u"not in “%1”"_s.arg(read.text);
    const auto place = read.original(at, at + words.size());
    return source.sliced(place.start, place.end - place.start);
}

} // namespace

/// Words of a page and the place of each of them in the page's source.
class TestSourceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsKnowTheirPlace_data();
    void wordsKnowTheirPlace();
    void whatIsNoTextIsLeftOut();
    void brokenMarkupIsReadToItsEnd();
};

void TestSourceText::wordsKnowTheirPlace_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("place");
    QTest::newRow("plain") << u"<p>une crise</p>"_s << u"une crise"_s << u"une crise"_s;
    QTest::newRow("inline tags join") << u"un <b>mot</b>if"_s << u"motif"_s << u"mot</b>if"_s;
    QTest::newRow("blocks part") << u"<p>un</p><p>deux</p>"_s << u"deux"_s << u"deux"_s;
    QTest::newRow("entities") << u"l&rsquo;&Eacute;tat &#233;tait &amp; sera"_s << u"l’État était & sera"_s
                              << u"l&rsquo;&Eacute;tat &#233;tait &amp; sera"_s;
    QTest::newRow("beyond the BMP") << u"un &#x1F600; et 𝕏 enfin"_s << u"😀 et 𝕏"_s << u"&#x1F600; et 𝕏"_s;
    QTest::newRow("attribute with >") << u"<a title=\"a > b\">lien</a>"_s << u"lien"_s << u"lien"_s;
    QTest::newRow("no entity") << u"Marks & Spencer; fin"_s << u"Marks & Spencer; fin"_s
                               << u"Marks & Spencer; fin"_s;
    QTest::newRow("less than") << u"si a < b alors"_s << u"a < b"_s << u"a < b"_s;
}

void TestSourceText::wordsKnowTheirPlace()
{
    QFETCH(const QString, source);
    QFETCH(const QString, words);
    QFETCH(const QString, place);
    QCOMPARE(originOf(source, words), place);
}

void TestSourceText::whatIsNoTextIsLeftOut()
{
    const QString text = readableText(u"<script>var a = 'crise';</script><style>p { }</style>"
                                      "<!-- crise > --><p>la paix</p>"_s)
                             .text;
    QCOMPARE(text.simplified(), u"la paix"_s);
}

void TestSourceText::brokenMarkupIsReadToItsEnd()
{
    for (const QString &source : {u"<p"_s, u"<"_s, u"</"_s, u"&"_s, u"&;"_s, u"<!-- never closed"_s,
                                  u"<a href=\"x>mot"_s, u"<script>mot"_s}) {
        const SourceText read = readableText(source);
        QCOMPARE(read.text.size(), static_cast<qsizetype>(read.origins.size()));
    }
    QVERIFY(readableText(u"<script>mot"_s).text.contains(u"mot"));
}

QTEST_APPLESS_MAIN(TestSourceText)
#include "tst_sourcetext.moc"

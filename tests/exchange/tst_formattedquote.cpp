// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citedtexts.h"
#include "models/exchange/formattedquote.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

class FormattedQuoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingKnown();
    void nothingKnown();
    void htmlIsEscaped();
    void onlyWebAddressesBecomeLinks();
};

void FormattedQuoteTest::everythingKnown()
{
    const QuoteRecord quote = testing::citedTexts().front().quotes.front();
    QCOMPARE(
        formattedQuote(quote, {.language = u"en"_s}),
        u"«\u202fpressions sans précédent\u202f» — Anna Ostrova, translated from Russian, reported by ADN, "
        "«\u202fLa maire de Brume-sur-Mer promet un port “neuf”\u202f», La Gazette de l’Estuaire, March 1, "
        "2023, "
        "https://gazette.example/port-neuf?p=1&l=fr"_s);
    QCOMPARE(
        formattedQuoteHtml(quote, {.language = u"en"_s}),
        u"<p><span lang=\"fr\">«\u202fpressions sans précédent\u202f»</span> — Anna Ostrova, translated from "
        "Russian, reported by ADN, «\u202fLa maire de Brume-sur-Mer promet un port “neuf”\u202f», <i>La "
        "Gazette de "
        "l’Estuaire</i>, March 1, 2023, <a href=\"https://gazette.example/port-neuf?p=1&amp;l=fr\">"
        "https://gazette.example/port-neuf?p=1&amp;l=fr</a></p>"_s);
}

void FormattedQuoteTest::nothingKnown()
{
    QuoteRecord quote;
    quote.annotation.anchor.exact = u"words"_s;
    QCOMPARE(formattedQuote(quote, {}), u"“words”"_s);
    QCOMPARE(formattedQuoteHtml(quote, {}), u"<p>“words”</p>"_s);
    quote.annotation.speakerAsWritten = u"Mr. Fog"_s;
    QCOMPARE(formattedQuote(quote, {}), u"“words” — Mr. Fog"_s);
}

void FormattedQuoteTest::htmlIsEscaped()
{
    QuoteRecord quote;
    quote.annotation.anchor.exact = u"<script>a</script>\n\n& b"_s;
    quote.annotation.speakerAsWritten = u"<b>"_s;
    quote.article = {.title = u"<i>"_s, .outlet = u"\"<u>"_s, .language = u"en\" onclick=\"x"_s};
    const QString html = formattedQuoteHtml(quote, {});
    QVERIFY(html.contains(u"&lt;script&gt;a&lt;/script&gt;<br><br>&amp; b"));
    QCOMPARE(html.count(u'<'), html.count(u"<p>") + html.count(u"</p>") + html.count(u"<br>") +
                                   html.count(u"<span") + html.count(u"</span>") + html.count(u"<i>") +
                                   html.count(u"</i>"));
    QVERIFY(!html.contains(u"\" onclick"));
}

void FormattedQuoteTest::onlyWebAddressesBecomeLinks()
{
    QuoteRecord quote;
    for (const QString &address :
         {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"https://a\" onclick=\"b"_s}) {
        quote.article.address = address;
        QVERIFY(!formattedQuoteHtml(quote, {}).contains(u"<a"));
    }
}

QTEST_GUILESS_MAIN(FormattedQuoteTest)
#include "tst_formattedquote.moc"

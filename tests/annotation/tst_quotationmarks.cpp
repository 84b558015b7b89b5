// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/quotationmarks.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

class QuotationMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreQuoted_data();
    void wordsAreQuoted();
    void quotationIsFoundAround_data();
    void quotationIsFoundAround();
    void positionsOutsideTheTextAreNoQuotation();
};

void QuotationMarksTest::wordsAreQuoted_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("French") << u"pressions"_s << u"fr"_s << u"«\u202fpressions\u202f»"_s;
    QTest::newRow("French of Canada") << u"pressions"_s << u"fr-CA"_s << u"«\u202fpressions\u202f»"_s;
    QTest::newRow("English") << u"pressures"_s << u"en"_s << u"“pressures”"_s;
    QTest::newRow("German") << u"Druck"_s << u"de"_s << u"„Druck“"_s;
    QTest::newRow("Russian") << u"давление"_s << u"ru"_s << u"«давление»"_s;
    QTest::newRow("Spanish") << u"presiones"_s << u"es"_s << u"«presiones»"_s;
    QTest::newRow("Japanese") << u"圧力"_s << u"ja"_s << u"「圧力」"_s;
    QTest::newRow("no language") << u"words"_s << u""_s << u"“words”"_s;
    QTest::newRow("marks already there") << u"« pressions »"_s << u"fr"_s << u"«\u202fpressions\u202f»"_s;
    QTest::newRow("other marks already there")
        << u" \"pressures\" "_s << u"fr"_s << u"«\u202fpressures\u202f»"_s;
    QTest::newRow("inner marks, French") << u"face aux \"pressions\" d’Occident"_s << u"fr"_s
                                         << u"«\u202fface aux “pressions” d’Occident\u202f»"_s;
    QTest::newRow("inner guillemets, English") << u"dit « oui » hier"_s << u"en"_s << u"“dit ‘oui’ hier”"_s;
    QTest::newRow("inner marks, German")
        << u"die »Front« und \"Linie\""_s << u"de"_s << u"„die ‚Front‘ und ‚Linie‘“"_s;
    QTest::newRow("third level") << u"a « b “c” d » e"_s << u"en"_s << u"“a ‘b “c” d’ e”"_s;
    QTest::newRow("two quotations are not outer marks")
        << u"\"A\", dit-il, \"b\""_s << u"fr"_s << u"«\u202f“A”, dit-il, “b”\u202f»"_s;
    QTest::newRow("apostrophes stay")
        << u"don’t l'Occident ’tis"_s << u"en"_s << u"“don’t l'Occident ’tis”"_s;
    QTest::newRow("lone mark stays") << u"5\" long"_s << u"en"_s << u"“5\" long”"_s;
    QTest::newRow("empty") << u""_s << u"en"_s << u"“”"_s;
}

void QuotationMarksTest::wordsAreQuoted()
{
    QFETCH(const QString, words);
    QFETCH(const QString, language);
    QTEST(inQuotationMarks(words, language), "quoted");
}

void QuotationMarksTest::quotationIsFoundAround_data()
{
    QTest::addColumn<QString>("text"); // the position is |
    QTest::addColumn<QString>("quotation");
    QTest::newRow("straight") << u"Il dit \"des pres|sions fortes\", hier."_s << u"des pressions fortes"_s;
    QTest::newRow("French") << u"Il dit «\u00a0des pres|sions\u00a0» hier."_s << u"des pressions"_s;
    QTest::newRow("French after an apostrophe") << u"l’«i|dée» neuve"_s << u"idée"_s;
    QTest::newRow("English") << u"He said “no pre|ssure” today."_s << u"no pressure"_s;
    QTest::newRow("English single") << u"He said ‘don’t pr|ess’ today."_s << u"don’t press"_s;
    QTest::newRow("German") << u"Er sagte „kein Dr|uck“ heute."_s << u"kein Druck"_s;
    QTest::newRow("German book marks") << u"Er sagte »kein Dr|uck« heute."_s << u"kein Druck"_s;
    QTest::newRow("German inner") << u"Er sagte „das ist ‚Dr|uck‘ pur“."_s << u"Druck"_s;
    QTest::newRow("Swedish") << u"Han sa ”inget tr|yck” i dag."_s << u"inget tryck"_s;
    QTest::newRow("Japanese") << u"彼は「圧|力」と言った"_s << u"圧力"_s;
    QTest::newRow("inner quotation") << u"« il a dit “ou|i” hier »"_s << u"oui"_s;
    QTest::newRow("outer quotation") << u"« il a |dit “oui” hier »"_s << u"il a dit “oui” hier"_s;
    QTest::newRow("second of two") << u"\"A\", dit-il, \"b| c\"."_s << u"b c"_s;
    QTest::newRow("between two") << u"\"A\", dit-|il, \"b c\"."_s << u"-"_s;
    QTest::newRow("on the opening mark") << u"Il dit |« oui »."_s << u"oui"_s;
    QTest::newRow("outside") << u"Il d|it « oui »."_s << u"-"_s;
    QTest::newRow("not beyond the paragraph") << u"Il dit « ou|i.\n\nNon »."_s << u"-"_s;
    QTest::newRow("second paragraph") << u"« A »\n\n« b |c »"_s << u"b c"_s;
    QTest::newRow("never closed") << u"« a « b| c » d"_s << u"b c"_s;
    QTest::newRow("empty quotation") << u"«|  »"_s << u"-"_s;
    QTest::newRow("start of text") << u"|\"a\" b"_s << u"a"_s;
}

void QuotationMarksTest::quotationIsFoundAround()
{
    QFETCH(QString, text);
    const qsizetype position = text.indexOf(u'|');
    text.remove(position, 1);
    const std::optional<TextRange> range = quotationAround(text, position);
    QTEST(range ? text.sliced(range->start, range->end - range->start) : u"-"_s, "quotation");
}

void QuotationMarksTest::positionsOutsideTheTextAreNoQuotation()
{
    QVERIFY(!quotationAround(u"« a »"_s, -1));
    QVERIFY(!quotationAround(u"« a »"_s, 99));
    QVERIFY(!quotationAround({}, 0));
}

QTEST_GUILESS_MAIN(QuotationMarksTest)
#include "tst_quotationmarks.moc"

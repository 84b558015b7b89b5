// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/languagenames.h"
#include "models/annotation/names.h"
#include "models/exchange/dates.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

template <typename Enumerator>
QString keys(QString (*key)(Enumerator), std::initializer_list<Enumerator> all)
{
    QStringList list;
    for (const Enumerator one : all)
        list += key(one);
    return list.join(u'|');
}

} // namespace

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreAPromise();
    void everythingHasAName();
    void datesAreForPeople_data();
    void datesAreForPeople();
    void languagesHaveNames();
    void labelsBeginWithACapital();
    void unknownWordingFallsBack();
};

void NamesTest::keysAreAPromise()
{
    using enum SpeechKind;
    QCOMPARE(keys(speechKey, {None, Direct, Partial, Indirect, ScareQuote, Title}),
             u"|direct|partial|indirect|scare quote|title"_s);
    using enum SourceRole;
    QCOMPARE(keys(roleKey, {Speaker, ReportedBy, Evidence}), u"speaker|reported by|evidence"_s);
    using enum Stance;
    QCOMPARE(keys(stanceKey, {Makes, Supports, Refutes, Mentions}), u"makes|supports|refutes|mentions"_s);
    using enum Verdict;
    QCOMPARE(keys(verdictKey, {Unchecked, InProgress, True, MostlyTrue, Misleading, False, Unverifiable}),
             u"unchecked|in progress|true|mostly true|misleading|false|unverifiable"_s);
    using enum MarkColour;
    QCOMPARE(keys(hueKey, {Yellow, Red, Green, Blue, Purple, Magenta, Orange, Grey}),
             u"yellow|red|green|blue|purple|magenta|orange|grey"_s);
    QCOMPARE(keys(contextKey, {ContextWidth::None, ContextWidth::Sentence, ContextWidth::Neighbours,
                               ContextWidth::Paragraph}),
             u"none|sentence|neighbours|paragraph"_s);
}

void NamesTest::everythingHasAName()
{
    QCOMPARE(speechName(SpeechKind::ScareQuote), u"scare quote"_s);
    QCOMPARE(roleName(SourceRole::Evidence), u"evidence"_s);
    QCOMPARE(stanceName(Stance::Mentions), u"mentions"_s);
    QCOMPARE(verdictName(Verdict::Unverifiable), u"unverifiable"_s);
    QCOMPARE(sourceKindName(SourceKind::Address), u"web address"_s);
    QCOMPARE(markName(MarkColour::Yellow), u"quote"_s);
    QCOMPARE(markName(MarkColour::Grey), u"to do"_s);
    QCOMPARE(hueName(MarkColour::Magenta), u"magenta"_s);
    QCOMPARE(contextName(ContextWidth::Paragraph), u"paragraph"_s);
}

void NamesTest::datesAreForPeople_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("words");
    QTest::newRow("French") << u"2022-12-30"_s << u"fr"_s << u"30 décembre 2022"_s;
    QTest::newRow("first in French") << u"2023-03-01"_s << u"fr"_s << u"1er mars 2023"_s;
    QTest::newRow("eleventh in French") << u"2023-03-11"_s << u"fr"_s << u"11 mars 2023"_s;
    QTest::newRow("American") << u"2022-12-30"_s << u"en"_s << u"December 30, 2022"_s;
    QTest::newRow("British") << u"2022-12-01"_s << u"en-GB"_s << u"1 December 2022"_s;
    QTest::newRow("German") << u"2022-12-30"_s << u"de"_s << u"30. Dezember 2022"_s;
    QTest::newRow("Spanish") << u"2022-12-30"_s << u"es"_s << u"30 de diciembre de 2022"_s;
    QTest::newRow("Danish") << u"2022-12-30"_s << u"da"_s << u"30. december 2022"_s;
    QTest::newRow("Hungarian") << u"2022-12-30"_s << u"hu"_s << u"2022. december 30."_s;
    QTest::newRow("Japanese") << u"2022-12-30"_s << u"ja"_s << u"2022年12月30日"_s;
    QTest::newRow("the publisher's day")
        << u"2022-12-30T00:30:00+13:00"_s << u"fr"_s << u"30 décembre 2022"_s;
    QTest::newRow("time after a space") << u"2022-12-30 08:15"_s << u"fr"_s << u"30 décembre 2022"_s;
    QTest::newRow("month") << u"2022-12"_s << u"fr"_s << u"décembre 2022"_s;
    QTest::newRow("year") << u"2022"_s << u"fr"_s << u"2022"_s;
    QTest::newRow("no date") << u"hier soir"_s << u"fr"_s << u"hier soir"_s;
    QTest::newRow("impossible date") << u"2022-02-31"_s << u"fr"_s << u"2022-02-31"_s;
    QTest::newRow("empty") << u""_s << u"fr"_s << u""_s;
}

void NamesTest::datesAreForPeople()
{
    QFETCH(const QString, iso);
    QFETCH(const QString, locale);
    QTEST(dateForPeople(iso, QLocale(locale)), "words");
}

void NamesTest::languagesHaveNames()
{
    QCOMPARE(languageName(u"ru"_s), u"Russian"_s);
    QCOMPARE(languageName(u"fr-CA"_s), u"French"_s);
    QCOMPARE(languageName(u"no"_s), u"Norwegian"_s);
    QCOMPARE(languageName(u"qqq"_s), u"qqq"_s);
    const std::vector<QString> named = namedLanguages();
    QVERIFY(named.size() > 60);
    for (const QString &code : named)
        QVERIFY2(languageName(code) != code, qPrintable(code));
}

void NamesTest::labelsBeginWithACapital()
{
    QCOMPARE(capitalised(u"évidence rare"_s), u"Évidence rare"_s);
    QCOMPARE(capitalised(u"indirect"_s, QLocale(u"tr"_s)), u"İndirect"_s);
    QCOMPARE(capitalised(QString()), QString());
}

void NamesTest::unknownWordingFallsBack()
{
    const Wording wording(u"xh"_s);
    QCOMPARE(roleName(SourceRole::Speaker, wording), u"speaker"_s);
    QCOMPARE(wording.locale(), QLocale());
}

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"

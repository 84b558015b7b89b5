// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/textfinder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestTextFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void givesEveryPlaceOnceAndInOrder();
    void isQuickInALongText();
};

void TestTextFinder::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found"); ///< the text's own words
    const QStringList nothing;
    QTest::newRow("as it stands") << u"La régie dit non."_s << u"régie"_s << QStringList{u"régie"_s};
    QTest::newRow("case and accents")
        << u"ÉTÉ, été, etE"_s << u"Ete"_s << QStringList{u"ÉTÉ"_s, u"été"_s, u"etE"_s};
    QTest::newRow("accents typed, none written") << u"ecole"_s << u"école"_s << QStringList{u"ecole"_s};
    QTest::newRow("combining accents")
        << QString(u"re\u0301sume\u0301s"_s) << u"resume"_s << QStringList{u"re\u0301sume\u0301"_s};
    QTest::newRow("ligature") << u"un cœur"_s << u"coeur"_s << QStringList{u"cœur"_s};
    QTest::newRow("half a ligature marks the whole") << u"un cœur"_s << u"co"_s << QStringList{u"cœ"_s};
    QTest::newRow("typographic apostrophe")
        << u"l’eau et l'air"_s << u"l'"_s << QStringList{u"l’"_s, u"l'"_s};
    QTest::newRow("guillemets and their spaces")
        << u"dit « protéger l’eau », puis"_s << u"\"protéger l'eau\", puis"_s
        << QStringList{u"« protéger l’eau », puis"_s};
    QTest::newRow("straight marks in the text")
        << u"dit \"protéger\" la"_s << u"« protéger » la"_s << QStringList{u"\"protéger\" la"_s};
    QTest::newRow("no-break and thin spaces")
        << u"1 200 euros ; vrai ?"_s << u"1 200 euros; vrai?"_s << QStringList{u"1 200 euros ; vrai ?"_s};
    QTest::newRow("spaces of any number")
        << u"deux mots"_s << u"  deux   mots "_s << QStringList{u"deux mots"_s};
    QTest::newRow("dashes") << u"2019–2020, peut‑être"_s << u"2019-2020, peut-être"_s
                            << QStringList{u"2019–2020, peut‑être"_s};
    QTest::newRow("ellipsis") << u"et puis… rien"_s << u"puis... rien"_s << QStringList{u"puis… rien"_s};
    QTest::newRow("one full stop of three") << u"puis…"_s << u"."_s << QStringList{u"…"_s};
    QTest::newRow("soft hyphen") << QString(u"imper\u00admé\u00adable"_s) << u"imperméable"_s
                                 << QStringList{u"imper\u00admé\u00adable"_s};
    QTest::newRow("part of a word") << u"déraisonnable"_s << u"raison"_s << QStringList{u"raison"_s};
    QTest::newRow("emoji") << u"a 🇫🇷 b 👩‍👩‍👧 c"_s << u"👩‍👩‍👧 c"_s
                           << QStringList{u"👩‍👩‍👧 c"_s};
    QTest::newRow("beyond the first plane") << u"clef 𝄞 et 𝐀bc"_s << u"abc"_s << QStringList{u"𝐀bc"_s};
    QTest::newRow("Arabic without its points") << u"قَالَ الوزير"_s << u"قال"_s << QStringList{u"قَالَ"_s};
    QTest::newRow("Chinese") << u"水是所有人的权利"_s << u"所有人"_s << QStringList{u"所有人"_s};
    QTest::newRow("not across paragraphs") << u"fin\n\ndébut"_s << u"fin début"_s << nothing;
    QTest::newRow("across lines of code") << u"one\ntwo"_s << u"one two"_s << QStringList{u"one\ntwo"_s};
    QTest::newRow("not there") << u"eau"_s << u"feu"_s << nothing;
    QTest::newRow("nothing typed") << u"eau"_s << QString() << nothing;
    QTest::newRow("only spaces typed") << u"une eau"_s << u"  "_s << nothing;
}

void TestTextFinder::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QStringList found;
    for (const TextRange &place : TextFinder(text).places(typed))
        found << text.sliced(place.start, place.end - place.start);
    QTEST(found, "found");
}

void TestTextFinder::givesEveryPlaceOnceAndInOrder()
{
    const auto places = TextFinder(u"aaaa a"_s).places(u"aa"_s);
    QCOMPARE(places, (std::vector<TextRange>{{0, 2}, {2, 4}}));
}

void TestTextFinder::isQuickInALongText()
{
    QString text;
    while (text.size() < 200'000)
        text += u"Dans un contexte d’isolement, « la coordination entre les communes » sert l’État… "_s;
    QElapsedTimer timer;
    timer.start();
    const TextFinder finder(text);
    const qint64 folded = timer.restart();
    QVERIFY(finder.places(u"e"_s).size() > 1000);
    qInfo("200,000 characters: folded in %lld ms, searched in %lld ms", folded, timer.elapsed());
}

QTEST_GUILESS_MAIN(TestTextFinder)
#include "tst_textfinder.moc"

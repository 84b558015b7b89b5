// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/sourceplace.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

/// A quote's place in the text of the page it came from: right, or said not to be certain.
class TestSourcePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOnThePageOnce();
    void contextDecidesBetweenPlaces();
    void undecidedSaysSo();
    void absentSaysSo();
};

void TestSourcePlace::wordsOnThePageOnce()
{
    const QString page = u"Menu   Le maire dit :\n\t« jamais\n vu »  Pied de page"_s;
    const SourcePlace place = placeInSource({.exact = u"« jamais vu »"_s}, page);
    QCOMPARE(place.state, SourcePlace::State::Certain);
    QVERIFY(page.sliced(place.start, place.end - place.start).contains(u"jamais\n vu"));
}

void TestSourcePlace::contextDecidesBetweenPlaces()
{
    const QString page = u"À la une : une crise sans fin. Puis, selon lui, une crise sans fin, hélas."_s;
    const Anchor quote{.exact = u"une crise sans fin"_s, .prefix = u"selon lui, "_s, .suffix = u", hélas"_s};
    const SourcePlace place = placeInSource(quote, page);
    QCOMPARE(place.state, SourcePlace::State::Certain);
    QCOMPARE(place.start, page.lastIndexOf(u"une crise"_s));
}

void TestSourcePlace::undecidedSaysSo()
{
    const SourcePlace place = placeInSource({.exact = u"la paix"_s}, u"la paix, dit-il, la paix"_s);
    QCOMPARE(place.state, SourcePlace::State::Ambiguous);
    QCOMPARE(place.start, 0);
}

void TestSourcePlace::absentSaysSo()
{
    QCOMPARE(placeInSource({.exact = u"la guerre"_s}, u"la paix"_s).state, SourcePlace::State::NotFound);
    QCOMPARE(placeInSource({}, u"la paix"_s).state, SourcePlace::State::NotFound);
}

QTEST_APPLESS_MAIN(TestSourcePlace)
#include "tst_sourceplace.moc"

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/cardalignment.h"

#include <QTest>

using namespace apostille;

using Tops = std::vector<int>;

/// Where cards stand beside their words.
class TestCardAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsStandBesideTheirWords();
    void cardsThatWouldOverlapArePushedDown();
    void theCurrentCardKeepsItsPlace();
    void nothingRisesAboveTheTop();
    void cardsWithoutAPlaceFollow();
};

void TestCardAlignment::cardsStandBesideTheirWords()
{
    QCOMPARE(alignedTops({{50, 100}, {80, 300}, {50, 900}}, -1), (Tops{100, 300, 900}));
    QCOMPARE(alignedTops({}, -1), Tops());
}

void TestCardAlignment::cardsThatWouldOverlapArePushedDown()
{
    QCOMPARE(alignedTops({{50, 100}, {80, 110}, {50, 120}, {50, 900}}, -1), (Tops{100, 150, 230, 900}));
    QCOMPARE(alignedTops({{50, -20}, {50, 10}}, -1), (Tops{0, 50}));
}

void TestCardAlignment::theCurrentCardKeepsItsPlace()
{
    QCOMPARE(alignedTops({{50, 100}, {80, 110}, {50, 120}, {50, 150}}, 1), (Tops{60, 110, 190, 240}));
    QCOMPARE(alignedTops({{50, 100}, {50, 400}}, 1), (Tops{100, 400}));
}

void TestCardAlignment::nothingRisesAboveTheTop()
{
    QCOMPARE(alignedTops({{50, 10}, {80, 20}, {50, 30}}, 2), (Tops{0, 50, 130}));
}

void TestCardAlignment::cardsWithoutAPlaceFollow()
{
    QCOMPARE(alignedTops({{50, 100}, {60, {}}, {40, {}}}, 2), (Tops{100, 150, 210}));
}

QTEST_GUILESS_MAIN(TestCardAlignment)
#include "tst_cardalignment.moc"

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/passage.h"
#include "models/annotation/quotationparts.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

TextRange rangeOf(const QString &words, const QString &text)
{
    const qsizetype start = text.indexOf(words);
    return {start, start + words.size()};
}

const QString interrupted = u"Hier. « La digue tiendra », a dit le maire, « si la pluie cesse ». Fin."_s;

Annotation inTwoParts()
{
    return withParts(
        {}, interrupted,
        {rangeOf(u"si la pluie cesse"_s, interrupted), rangeOf(u"La digue tiendra"_s, interrupted)});
}

} // namespace

class tst_Passage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsItsPartsInTextOrder();
    void makesOneOfWhatTouches();
    void keepsItsWordsWhereNothingIsGiven();
    void isPlacedOnlyWhereEveryPartIs();
    void partsInAnotherOrderAreNotTheQuotation();
    void findsTheQuotationsOfASelection_data();
    void findsTheQuotationsOfASelection();
};

void tst_Passage::joinsItsPartsInTextOrder()
{
    const Annotation annotation = inTwoParts();
    QCOMPARE(annotation.parts.size(), 1U);
    QCOMPARE(wordsOf(annotation), u"La digue tiendra […] si la pluie cesse"_s);
    const Passage passage = placed(annotation, interrupted);
    QCOMPARE(passage.state, PlacementState::Exact);
    QCOMPARE(passage.parts, (std::vector{rangeOf(u"La digue tiendra"_s, interrupted),
                                         rangeOf(u"si la pluie cesse"_s, interrupted)}));
    QCOMPARE(passage.whole(),
             rangeOf(u"La digue tiendra », a dit le maire, « si la pluie cesse"_s, interrupted));
}

void tst_Passage::makesOneOfWhatTouches()
{
    const Annotation annotation = withParts(
        {}, interrupted, {rangeOf(u"La digue"_s, interrupted), rangeOf(u"digue tiendra"_s, interrupted)});
    QCOMPARE(wordsOf(annotation), u"La digue tiendra"_s);
    QVERIFY(annotation.parts.empty());
}

void tst_Passage::keepsItsWordsWhereNothingIsGiven()
{
    const Annotation annotation = inTwoParts();
    QCOMPARE(withParts(annotation, interrupted, {}), annotation);
    QCOMPARE(withParts(annotation, interrupted, {{5, 6}}), annotation);
}

void tst_Passage::isPlacedOnlyWhereEveryPartIs()
{
    const Annotation annotation = inTwoParts();
    QString longer = interrupted;
    longer.replace(u"Hier."_s, u"Hier, à midi."_s);
    const Passage moved = placed(annotation, longer);
    QCOMPARE(moved.state, PlacementState::Moved);
    QCOMPARE(moved.parts[1], rangeOf(u"si la pluie cesse"_s, longer));

    QString changed = interrupted;
    changed.replace(u"si la pluie cesse"_s, u"quoi qu’il arrive"_s);
    QCOMPARE(placed(annotation, changed).state, PlacementState::Orphan);
    QVERIFY(!placed(annotation, changed).isPlaced());
}

void tst_Passage::partsInAnotherOrderAreNotTheQuotation()
{
    Annotation annotation = inTwoParts();
    std::swap(annotation.anchor, annotation.parts[0]);
    QVERIFY(!placed(annotation, interrupted).isPlaced());
}

void tst_Passage::findsTheQuotationsOfASelection_data()
{
    QTest::addColumn<QString>("selection");
    QTest::addColumn<QStringList>("parts");
    const QStringList both{u"La digue tiendra"_s, u"si la pluie cesse"_s};
    QTest::newRow("marks and all") << u"« La digue tiendra », a dit le maire, « si la pluie cesse »"_s
                                   << both;
    QTest::newRow("words only") << u"La digue tiendra », a dit le maire, « si la pluie cesse"_s << both;
    QTest::newRow("parts of both") << u"tiendra », a dit le maire, « si la pluie"_s
                                   << QStringList{u"tiendra"_s, u"si la pluie"_s};
    QTest::newRow("one quotation") << u"La digue"_s << QStringList{u"La digue"_s};
    QTest::newRow("begins outside") << u"Hier. « La digue tiendra », a dit le maire, « si"_s << QStringList{};
    QTest::newRow("ends outside") << u"digue tiendra », a dit"_s << QStringList{};
}

void tst_Passage::findsTheQuotationsOfASelection()
{
    QFETCH(QString, selection);
    QFETCH(QStringList, parts);
    const QString text = u"Avant.\n\n"_s + interrupted + u"\n\nAprès."_s;
    QStringList found;
    for (const TextRange &part : quotationParts(text, rangeOf(selection, text)))
        found += text.sliced(part.start, part.end - part.start);
    QCOMPARE(found, parts);
}

QTEST_GUILESS_MAIN(tst_Passage)
#include "tst_passage.moc"

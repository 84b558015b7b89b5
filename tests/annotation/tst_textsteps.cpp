// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/textsteps.h"

#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

TextRange rangeOf(const QString &words, const QString &text)
{
    const qsizetype start = text.indexOf(words);
    return {start, start + words.size()};
}

QString wordsAt(TextRange range, const QString &text)
{
    return text.sliced(range.start, range.end - range.start);
}

} // namespace

class tst_TextSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromSentenceToSentence();
    void growsFromWordToParagraph();
    void growsThroughInnerAndOuterQuotations();
    void growsWhereThereAreNoMarks();
    void movesAnEdge_data();
    void movesAnEdge();
    void neverMovesAnEdgePastTheOther();
};

void tst_TextSteps::goesFromSentenceToSentence()
{
    const QString text = u"M. Dupont part. Il pleut.\n\nFin du jour."_s;
    QCOMPARE(sentenceStep(text, 0, Towards::End), text.indexOf(u"Il"));
    QCOMPARE(sentenceStep(text, text.indexOf(u"Il"), Towards::End), text.indexOf(u"Fin"));
    QCOMPARE(sentenceStep(text, text.indexOf(u"Fin"), Towards::End), text.size());
    QCOMPARE(sentenceStep(text, text.size(), Towards::Start), text.indexOf(u"Fin"));
    QCOMPARE(sentenceStep(text, text.indexOf(u"Fin"), Towards::Start), text.indexOf(u"Il"));
    QCOMPARE(sentenceStep(text, text.indexOf(u"pleut"), Towards::Start), text.indexOf(u"Il"));
    QCOMPARE(sentenceStep(text, text.indexOf(u"Il"), Towards::Start), 0);
    QCOMPARE(sentenceStep(text, 0, Towards::Start), 0);
}

void tst_TextSteps::growsFromWordToParagraph()
{
    const QString text = u"Avant.\n\nElle dit « tenir bon malgré tout ». Puis elle part.\n\nAprès."_s;
    TextRange range{text.indexOf(u"bon") + 1, text.indexOf(u"bon") + 1};
    const QStringList steps{u"bon"_s, u"tenir bon malgré tout"_s, u"Elle dit « tenir bon malgré tout »."_s,
                            u"Elle dit « tenir bon malgré tout ». Puis elle part."_s};
    for (const QString &step : steps) {
        range = grown(text, range);
        QCOMPARE(wordsAt(range, text), step);
    }
    QCOMPARE(grown(text, range), range);
}

void tst_TextSteps::growsThroughInnerAndOuterQuotations()
{
    const QString text = u"“We call it ‘the long dry’ here,” she said."_s;
    TextRange range = rangeOf(u"long"_s, text);
    range = grown(text, range);
    QCOMPARE(wordsAt(range, text), u"the long dry"_s);
    range = grown(text, range);
    QCOMPARE(wordsAt(range, text), u"We call it ‘the long dry’ here,"_s);
}

void tst_TextSteps::growsWhereThereAreNoMarks()
{
    const QString text = u"水は皆のものです。雨が降る。"_s;
    const TextRange word = grown(text, {1, 1});
    QVERIFY(word.end > word.start);
    const TextRange sentence = grown(text, {0, 5});
    QVERIFY(sentence.end >= 5);
    QCOMPARE(grown(QString{}, {0, 0}), (TextRange{0, 0}));
}

void tst_TextSteps::movesAnEdge_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("end");
    QTest::addColumn<bool>("onwards");
    QTest::addColumn<bool>("byWord");
    QTest::addColumn<QString>("to");
    const QString plain = u"un deux trois quatre"_s;
    QTest::newRow("end on by a letter") << plain << u"deux"_s << true << true << false << u"deux t"_s;
    QTest::newRow("end back by a letter") << plain << u"deux t"_s << true << false << false << u"deux"_s;
    QTest::newRow("end on by a word") << plain << u"deux"_s << true << true << true << u"deux trois"_s;
    QTest::newRow("end back by a word") << plain << u"deux trois"_s << true << false << true << u"deux"_s;
    QTest::newRow("start back by a word") << plain << u"deux"_s << false << false << true << u"un deux"_s;
    QTest::newRow("start on by a word") << plain << u"un deux"_s << false << true << true << u"deux"_s;
    QTest::newRow("start on by a letter") << plain << u"deux"_s << false << true << false << u"eux"_s;
    QTest::newRow("a family is one letter")
        << u"a 👩‍👩‍👧 b"_s << u"a"_s << true << true << false << u"a 👩‍👩‍👧"_s;
    QTest::newRow("an accent is no letter") << QString::fromUtf8("re\u0301sume\u0301 x") << u"r"_s << true
                                            << true << false << QString::fromUtf8("re\u0301");
    QTest::newRow("a Devanagari syllable") << u"यह नदी"_s << u"यह"_s << true << true << false << u"यह न"_s;
    QTest::newRow("into the next paragraph")
        << u"un\n\ndeux"_s << u"un"_s << true << true << true << u"un\n\ndeux"_s;
    QTest::newRow("at the end of the text") << plain << u"quatre"_s << true << true << true << u"quatre"_s;
}

void tst_TextSteps::movesAnEdge()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(bool, end);
    QFETCH(bool, onwards);
    QFETCH(bool, byWord);
    const TextRange moved =
        withEdgeMoved(text, rangeOf(from, text), end ? RangeEdge::End : RangeEdge::Start,
                      onwards ? Towards::End : Towards::Start, byWord ? StepUnit::Word : StepUnit::Letter);
    QTEST(wordsAt(moved, text), "to");
}

void tst_TextSteps::neverMovesAnEdgePastTheOther()
{
    const QString text = u"un deux trois"_s;
    const TextRange two = rangeOf(u"deux"_s, text);
    QCOMPARE(withEdgeMoved(text, two, RangeEdge::End, Towards::Start, StepUnit::Word), two);
    QCOMPARE(withEdgeMoved(text, two, RangeEdge::Start, Towards::End, StepUnit::Word), two);
}

QTEST_GUILESS_MAIN(tst_TextSteps)
#include "tst_textsteps.moc"

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cardlibrary.h"
#include "ui/annotations/cardmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestCardModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsStandInTheOrderOfTheText();
    void aReloadKeepsTheCardsThatStay();
    void onlyWhatIsDifferentIsPaintedAnew();
    void anotherArticleTakesAllCardsAway();
    void aCardSpeaksItsQuote();
};

namespace {

QuoteRecord recordAt(qsizetype start, const QString &words)
{
    QuoteRecord record;
    record.annotation.id = newIdentifier();
    record.annotation.anchor = {.start = start, .end = start + words.size(), .exact = words};
    return record;
}

QStringList wordsOf(const CardModel &model)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words += model.index(row).data().toString();
    return words;
}

} // namespace

void TestCardModel::cardsStandInTheOrderOfTheText()
{
    CardModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.put(recordAt(40, u"last"_s));
    model.put(recordAt(0, u"first"_s));
    model.put(recordAt(20, u"middle"_s));
    QCOMPARE(wordsOf(model), QStringList({u"first"_s, u"middle"_s, u"last"_s}));
    model.remove(model.record(1).annotation.id);
    model.remove(newIdentifier());
    QCOMPARE(wordsOf(model), QStringList({u"first"_s, u"last"_s}));
}

/// The form that is open in a card must not jump or close when another program adds a card above it.
void TestCardModel::aReloadKeepsTheCardsThatStay()
{
    CardModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QuoteRecord gone = recordAt(0, u"gone"_s);
    const QuoteRecord stays = recordAt(20, u"stays"_s);
    model.setRecords({gone, stays}, u"fr"_s);
    const QPersistentModelIndex card = model.index(1);
    model.setRecords({recordAt(10, u"new"_s), stays, recordAt(30, u"later"_s)}, u"fr"_s);
    QCOMPARE(wordsOf(model), QStringList({u"new"_s, u"stays"_s, u"later"_s}));
    QCOMPARE(card.row(), 1);
    QCOMPARE(card.data(CardModel::AnnotationRole).toUuid(), stays.annotation.id);
}

void TestCardModel::onlyWhatIsDifferentIsPaintedAnew()
{
    CardModel model;
    QuoteRecord changed = recordAt(0, u"changed"_s);
    const QuoteRecord same = recordAt(20, u"same"_s);
    model.setRecords({changed, same}, u"fr"_s);
    const QSignalSpy painted(&model, &QAbstractItemModel::dataChanged);
    model.setRecords({changed, same}, u"fr"_s);
    QVERIFY(painted.isEmpty());
    changed.tags = {u"Sahel"_s};
    model.setRecords({changed, same}, u"fr"_s);
    QCOMPARE(painted.size(), 1);
    QCOMPARE(painted.at(0).at(0).toModelIndex().row(), 0);
}

void TestCardModel::anotherArticleTakesAllCardsAway()
{
    CardModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords({recordAt(0, u"one"_s), recordAt(20, u"two"_s)}, u"fr"_s);
    model.setRecords({recordAt(5, u"other"_s)}, u"fr"_s);
    QCOMPARE(wordsOf(model), QStringList({u"other"_s}));
    model.setRecords({}, u"fr"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestCardModel::aCardSpeaksItsQuote()
{
    CardModel model;
    QuoteRecord record = recordAt(0, u"pressions"_s);
    record.annotation.speech = SpeechKind::Partial;
    record.sources = {{Source{.name = u"Vladimir Poutine"_s}, SourceRole::Speaker}};
    model.setRecords({record}, u"fr"_s);
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"«\u202fpressions\u202f»"_s), qUtf8Printable(spoken));
    QVERIFY2(spoken.contains(u"Vladimir Poutine"_s), qUtf8Printable(spoken));
}

QTEST_GUILESS_MAIN(TestCardModel)
#include "tst_cardmodel.moc"

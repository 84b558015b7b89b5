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
    void lostWordsStandAtTheEnd();
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

std::vector<Card> cards(const std::vector<QuoteRecord> &records)
{
    std::vector<Card> placed;
    for (const QuoteRecord &record : records)
        placed.push_back({record, {PlacementState::Exact}});
    return placed;
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
    CardDeck deck;
    deck.setText(u"first words, middle words and last words"_s);
    const auto order = [&deck] {
        QStringList words;
        for (const Card &card : deck.cards())
            words += card.record.annotation.anchor.exact;
        return words;
    };
    deck.put(recordAt(29, u"last"_s));
    deck.put(recordAt(0, u"first"_s));
    const QuoteRecord middle = recordAt(13, u"middle"_s);
    deck.put(middle);
    QCOMPARE(order(), QStringList({u"first"_s, u"middle"_s, u"last"_s}));
    deck.remove(middle.annotation.id);
    deck.remove(newIdentifier());
    QCOMPARE(order(), QStringList({u"first"_s, u"last"_s}));
}

/// Words that another version of the article has lost keep their card, at the end; moved ones go with the
/// text.
void TestCardModel::lostWordsStandAtTheEnd()
{
    const QString old = u"The council closed three wells. Nobody was asked beforehand, said the mayor."_s;
    const auto mark = [&old](const QString &words) {
        QuoteRecord record;
        record.annotation.id = newIdentifier();
        record.annotation.anchor = anchorAt(old, old.indexOf(words), old.indexOf(words) + words.size());
        return record;
    };
    const QuoteRecord lost = mark(u"closed three wells"_s);
    const QuoteRecord moved = mark(u"Nobody was asked beforehand"_s);
    CardDeck deck;
    deck.setText(old);
    deck.setRecords({moved, lost});
    QCOMPARE(deck.cards().front().id(), lost.annotation.id);
    deck.setText(u"A headline. The council met. Nobody was asked beforehand, said the mayor."_s);
    deck.setRecords({lost, moved});
    QCOMPARE(deck.cards().front().placement.state, PlacementState::Moved);
    QCOMPARE(deck.cards().front().id(), moved.annotation.id);
    QCOMPARE(deck.cards().back().placement.state, PlacementState::Orphan);

    CardModel model;
    model.setCards(deck.cards(), u"en"_s);
    const auto spoken = [&model](int row) {
        return model.index(row).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(spoken(0).contains(u"Moved, please check"_s), qUtf8Printable(spoken(0)));
    QVERIFY2(spoken(1).contains(u"No longer in this version"_s), qUtf8Printable(spoken(1)));
    QVERIFY2(spoken(1).contains(u"closed three wells"_s), qUtf8Printable(spoken(1)));
}

/// The form that is open in a card must not jump or close when another program adds a card above it.
void TestCardModel::aReloadKeepsTheCardsThatStay()
{
    CardModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QuoteRecord gone = recordAt(0, u"gone"_s);
    const QuoteRecord stays = recordAt(20, u"stays"_s);
    model.setCards(cards({gone, stays}), u"fr"_s);
    const QPersistentModelIndex card = model.index(1);
    model.setCards(cards({recordAt(10, u"new"_s), stays, recordAt(30, u"later"_s)}), u"fr"_s);
    QCOMPARE(wordsOf(model), QStringList({u"new"_s, u"stays"_s, u"later"_s}));
    QCOMPARE(card.row(), 1);
    QCOMPARE(card.data(CardModel::AnnotationRole).toUuid(), stays.annotation.id);
}

void TestCardModel::onlyWhatIsDifferentIsPaintedAnew()
{
    CardModel model;
    QuoteRecord changed = recordAt(0, u"changed"_s);
    const QuoteRecord same = recordAt(20, u"same"_s);
    model.setCards(cards({changed, same}), u"fr"_s);
    const QSignalSpy painted(&model, &QAbstractItemModel::dataChanged);
    model.setCards(cards({changed, same}), u"fr"_s);
    QVERIFY(painted.isEmpty());
    changed.tags = {u"Sahel"_s};
    model.setCards(cards({changed, same}), u"fr"_s);
    QCOMPARE(painted.size(), 1);
    QCOMPARE(painted.at(0).at(0).toModelIndex().row(), 0);
}

void TestCardModel::anotherArticleTakesAllCardsAway()
{
    CardModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCards(cards({recordAt(0, u"one"_s), recordAt(20, u"two"_s)}), u"fr"_s);
    model.setCards(cards({recordAt(5, u"other"_s)}), u"fr"_s);
    QCOMPARE(wordsOf(model), QStringList({u"other"_s}));
    model.setCards({}, u"fr"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestCardModel::aCardSpeaksItsQuote()
{
    CardModel model;
    QuoteRecord record = recordAt(0, u"pressions"_s);
    record.annotation.speech = SpeechKind::Partial;
    record.sources = {{Source{.name = u"Vladimir Poutine"_s}, SourceRole::Speaker}};
    model.setCards(cards({record}), u"fr"_s);
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"«\u202fpressions\u202f»"_s), qUtf8Printable(spoken));
    QVERIFY2(spoken.contains(u"Vladimir Poutine"_s), qUtf8Printable(spoken));
}

QTEST_GUILESS_MAIN(TestCardModel)
#include "tst_cardmodel.moc"

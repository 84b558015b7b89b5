// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shownpane.h"
#include "ui/annotations/filterchip.h"

#include <QLabel>
#include <QMenu>
#include <QStandardPaths>
#include <QToolButton>

using namespace apostille;

/// Which cards are shown, in which order, and how much of each.
class TestCardFilter : public QObject, private ShownPane
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { stop(); }

    void wordsAreFoundWhereverTheyStand_data();
    void wordsAreFoundWhereverTheyStand();
    void chipsRestrictByWhatCardsDifferIn();
    void aFilterThatNothingFitsSaysHowToGetBack();
    void whatIsChosenElsewhereIsNeverHidden();
    void newestFirstIsRemembered();
    void cardsCollapseToOneLine();

private:
    QStringList shownWords();
    void filterBy(const QString &words);
    FilterChip *chip(const QString &text);
    void chooseInHeader(const QString &action);

    QUuid m_rich;
};

void TestCardFilter::init()
{
    start();
    m_rich = richQuote();
    Annotation red = m_library->draft(u"crue du siècle"_s);
    red.colour = MarkColour::Red;
    red.note = u"À vérifier avec le préfet"_s;
    m_library->add(red);
    m_library->quote(u"à tous les riverains"_s);
    show();
    m_pane->openFilter();
}

QStringList TestCardFilter::shownWords()
{
    QStringList words;
    for (int row = 0; row < cards().model()->rowCount(); ++row)
        words += cards().model()->index(row, 0).data().toString();
    return words;
}

void TestCardFilter::filterBy(const QString &words)
{
    auto *line = field<QLineEdit>(u"cardFilterWords"_s);
    line->clear();
    keys(line, words);
}

FilterChip *TestCardFilter::chip(const QString &text)
{
    for (auto *each : m_pane->findChildren<FilterChip *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

void TestCardFilter::chooseInHeader(const QString &action)
{
    m_pane->findChild<QToolButton *>(u"annotationHeader"_s)->menu()->findChild<QAction *>(action)->trigger();
}

void TestCardFilter::wordsAreFoundWhereverTheyStand_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("quote, accents aside") << u"precedent"_s << u"pressions sans précédent"_s;
    QTest::newRow("speaker") << u"aissata"_s << u"pressions sans précédent"_s;
    QTest::newRow("claim") << u"digue cède"_s << u"pressions sans précédent"_s;
    QTest::newRow("tag") << u"inond"_s << u"pressions sans précédent"_s;
    QTest::newRow("note, any order") << u"préfet vérifier"_s << u"crue du siècle"_s;
}

void TestCardFilter::wordsAreFoundWhereverTheyStand()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    filterBy(typed);
    QCOMPARE(shownWords(), QStringList{found});
    QVERIFY(field<QToolButton>(u"annotationHeader"_s)->text().startsWith(u"1 of 3"_s));
    QTest::keyClick(field<QLineEdit>(u"cardFilterWords"_s), Qt::Key_Escape);
    QCOMPARE(shownWords().size(), 3);
}

void TestCardFilter::chipsRestrictByWhatCardsDifferIn()
{
    QVERIFY2(!chip(u"Confirmed"_s), "no card is marked so");
    chip(u"Doubtful"_s)->click();
    QCOMPARE(shownWords(), QStringList{u"crue du siècle"_s});
    chip(u"Quote"_s)->click(); // any of the colours chosen
    QCOMPARE(shownWords().size(), 3);
    chip(u"Without a claim"_s)->click();
    QCOMPARE(shownWords(), (QStringList{u"à tous les riverains"_s, u"crue du siècle"_s}));
    chip(u"With a claim"_s)->click(); // instead
    QVERIFY(!chip(u"Without a claim"_s)->isChecked());
    QCOMPARE(shownWords(), QStringList{u"pressions sans précédent"_s});
    QVERIFY(chip(u"False"_s)); // the verdict
    QTest::keyClick(field<QLineEdit>(u"cardFilterWords"_s), Qt::Key_Escape);
    QVERIFY(!field<QLineEdit>(u"cardFilterWords"_s));
    QCOMPARE(shownWords().size(), 3);
}

void TestCardFilter::aFilterThatNothingFitsSaysHowToGetBack()
{
    filterBy(u"zzz"_s);
    QVERIFY(field<QLabel>(u"annotationHint"_s)->text().contains(u"No annotation fits"_s));
    QVERIFY(field<QToolButton>(u"annotationHeader"_s)->text().startsWith(u"0 of 3"_s));
}

void TestCardFilter::whatIsChosenElsewhereIsNeverHidden()
{
    filterBy(u"crue"_s);
    m_pane->setCurrent(m_rich);
    QCOMPARE(m_pane->current(), m_rich);
    QCOMPARE(shownWords().size(), 3);
}

void TestCardFilter::newestFirstIsRemembered()
{
    chooseInHeader(u"newestFirst"_s);
    QCOMPARE(shownWords(),
             (QStringList{u"à tous les riverains"_s, u"crue du siècle"_s, u"pressions sans précédent"_s}));
    show(); // a new start
    QCOMPARE(shownWords().front(), u"à tous les riverains"_s);
    chooseInHeader(u"textOrder"_s);
    QCOMPARE(shownWords().front(), u"pressions sans précédent"_s);
}

void TestCardFilter::cardsCollapseToOneLine()
{
    const auto height = [this](int row) {
        return cards().visualRect(cards().model()->index(row, 0)).height();
    };
    const int whole = height(0);
    chooseInHeader(u"collapseCards"_s);
    QVERIFY(height(0) < 50);
    QCOMPARE(height(0), height(1));
    m_pane->setCurrent(m_rich);
    cards().setFocus();
    QTest::keyClick(&cards(), Qt::Key_Right);
    QCOMPARE(height(0), whole);
    QVERIFY(height(1) < 50);
    QTest::keyClick(&cards(), Qt::Key_Left);
    QVERIFY(height(0) < 50);
}

QTEST_MAIN(TestCardFilter)
#include "tst_cardfilter.moc"

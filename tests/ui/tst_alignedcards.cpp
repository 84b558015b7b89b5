// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/identifier.h"
#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "tests/ui/readerarticles.h"
#include "tests/ui/stallmonitor.h"
#include "ui/annotations/annotationpane.h"
#include "ui/annotations/cardlist.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerscheme.h"
#include "ui/settings/preferences.h"
#include "ui/window/desk.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

/// Cards that stand beside their words, with a real reader.
class TestAlignedCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { registerReaderScheme(); }
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void cardsStandBesideTheirWords();
    void cardsScrollWithTheText();
    void theWheelOverCardsScrollsTheText();
    void theChosenCardStandsBesideItsWordsEvenInACrowd();
    void aFormLowInTheWindowRisesIntoSight();
    void withoutRoomTheListFollowsFromCardToCard();
    void fiveHundredCardsScrollSmoothly();

private:
    QUuid annotate(int paragraph, const QString &note = {});
    void open();
    CardList &cards() { return *m_pane->findChild<CardList *>(); }
    /// How far the row's card stands below the words it speaks of, on the screen.
    int distance(int row);

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    QUuid m_article;
    TextVersion m_version;
    std::unique_ptr<QSplitter> m_window;
    Reader *m_reader = nullptr;
    AnnotationPane *m_pane = nullptr;
    std::unique_ptr<Desk> m_desk;
    MarkPlaces m_places;
};

void TestAlignedCards::init()
{
    Preferences().clear();
    const QString path = m_folder.filePath(newIdentifier().toString(QUuid::WithoutBraces) + u".apostille"_s);
    m_session = std::make_unique<Session>(Library::open(path, Library::Mode::Create).value());
    Snapshot snapshot;
    snapshot.bytes = "long";
    snapshot.captured = QDateTime::currentDateTimeUtc();
    m_article = m_session->library().articles().add(snapshot, longArticle(), 1).value();
    m_version = m_session->library().articles().currentVersion(m_article).value();
}

void TestAlignedCards::cleanup()
{
    m_places = {};
    m_desk.reset();
    m_window.reset();
    m_session.reset();
}

QUuid TestAlignedCards::annotate(int paragraph, const QString &note)
{
    const QString text = m_version.content.text();
    qsizetype start = 0;
    for (int i = 0; i < paragraph % 50; ++i)
        start = text.indexOf(u"\n\n"_s, start) + 2;
    start += paragraph / 50 * 7;
    Annotation annotation{.id = newIdentifier(),
                          .article = m_article,
                          .version = m_version.id,
                          .anchor = anchorAt(text, start, start + 20),
                          .note = note};
    annotation.created = annotation.modified = QDateTime::currentDateTimeUtc();
    if (!m_session->library().annotations().save(annotation))
        qFatal("cannot save");
    return annotation.id;
}

void TestAlignedCards::open()
{
    m_window = std::make_unique<QSplitter>();
    m_reader = new Reader(lightTheme(), m_window.get());
    m_pane = new AnnotationPane(*m_session, lightTheme(), m_window.get());
    m_window->addWidget(m_reader);
    m_window->addWidget(m_pane);
    m_window->setSizes({700, 340});
    m_window->resize(1040, 700);
    m_desk = std::make_unique<Desk>(*m_session, *m_reader, *m_pane);
    connect(m_reader, &Reader::placesChanged, this, [this](const MarkPlaces &places) { m_places = places; });
    connect(m_reader, &Reader::scrolled, this, [this](int position) { m_places.scroll = position; });
    m_window->show();
    m_desk->open(m_article);
    QTRY_VERIFY_WITH_TIMEOUT(!m_places.marks.isEmpty(), 20'000);
}

int TestAlignedCards::distance(int row)
{
    const QUuid id = cards().model()->index(row, 0).data(Qt::UserRole).toUuid();
    const int words =
        m_reader->mapTo(m_window.get(), QPoint()).y() + m_places.marks[id].top - m_places.scroll;
    return cards().viewport()->mapTo(m_window.get(), cards().cardRect(row).topLeft()).y() - words;
}

void TestAlignedCards::cardsStandBesideTheirWords()
{
    for (const int paragraph : {3, 12, 30})
        annotate(paragraph);
    open();
    QTRY_VERIFY(cards().isAligned());
    for (int row = 0; row < 3; ++row)
        QVERIFY2(std::abs(distance(row)) <= 12, qPrintable(QString::number(distance(row))));
    m_window->resize(1200, 640); // lines break elsewhere
    QTRY_VERIFY(std::abs(distance(2)) <= 12);
}

void TestAlignedCards::cardsScrollWithTheText()
{
    for (const int paragraph : {3, 12, 30})
        annotate(paragraph);
    open();
    QTRY_VERIFY(cards().isAligned());
    m_reader->scrollBy(900);
    QTRY_VERIFY(m_places.scroll > 0);
    QTRY_COMPARE(cards().verticalScrollBar()->value(), m_places.scroll);
    QVERIFY(std::abs(distance(2)) <= 12);
    m_reader->scrollBy(1'000'000);
    QTRY_COMPARE(m_places.scroll, m_places.scrollRange);
    QTRY_COMPARE(cards().verticalScrollBar()->value(), m_places.scroll);
}

void TestAlignedCards::theWheelOverCardsScrollsTheText()
{
    annotate(3);
    annotate(30);
    open();
    QTRY_VERIFY(cards().isAligned());
    QWheelEvent wheel(QPointF(50, 50), cards().viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, -120},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(cards().viewport(), &wheel);
    QTRY_VERIFY(m_places.scroll > 0);
    QTRY_COMPARE(cards().verticalScrollBar()->value(), m_places.scroll);
}

void TestAlignedCards::theChosenCardStandsBesideItsWordsEvenInACrowd()
{
    for (const int paragraph : {5, 55, 105, 155, 205})
        annotate(paragraph, u"A note that makes the card somewhat higher than it would be.\n\nAnd more."_s);
    open();
    QTRY_VERIFY(cards().isAligned());
    QVERIFY2(distance(4) > 60, "the last of a crowd is pushed down");
    QVERIFY(cards().cardRect(3).bottom() < cards().cardRect(4).top());
    m_desk->open(m_article, cards().model()->index(4, 0).data(Qt::UserRole).toUuid());
    QTRY_VERIFY(std::abs(distance(4)) <= 12);
    QVERIFY(cards().cardRect(3).bottom() < cards().cardRect(4).top());
}

void TestAlignedCards::aFormLowInTheWindowRisesIntoSight()
{
    const QUuid low = annotate(3);
    annotate(30);
    open();
    m_window->resize(1040, 480);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(cards().isAligned());
    m_pane->edit(low, AnnotationPane::Field::Note);
    const QRect sight = cards().viewport()->rect();
    const auto noteIsInSight = [&] {
        const QWidget *note = QApplication::focusWidget();
        return qobject_cast<const QPlainTextEdit *>(note) &&
               sight.contains(QRect(note->mapTo(cards().viewport(), QPoint()), note->size()));
    };
    QTRY_VERIFY(noteIsInSight());
    Q_EMIT m_reader->placesChanged(m_places); // the page may tell its places at any time
    QVERIFY(noteIsInSight());
}

void TestAlignedCards::withoutRoomTheListFollowsFromCardToCard()
{
    const QString note = u"A long note. "_s.repeated(30);
    for (int i = 0; i < 200; ++i)
        annotate(i, note);
    open();
    QVERIFY(!cards().isAligned());
    const int before = cards().verticalScrollBar()->value();
    m_reader->scrollBy(3000);
    QTRY_VERIFY(cards().verticalScrollBar()->value() > before);
}

/// Prints what it measures; fails only far beyond the bar, because tests run beside others.
void TestAlignedCards::fiveHundredCardsScrollSmoothly()
{
    for (int i = 0; i < 500; ++i)
        annotate(i, i % 3 ? QString() : u"a note **in bold** of some length, @Kremlin"_s);
    open();
    StallMonitor monitor;
    monitor.start();
    for (int step = 0; step < 60; ++step) {
        m_reader->scrollBy(120);
        QTest::qWait(10);
    }
    monitor.stop();
    monitor.print("scrolling a text with 500 cards");
    QVERIFY(monitor.busy(0.99) < 160);
}

QTEST_MAIN(TestAlignedCards)
#include "tst_alignedcards.moc"

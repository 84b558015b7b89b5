// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shownpane.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>

using namespace apostille;

class TestAnnotationPane : public QObject, private ShownPane
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { start(); }
    void cleanup() { stop(); }

    void emptyPaneSaysWhatToDo()
    {
        show();
        const auto *hint = field<QLabel>(u"annotationHint"_s);
        QVERIFY(hint->text().contains(u"press H to highlight"_s));
        m_pane->showNothing();
        QVERIFY(hint->text().contains(u"Open an article"_s));
        QVERIFY(m_pane->current().isNull());
    }

    void cardsStandInTextOrderWhateverTheOrderOfMaking()
    {
        const QUuid last = m_library->quote(u"crue du siècle"_s);
        const QUuid first = m_library->quote(u"pressions sans précédent"_s);
        show();
        const QUuid middle = m_library->quote(u"à tous les riverains"_s);
        QCOMPARE(cards().model()->rowCount(), 3);
        const QList<QUuid> wanted{first, middle, last};
        for (int row = 0; row < 3; ++row)
            QCOMPARE(cards().model()->index(row, 0).data(CardModel::AnnotationRole).toUuid(), wanted[row]);
        QVERIFY(field<QToolButton>(u"annotationHeader"_s)->text().startsWith(u"3 "_s));
    }

    void cardReadsLikeASentence()
    {
        richQuote();
        show();
        const QString card = cardText(0);
        for (const QString &part :
             {u"«\u202Fpressions sans précédent\u202F»"_s, u"Aïssata Oumarou"_s, u"“Mme Oumarou”"_s,
              u"s’est félicitée"_s, u"partial, translated from Hausa"_s,
              u"La digue cède sous des pressions sans précédent, supports, verdict false"_s,
              u"reported by AFP"_s, u"#inondations"_s, u"@Kremlin"_s})
            QVERIFY2(card.contains(part), qPrintable(part + u" not in "_s + card));
    }

    void highlightHasNoQuotationMarks()
    {
        m_library->add(m_library->draft(u"Le maire"_s));
        show();
        QVERIFY(cardText(0).startsWith(u"Le maire"_s));
    }

    void keysMoveBetweenCardsAndTellTheReader()
    {
        const QUuid first = m_library->quote(u"pressions sans précédent"_s);
        const QUuid second = m_library->quote(u"crue du siècle"_s);
        show();
        QSignalSpy told(m_pane.get(), &AnnotationPane::currentChanged);
        m_pane->setCurrent(first);
        QCOMPARE(m_pane->current(), first);
        QCOMPARE(told.count(), 0); // the reader said so itself
        QTest::keyClick(&cards(), Qt::Key_Down);
        QCOMPARE(m_pane->current(), second);
        QCOMPARE(told.takeFirst().first().toUuid(), second);
        QTest::keyClick(&cards(), Qt::Key_Up);
        QCOMPARE(m_pane->current(), first);
    }

    void deletedCardComesBackByUndo()
    {
        const QUuid first = m_library->quote(u"pressions sans précédent"_s);
        const QUuid second = m_library->quote(u"crue du siècle"_s);
        show();
        m_pane->setCurrent(first);
        cards().setFocus();
        QTest::keyClick(&cards(), Qt::Key_Delete);
        QCOMPARE(cards().model()->rowCount(), 1);
        QCOMPARE(m_pane->current(), second);
        session().history().undo();
        QCOMPARE(cards().model()->rowCount(), 2);
        QCOMPARE(cards().model()->index(0, 0).data(CardModel::AnnotationRole).toUuid(), first);
        m_pane->edit(first, Field::Note);
        session().trashAnnotation(first);
        QVERIFY(!field<QPlainTextEdit>(u"note"_s));
    }

    void digitGivesTheMarkItsRole()
    {
        const QUuid id = m_library->quote(u"crue du siècle"_s);
        show();
        m_pane->setCurrent(id);
        QTest::keyClick(&cards(), Qt::Key_2);
        QCOMPARE(m_library->onDisk(id).annotation.colour, MarkColour::Red);
        QVERIFY(cardText(0).contains(u"marked as doubtful"_s));
    }

    void menuCopiesColoursAndDeletes()
    {
        const QUuid id = m_library->quote(u"crue du siècle"_s);
        show();
        m_pane->setCurrent(id);
        QSignalSpy copied(m_pane.get(), &AnnotationPane::copyRequested);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(cards().viewport(), &event);
        auto *menu = m_pane->findChild<QMenu *>(u"cardMenu"_s);
        QVERIFY(menu);
        menu->findChild<QAction *>(u"copyCard"_s)->trigger();
        QCOMPARE(copied.takeFirst().first().toUuid(), id);
        const auto *colours = menu->findChild<QMenu *>(u"cardColours"_s);
        QVERIFY(colours->actions().size() >= 8);
        colours->actions().at(4)->trigger();
        QCOMPARE(m_library->onDisk(id).annotation.colour, MarkColour::Purple);
        menu->findChild<QAction *>(u"deleteCard"_s)->trigger();
        QCOMPARE(cards().model()->rowCount(), 0);
        menu->close();
    }

    void everyControlHasAName()
    {
        const QUuid id = richQuote();
        show();
        m_pane->edit(id, Field::Speaker);
        int controls = 0;
        for (const QWidget *control : m_pane->findChildren<QWidget *>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus || control->focusProxy())
                continue;
            ++controls;
            const QAccessibleInterface *spoken =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control));
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(control->metaObject()->className()) + u' ' +
                                control->objectName()));
        }
        QVERIFY(controls > 20);
    }

    void fiveHundredAnnotationsOpenAtOnce()
    {
        QStringList words;
        for (int i = 0; i < 500; ++i) {
            Annotation quote = m_library->draft(u"pressions sans précédent"_s);
            quote.anchor.exact =
                u"mot %1 des pressions sans précédent sur la digue "_s.arg(i).repeated(1 + i % 5);
            quote.anchor.start += i;
            quote.note = i % 3 ? QString() : u"une note **grasse** de quelque longueur, @Kremlin"_s;
            QVERIFY(session().library().annotations().save(quote).has_value());
        }
        show();
        m_pane->showNothing();
        qApp->processEvents();
        const auto records = session().library().quotes().ofArticle(m_library->article);
        QElapsedTimer reading;
        reading.start();
        QCOMPARE(session().library().quotes().ofArticle(m_library->article)->size(), 500U);
        const qint64 inLibrary = reading.nsecsElapsed();
        QElapsedTimer clock;
        clock.start();
        m_pane->showArticle(m_library->article, u"fr"_s, m_library->paragraph);
        m_pane->grab();
        const qint64 all = clock.nsecsElapsed();
        qInfo("500 annotations: %.1f ms, of which the library %.1f ms", double(all) / 1e6,
              double(inLibrary) / 1e6);
        // Three times the bar, because tests run beside others and without optimisation.
        QVERIFY(double(all - inLibrary) / 1e6 < 150);
        QCOMPARE(cards().model()->rowCount(), 500);
        m_pane->setCurrent(records->at(437).annotation.id);
        const QRect card = cards().visualRect(cards().model()->index(437, 0));
        QVERIFY(cards().viewport()->rect().intersects(card));
        cards().verticalScrollBar()->setValue(cards().verticalScrollBar()->maximum());
        QVERIFY(cards().visualRect(cards().model()->index(499, 0)).bottom() <=
                cards().viewport()->height() + 8);
    }

    void cardsDoNotOverlapAndKeepTheirPlaceWhileScrollingUp()
    {
        for (int i = 0; i < 40; ++i) {
            Annotation quote = m_library->draft(u"pressions sans précédent"_s);
            quote.anchor.exact = u"iiii llll iiii "_s.repeated(1 + i % 9);
            quote.anchor.start += i;
            QVERIFY(session().library().annotations().save(quote).has_value());
        }
        show();
        cards().verticalScrollBar()->setValue(cards().verticalScrollBar()->maximum());
        for (int step = 0; step < 30; ++step) {
            const QModelIndex seen = cards().indexAt(QPoint(60, 300));
            const int before = cards().visualRect(seen).top();
            const int value = cards().verticalScrollBar()->value();
            cards().verticalScrollBar()->setValue(value - 40);
            if (value < 40)
                break;
            QCOMPARE(cards().visualRect(seen).top(), before + 40);
        }
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        QTest::newRow("light-350") << false << 350;
        QTest::newRow("dark-350") << true << 350;
        QTest::newRow("light-280") << false << 280;
        QTest::newRow("light-420") << false << 420;
    }

    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(int, width);
        const QUuid rich = richQuote();
        Annotation red = m_library->draft(u"à tous les riverains"_s);
        red.colour = MarkColour::Red;
        red.speech = SpeechKind::Direct;
        red.reportingVerb = u"Selon elle"_s;
        red.sources = {{session().sourceNamed(u"Aïssata Oumarou"_s)->id, SourceRole::Speaker}};
        m_library->add(red);
        for (const auto &[words, colour] :
             {std::pair{u"crue du siècle"_s, MarkColour::Green}, std::pair{u"Le maire"_s, MarkColour::Purple},
              std::pair{u"avant l’hiver"_s, MarkColour::Blue}}) {
            Annotation mark = m_library->draft(words);
            mark.colour = colour;
            m_library->add(mark);
        }
        show(dark ? darkTheme() : lightTheme(), {width, 820});
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        m_pane->setCurrent(rich);
        picture(u"cards-"_s + name);
        m_pane->edit(rich, Field::Speaker);
        qApp->processEvents();
        const auto *note = field<QPlainTextEdit>(u"note"_s);
        QVERIFY(note);
        for (const QWidget *each : m_pane->findChild<QWidget *>(u"quoteForm"_s)->findChildren<QWidget *>()) {
            if (each->isVisible())
                QVERIFY2(each->mapTo(m_pane.get(), QPoint(each->width(), 0)).x() <= width,
                         qPrintable(each->objectName()));
        }
        picture(u"form-"_s + name);
        type(u"source"_s, u"A"_s);
        picture(u"proposals-"_s + name);
    }
};

QTEST_MAIN(TestAnnotationPane)
#include "tst_annotationpane.moc"

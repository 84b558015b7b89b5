// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/caretreader.h"
#include "tests/ui/readerarticles.h"
#include "ui/reader/keybutton.h"
#include "ui/reader/readerhands.h"
#include "ui/reader/readerscheme.h"
#include "ui/reader/selectionbar.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QMouseEvent>
#include <QShortcut>

#include <algorithm>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

TextRange rangeOf(const Article &article, const QString &words)
{
    const auto start = article.text().indexOf(words);
    return {start, start + words.size()};
}

Mark markOf(const Article &article, const QString &words, const QString &label = {})
{
    const TextRange range = rangeOf(article, words);
    return {.annotation = QUuid::createUuid(), .start = range.start, .end = range.end, .label = label};
}

void send(QWidget *widget, QEvent::Type type, QPoint place)
{
    const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event{type, place, widget->mapToGlobal(QPointF{place}), button, held, Qt::NoModifier};
    event.setTimestamp(static_cast<quint64>(QDateTime::currentMSecsSinceEpoch())); // counts clicks
    QCoreApplication::sendEvent(widget, &event);
}

void doubleClick(QWidget *widget, QPoint place)
{
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick,
                            QEvent::MouseButtonRelease})
        send(widget, type, place);
}

QStringList announced;

void keepAnnouncement(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
}

} // namespace

class tst_ReaderHands : public QObject
{
    Q_OBJECT

public:
    static void initMain() { registerReaderScheme(); }

private Q_SLOTS:
    void caretGoesByLettersWordsAndLines();
    void caretGoesBySentencesAndParagraphs();
    void shiftSelects();
    void caretStaysWhereItWas();
    void nothingChangesTheText();
    void keysOfTheWindowGoOnWorking();
    void caretTellsOfMarks();
    void pagesOnPastTheEnd();
    void escapeLeavesWhatIsNearestFirst();
    void selectionGrowsAndShrinks();
    void secondDoubleClickTakesTheQuotation();
    void shiftArrowsMoveTheEndOfTheMark();
    void draggingAGripMovesTheEndOfTheMark();
    void partsAreOneMark();
    void barOffersWhatHelps();
};

void tst_ReaderHands::caretGoesByLettersWordsAndLines()
{
    CaretReader shown;
    const Article article = frenchArticle();
    const QString text = article.text();
    QVERIFY(shown.open(article));
    shown.press(Qt::Key_Right);
    QVERIFY(shown.caretComesTo(1));
    shown.press(Qt::Key_Right, Qt::ControlModifier);
    QTRY_VERIFY(shown.reader.hands().caret() >= 4 && shown.reader.hands().caret() <= 5);
    shown.press(Qt::Key_Home);
    QVERIFY(shown.caretComesTo(0));
    shown.press(Qt::Key_Down);
    QTRY_VERIFY2(shown.reader.hands().caret() > 30, "a line further");
    shown.press(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(shown.caretComesTo(text.size()));
    const QImage picture = shown.picture();
    if (const QString folder = qEnvironmentVariable("APOSTILLE_PICTURES"); !folder.isEmpty())
        picture.save(folder + u"/caret.png"_s);
}

void tst_ReaderHands::caretGoesBySentencesAndParagraphs()
{
    CaretReader shown;
    Article article = frenchArticle();
    article.blocks[0].text = u"M. Dupont est parti. Il pleut. Fin."_s;
    const QString text = article.text();
    QVERIFY(shown.open(article));
    shown.press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(shown.caretComesTo(text.indexOf(u"Il pleut")));
    shown.press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(shown.caretComesTo(text.indexOf(u"Fin")));
    shown.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(shown.caretComesTo(text.indexOf(u"Il pleut")));
    shown.press(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(shown.caretComesTo(text.indexOf(u"La présidente")));
    shown.press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(shown.caretComesTo(0));
    shown.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(shown.selectionComesTo({0, text.indexOf(u"Il pleut")}));
}

void tst_ReaderHands::shiftSelects()
{
    CaretReader shown;
    const Article article = frenchArticle();
    QVERIFY(shown.open(article));
    QSignalSpy changed{&shown.reader, &Reader::selectionChanged};
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(shown.selectionComesTo({0, 2}));
    shown.press(Qt::Key_Right);
    QVERIFY(shown.selectionComesTo({}));
}

void tst_ReaderHands::caretStaysWhereItWas()
{
    CaretReader shown;
    const Article article = frenchArticle();
    QVERIFY(shown.open(article));
    shown.press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QTRY_VERIFY(shown.reader.selection().end > 3);
    const qsizetype end = shown.reader.selection().end;
    shown.reader.clearSelection(); // as H, A and Q do
    QVERIFY(shown.selectionComesTo({}));
    QVERIFY(shown.caretComesTo(end));
    shown.press(Qt::Key_Right);
    QVERIFY(shown.caretComesTo(end + 1));
}

void tst_ReaderHands::nothingChangesTheText()
{
    CaretReader shown;
    const Article article = frenchArticle();
    QVERIFY(shown.open(article));
    const QString html = u"document.querySelector('main').innerHTML"_s;
    const QString before = shown.evaluate(html).toString();
    QGuiApplication::clipboard()->setText(u"PASTED"_s);
    shown.press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QTRY_VERIFY(shown.reader.selection().end > 0);
    const TextRange selected = shown.reader.selection();
    QTest::keyClicks(shown.surface(), u"hello"_s);
    for (const auto key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Return, Qt::Key_Space})
        shown.press(key);
    for (const auto key : {Qt::Key_V, Qt::Key_X, Qt::Key_B, Qt::Key_Z, Qt::Key_Backspace})
        shown.press(key, Qt::ControlModifier);
    for (const auto action : {QWebEnginePage::Cut, QWebEnginePage::Paste, QWebEnginePage::ToggleBold})
        shown.view()->page()->triggerAction(action);
    QInputMethodEvent composed{u"か"_s, {}};
    composed.setCommitString(u"漢"_s);
    QCoreApplication::sendEvent(shown.surface(), &composed);
    shown.press(Qt::Key_Right); // comes after all of these
    QVERIFY(shown.caretComesTo(selected.end));
    const QString after = shown.evaluate(html).toString();
    const auto differing = std::ranges::mismatch(after, before).in1 - after.begin();
    QVERIFY2(after == before, qPrintable(after.mid(std::max<qsizetype>(differing - 60, 0), 160)));
}

void tst_ReaderHands::keysOfTheWindowGoOnWorking()
{
    CaretReader shown;
    QVERIFY(shown.open(frenchArticle()));
    for (const QKeySequence &keys :
         {QKeySequence{Qt::Key_H}, QKeySequence{Qt::Key_BracketRight}, QKeySequence{QKeySequence::Undo}}) {
        QShortcut shortcut{keys, &shown.reader};
        const QSignalSpy activated{&shortcut, &QShortcut::activated};
        shown.press(static_cast<Qt::Key>(keys[0].key()), keys[0].keyboardModifiers());
        QTRY_COMPARE(activated.size(), 1);
    }
}

void tst_ReaderHands::caretTellsOfMarks()
{
    CaretReader shown;
    const Article article = frenchArticle();
    QVERIFY(shown.open(article, {markOf(article, u"un contexte"_s, u"marked as doubtful"_s)}));
    announced.clear();
    QAccessible::installUpdateHandler(keepAnnouncement);
    const qsizetype start = article.text().indexOf(u"un contexte"_s);
    shown.reader.hands().moveCaret(start, false);
    QTRY_COMPARE(announced, QStringList{u"marked as doubtful"_s});
    shown.press(Qt::Key_Right);
    QVERIFY(shown.caretComesTo(start + 1));
    QCOMPARE(announced.size(), 1);
    shown.reader.hands().moveCaret(start + 40, false);
    QTRY_COMPARE(announced.size(), 2);
    QAccessible::installUpdateHandler(nullptr);
}

void tst_ReaderHands::pagesOnPastTheEnd()
{
    ShownReader shown;
    QVERIFY(shown.show(frenchArticle()));
    shown.reader.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.reader));
    shown.view()->setFocus();
    QSignalSpy passed{&shown.reader.hands(), &ReaderHands::endPassed};
    QTRY_VERIFY_WITH_TIMEOUT((QTest::keyClick(shown.surface(), Qt::Key_Space), passed.wait(500)), 15'000);

    QVERIFY(shown.show(longArticle()));
    passed.clear();
    QTest::keyClick(shown.surface(), Qt::Key_Space);
    QTRY_VERIFY(shown.evaluate(u"window.scrollY"_s).toDouble() > 100);
    QVERIFY2(passed.isEmpty(), "there is more to read");
}

void tst_ReaderHands::escapeLeavesWhatIsNearestFirst()
{
    CaretReader shown;
    QVERIFY(shown.open(frenchArticle()));
    QSignalSpy caretLeft{&shown.reader.hands(), &ReaderHands::caretLeft};
    QSignalSpy left{&shown.reader.hands(), &ReaderHands::left};
    QVERIFY(shown.select(10, 30));
    shown.press(Qt::Key_Escape);
    QTRY_COMPARE(shown.reader.selection(), TextRange{});
    QVERIFY(caretLeft.isEmpty() && left.isEmpty());
    shown.press(Qt::Key_Escape);
    QTRY_COMPARE(caretLeft.size(), 1);
    shown.reader.hands().setCaretMode(false);
    QVERIFY(left.isEmpty());
    shown.press(Qt::Key_Escape);
    QTRY_COMPARE(left.size(), 1);
}

void tst_ReaderHands::selectionGrowsAndShrinks()
{
    CaretReader shown;
    const Article article = frenchArticle();
    QVERIFY(shown.open(article));
    const TextRange word = rangeOf(article, u"ressource"_s);
    shown.reader.hands().moveCaret(word.start + 2, false);
    QVERIFY(shown.caretComesTo(word.start + 2));
    shown.reader.hands().growSelection();
    QVERIFY(shown.selectionComesTo(word));
    shown.reader.hands().growSelection();
    QVERIFY(shown.selectionComesTo(rangeOf(article, u"protéger la ressource"_s)));
    shown.reader.hands().growSelection();
    QVERIFY(shown.selectionComesTo(rangeOf(article, article.blocks[1].text)));
    shown.reader.hands().shrinkSelection();
    shown.reader.hands().shrinkSelection();
    QVERIFY(shown.selectionComesTo(rangeOf(article, u"protéger la ressource"_s)));
}

void tst_ReaderHands::secondDoubleClickTakesTheQuotation()
{
    ShownReader shown;
    const Article article = frenchArticle();
    QVERIFY(shown.show(article));
    const QPoint place = shown.placeOf(u"provocations"_s);
    doubleClick(shown.surface(), place);
    QTRY_COMPARE(shown.reader.selection(), rangeOf(article, u"provocations"_s));
    QTest::qWait(QApplication::doubleClickInterval() + 100); // else it is a fourth click
    doubleClick(shown.surface(), place);
    const QString quotation = article.blocks[2].text.section(u'«', 1).section(u'»', 0, 0).trimmed();
    QTRY_COMPARE(shown.reader.selection(), rangeOf(article, quotation));
}

void tst_ReaderHands::shiftArrowsMoveTheEndOfTheMark()
{
    ShownReader shown;
    const Article article = frenchArticle();
    const Mark mark = markOf(article, u"sécheresse"_s);
    QVERIFY(shown.show(article, {mark}));
    shown.reader.setCurrentMark(mark.annotation);
    shown.reader.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.reader));
    shown.view()->setFocus();
    QSignalSpy stepped{&shown.reader.hands(), &ReaderHands::edgeStepped};
    QTRY_VERIFY_WITH_TIMEOUT(
        (QTest::keyClick(shown.surface(), Qt::Key_Right, Qt::ShiftModifier), stepped.wait(500)), 15'000);
    QCOMPARE(stepped.last()[0].value<RangeEdge>(), RangeEdge::End);
    QCOMPARE(stepped.last()[1].value<Towards>(), Towards::End);
    QCOMPARE(stepped.last()[2].value<StepUnit>(), StepUnit::Letter);
    stepped.clear();
    QTest::keyClick(shown.surface(), Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(ShownReader::arrives(stepped));
    QCOMPARE(stepped.last()[0].value<RangeEdge>(), RangeEdge::Start);
    QCOMPARE(stepped.last()[1].value<Towards>(), Towards::Start);
    QCOMPARE(stepped.last()[2].value<StepUnit>(), StepUnit::Word);
}

void tst_ReaderHands::draggingAGripMovesTheEndOfTheMark()
{
    ShownReader shown;
    const Article article = frenchArticle();
    const Mark mark = markOf(article, u"contexte"_s);
    QVERIFY(shown.show(article, {mark}));
    shown.reader.setCurrentMark(mark.annotation);
    QTRY_COMPARE(shown.evaluate(u"document.querySelectorAll('.mark-handle').length"_s).toInt(), 2);
    const QVariantList box =
        shown
            .evaluate(
                u"(() => { const b = document.querySelector('.mark-handle.end').getBoundingClientRect();"
                "return [b.x + b.width / 2, b.y + b.height / 2]; })()"_s)
            .toList();
    const QPoint grip = QPointF{box.at(0).toDouble(), box.at(1).toDouble()}.toPoint();
    QSignalSpy dragged{&shown.reader.hands(), &ReaderHands::passageDragged};
    const QPoint target = shown.placeOf(u" et de restrictions"_s);
    send(shown.surface(), QEvent::MouseButtonPress, grip);
    send(shown.surface(), QEvent::MouseMove, grip + QPoint{4, 0});
    send(shown.surface(), QEvent::MouseMove, target);
    QTest::qWait(50);
    if (const QString folder = qEnvironmentVariable("APOSTILLE_PICTURES"); !folder.isEmpty())
        shown.picture().save(folder + u"/grip.png"_s);
    send(shown.surface(), QEvent::MouseButtonRelease, target);
    QVERIFY(ShownReader::arrives(dragged));
    QCOMPARE(dragged.last()[0].toUuid(), mark.annotation);
    const auto range = dragged.last()[2].value<TextRange>();
    QCOMPARE(range.start, mark.start);
    const TextRange words = rangeOf(article, u" et de restrictions"_s);
    QVERIFY2(range.end > words.start && range.end < words.end, qPrintable(QString::number(range.end)));
    QCOMPARE(shown.reader.selection(), TextRange{});
}

void tst_ReaderHands::partsAreOneMark()
{
    ShownReader shown;
    const Article article = frenchArticle();
    Mark first = markOf(article, u"protéger la ressource"_s);
    Mark second = markOf(article, u"résistance des communes"_s);
    second.annotation = first.annotation;
    QVERIFY(shown.show(article, {first, second}));
    shown.reader.setCurrentMark(first.annotation);
    QTRY_COMPARE(shown.evaluate(u"CSS.highlights.get('mark-current')?.size"_s).toInt(), 2);
    QCOMPARE(shown.evaluate(u"document.querySelectorAll('.mark-handle').length"_s).toInt(), 4);
    QSignalSpy clicked{&shown.reader, &Reader::markClicked};
    for (const QString &words : {u"protéger"_s, u"résistance"_s}) {
        QTest::mouseClick(shown.surface(), Qt::LeftButton, {}, shown.placeOf(words), 600);
        QVERIFY(clicked.wait());
        QCOMPARE(clicked.takeFirst().first().toUuid(), first.annotation);
    }
}

void tst_ReaderHands::barOffersWhatHelps()
{
    ShownReader shown;
    const Article article = frenchArticle();
    QVERIFY(shown.show(article));
    const auto offered = [&shown] {
        QStringList texts;
        for (const auto *button : shown.reader.findChild<SelectionBar *>()->findChildren<KeyButton *>()) {
            if (button->isVisible())
                texts += button->text();
        }
        return texts;
    };
    const auto keepPicture = [&shown](const QString &name) {
        if (const QString folder = qEnvironmentVariable("APOSTILLE_PICTURES"); !folder.isEmpty())
            shown.picture().save(folder + u'/' + name + u".png"_s);
    };
    const TextRange word = rangeOf(article, u"ressource"_s);
    QVERIFY(shown.select(word.start, word.end));
    QTRY_VERIFY(offered().contains(u"Whole quotation"_s));
    QVERIFY(!offered().contains(u"One quote in parts"_s));
    keepPicture(u"bar-quotation"_s);

    const TextRange outside = rangeOf(article, u"nappes profondes"_s);
    QVERIFY(shown.select(outside.start, outside.end));
    QTRY_VERIFY(!offered().isEmpty() && !offered().contains(u"Whole quotation"_s));

    QVERIFY(shown.select(word.start, rangeOf(article, u"pressions\" des"_s).start + 9));
    QTRY_VERIFY(offered().contains(u"One quote in parts"_s));
    QSignalSpy wanted{&shown.reader, &Reader::quoteInPartsRequested};
    for (auto *button : shown.reader.findChild<SelectionBar *>()->findChildren<KeyButton *>()) {
        if (button->text() == u"One quote in parts")
            button->click();
    }
    QCOMPARE(wanted.size(), 1);
    keepPicture(u"bar-parts"_s);
}

QTEST_MAIN(tst_ReaderHands)
#include "tst_readerhands.moc"

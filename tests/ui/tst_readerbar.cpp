// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/readerarticles.h"
#include "tests/ui/shownreader.h"
#include "ui/reader/barplacement.h"
#include "ui/reader/readerscheme.h"
#include "ui/reader/selectionbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace apostille;

/// What happens at a selection: the bar, the keys, copying.
class tst_ReaderBar : public QObject
{
    Q_OBJECT

public:
    static void initMain() { registerReaderScheme(); }

private Q_SLOTS:
    void standsWhereItHidesLeast_data();
    void standsWhereItHidesLeast();
    void isWholeInNarrowWindow();
    void comesAndGoesWithSelection();
    void waitsForEndOfDrag();
    void asksForWhatIsClicked();
    void offersFurtherColours();
    void everythingHasNameAndHint();
    void keysReachTheWindow_data();
    void keysReachTheWindow();
    void copiesExactWords_data();
    void copiesExactWords();
    void scrollsWithKeys();
    void pageGoesOnUnderItsMenu();

private:
    static SelectionBar *barOf(ShownReader &shown) { return shown.reader.findChild<SelectionBar *>(); }
    static bool isShown(ShownReader &shown)
    {
        return QTest::qWaitFor([&shown] { return barOf(shown)->isVisible(); });
    }
    static bool isHidden(ShownReader &shown)
    {
        return QTest::qWaitFor([&shown] { return !barOf(shown)->isVisible(); });
    }
};

void tst_ReaderBar::pageGoesOnUnderItsMenu()
{
    ShownReader shown;
    const Article article = frenchArticle();
    QVERIFY(shown.show(article));
    QTest::mouseClick(shown.surface(), Qt::RightButton, {}, shown.placeOf(u"nappes profondes"_s));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QVERIFY2(shown.select(0, 4), "the page answers while the menu is open");
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!shown.reader.findChild<QMenu *>());
}

void tst_ReaderBar::standsWhereItHidesLeast_data()
{
    QTest::addColumn<QRect>("first");
    QTest::addColumn<QRect>("last");
    QTest::addColumn<bool>("visible");
    QTest::addColumn<QPoint>("place");
    const QRect word{300, 100, 80, 20};
    QTest::newRow("below, in the middle of the words") << word << word << true << QPoint{239, 127};
    QTest::newRow("below the last line") << word << QRect{100, 160, 500, 20} << true << QPoint{249, 187};
    QTest::newRow("above, at the foot")
        << QRect{300, 560, 80, 20} << QRect{300, 560, 80, 20} << true << QPoint{239, 512};
    QTest::newRow("at the foot of a selection that fills the view")
        << QRect{100, 4, 500, 20} << QRect{100, 700, 500, 20} << true << QPoint{299, 551};
    QTest::newRow("whole at the left edge")
        << QRect{2, 100, 20, 20} << QRect{2, 100, 20, 20} << true << QPoint{8, 127};
    QTest::newRow("whole at the right edge")
        << QRect{780, 100, 20, 20} << QRect{780, 100, 20, 20} << true << QPoint{591, 127};
    QTest::newRow("none above the view")
        << QRect{300, -80, 80, 20} << QRect{300, -50, 80, 20} << false << QPoint{};
    QTest::newRow("none below the view")
        << QRect{300, 620, 80, 20} << QRect{300, 650, 80, 20} << false << QPoint{};
}

void tst_ReaderBar::standsWhereItHidesLeast()
{
    QFETCH(QRect, first);
    QFETCH(QRect, last);
    QFETCH(bool, visible);
    QFETCH(QPoint, place);
    const QRect area{0, 0, 800, 600};
    const auto found = barPlace({.first = first, .last = last}, {200, 40}, area);
    QCOMPARE(found.has_value(), visible);
    if (found) {
        QCOMPARE(*found, place);
        QVERIFY(area.contains(QRect(*found, QSize{200, 40})));
    }
}

void tst_ReaderBar::isWholeInNarrowWindow()
{
    ShownReader shown;
    shown.reader.resize(380, 600);
    QVERIFY(shown.show(longArticle()));
    QVERIFY(shown.select(10, 30));
    QVERIFY(isShown(shown));
    QCOMPARE(shown.reader.width(), 380);
    for (const auto *const button : barOf(shown)->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            QVERIFY(
                shown.reader.rect().contains(QRect(button->mapTo(&shown.reader, QPoint{}), button->size())));
    }
}

void tst_ReaderBar::comesAndGoesWithSelection()
{
    ShownReader shown;
    QVERIFY(shown.show(longArticle()));
    QVERIFY(!barOf(shown)->isVisible());
    QVERIFY(shown.select(10, 30));
    QVERIFY(isShown(shown));
    shown.view()->setFocus();
    QVERIFY(!barOf(shown)->hasFocus());

    shown.evaluate(u"window.scrollBy({ top: 60, behavior: 'smooth' })"_s);
    QVERIFY(isHidden(shown));
    QVERIFY(isShown(shown)); // the words are still in sight
    shown.evaluate(u"window.scrollBy(0, 3000)"_s);
    QVERIFY(isHidden(shown));
    QTest::qWait(300);
    QVERIFY(!barOf(shown)->isVisible());
    QCOMPARE(shown.reader.selection(), (TextRange{10, 30})); // the selection is not lost with the bar

    QVERIFY(shown.show(frenchArticle()));
    QVERIFY(!barOf(shown)->isVisible());
    QVERIFY(shown.select(10, 30));
    QVERIFY(isShown(shown));
    shown.reader.clearSelection();
    QVERIFY(isHidden(shown));
}

void tst_ReaderBar::waitsForEndOfDrag()
{
    ShownReader shown;
    const Article article = frenchArticle();
    QVERIFY(shown.show(article));
    const QPoint from = shown.placeOf(u"sécheresse"_s);
    const QPoint to = shown.placeOf(u"industriels"_s);
    QSignalSpy changed{&shown.reader, &Reader::selectionChanged};
    QTest::mousePress(shown.surface(), Qt::LeftButton, {}, from, 600);
    QTest::mouseMove(shown.surface(), (from + to) / 2, 20);
    QTest::mouseMove(shown.surface(), to, 20);
    QVERIFY(ShownReader::arrives(changed));
    QTest::qWait(150);
    QVERIFY2(!barOf(shown)->isVisible(), "the bar must not come under the moving pointer");
    QTest::mouseRelease(shown.surface(), Qt::LeftButton, {}, to);
    QVERIFY(isShown(shown));
    const QString words = article.text()
                              .sliced(shown.reader.selection().start)
                              .first(shown.reader.selection().end - shown.reader.selection().start);
    QVERIFY2(words.startsWith(u"resse et"_s) || words.startsWith(u"eresse"_s) ||
                 words.startsWith(u"esse et"_s),
             qPrintable(words));
}

void tst_ReaderBar::asksForWhatIsClicked()
{
    ShownReader shown;
    QVERIFY(shown.show(frenchArticle()));
    QVERIFY(shown.select(10, 30));
    QVERIFY(isShown(shown));
    QSignalSpy highlight{&shown.reader, &Reader::highlightRequested};
    QSignalSpy quote{&shown.reader, &Reader::quoteRequested};
    QSignalSpy note{&shown.reader, &Reader::noteRequested};
    QSignalSpy claim{&shown.reader, &Reader::claimRequested};
    QSignalSpy speaker{&shown.reader, &Reader::speakerRequested};
    const auto click = [&shown](const QString &name) {
        for (auto *const button : barOf(shown)->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == name && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    click(u"Quote"_s);
    click(u"Note"_s);
    click(u"Claim"_s);
    click(u"Source"_s);
    click(u"Highlight: Doubtful, red"_s);
    QCOMPARE(quote.size(), 1);
    QCOMPARE(note.size(), 1);
    QCOMPARE(claim.size(), 1);
    QCOMPARE(speaker.size(), 1);
    QCOMPARE(highlight.size(), 1);
    QCOMPARE(highlight.first().first().value<MarkColour>(), MarkColour::Red);
    QCOMPARE(shown.reader.selection(), (TextRange{10, 30}));
}

void tst_ReaderBar::offersFurtherColours()
{
    ShownReader shown;
    QVERIFY(shown.show(frenchArticle()));
    QVERIFY(shown.select(10, 30));
    QVERIFY(isShown(shown));
    const auto visible = [&shown] {
        const auto buttons = barOf(shown)->findChildren<QAbstractButton *>();
        return std::ranges::count_if(buttons, [](const auto *button) {
            return button->isVisible() && button->accessibleName().startsWith(u"Highlight"_s);
        });
    };
    QCOMPARE(visible(), 4);
    for (auto *const button : barOf(shown)->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"More colours"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(visible(), 8);
    QVERIFY(shown.reader.rect().contains(barOf(shown)->geometry()));
    shown.reader.clearSelection();
    QVERIFY(isHidden(shown));
    QVERIFY(shown.select(10, 30));
    QVERIFY(isShown(shown));
    QCOMPARE(visible(), 4);
}

void tst_ReaderBar::everythingHasNameAndHint()
{
    ShownReader shown;
    QStringList names;
    for (const auto *const button : barOf(shown)->findChildren<QAbstractButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->toolTip().isEmpty());
        QCOMPARE(button->focusPolicy(), Qt::NoFocus);
        names.append(button->accessibleName());
    }
    QCOMPARE(names.size(), 15);
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!barOf(shown)->accessibleName().isEmpty());
}

void tst_ReaderBar::keysReachTheWindow_data()
{
    QTest::addColumn<QKeySequence>("key");
    for (const auto key : {Qt::Key_H, Qt::Key_Q, Qt::Key_A, Qt::Key_C, Qt::Key_W, Qt::Key_1, Qt::Key_8,
                           Qt::Key_J, Qt::Key_Escape, Qt::Key_Slash, Qt::Key_F6, Qt::Key_Delete})
        QTest::newRow(qPrintable(QKeySequence{key}.toString())) << QKeySequence{key};
    QTest::newRow("Ctrl+Shift+C") << QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_C};
    QTest::newRow("Ctrl+Z") << QKeySequence{Qt::CTRL | Qt::Key_Z};
}

/// The single letters are the main window's: they must get past the page that has the focus.
void tst_ReaderBar::keysReachTheWindow()
{
    QFETCH(QKeySequence, key);
    ShownReader shown;
    QShortcut shortcut{key, &shown.reader};
    QSignalSpy pressed{&shortcut, &QShortcut::activated};
    QVERIFY(shown.show(frenchArticle()));
    shown.reader.activateWindow();
    shown.reader.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&shown.reader));
    QVERIFY(shown.select(10, 30));
    QVERIFY(isShown(shown));
    const auto stroke = key[0];
    QTest::keyClick(shown.reader.window()->windowHandle(), stroke.key(), stroke.keyboardModifiers());
    QVERIFY(ShownReader::arrives(pressed));
    QCOMPARE(shown.reader.selection(), (TextRange{10, 30}));
}

void tst_ReaderBar::copiesExactWords_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("html");
    QTest::newRow("straight quotes stay")
        << u"She"_s << u"left"_s << u"She said &quot;it's over&quot; &amp; left"_s;
    QTest::newRow("link and emphasis")
        << u"the report"_s << u"details"_s
        << u"the <a href=\"https://example.org/a?b=1&amp;c=2\">report</a> has <em>the</em> details"_s;
    QTest::newRow("emoji") << u"flag"_s << u"clef 𝄞"_s
                           << u"flag 🇫🇷, a family 👩‍👩‍👧 and a clef 𝄞"_s;
    QTest::newRow("two blocks") << u"A list"_s << u"first item"_s << u"<h2>A list</h2>\n<p>first item</p>"_s;
    QTest::newRow("right to left") << u"המים"_s << u"לכולם"_s << u"המים שייכים לכולם"_s;
    QTest::newRow("table") << u"Town"_s << u"Closed"_s << u"Town\tWells\tClosed"_s;
}

void tst_ReaderBar::copiesExactWords()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, html);
    ShownReader shown;
    const Article article = manifoldArticle();
    QVERIFY(shown.show(article));
    const QString text = article.text();
    const auto start = text.indexOf(from);
    const auto end = text.indexOf(to, start) + to.size();
    QVERIFY(shown.select(start, end));
    QVERIFY(isShown(shown));
    shown.reader.activateWindow();
    shown.reader.setFocus();
    QGuiApplication::clipboard()->setText(u"older words"_s);
    QTest::keyClick(shown.reader.window()->windowHandle(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([] { return QGuiApplication::clipboard()->text() != u"older words"_s; }));
    QCOMPARE(QGuiApplication::clipboard()->text(), text.sliced(start, end - start));
    QVERIFY2(QGuiApplication::clipboard()->mimeData()->html().contains(html),
             qPrintable(QGuiApplication::clipboard()->mimeData()->html()));
}

void tst_ReaderBar::scrollsWithKeys()
{
    ShownReader shown;
    QVERIFY(shown.show(longArticle()));
    shown.reader.activateWindow();
    shown.reader.setFocus();
    const auto scrolledBy = [&shown](Qt::Key key) {
        const double before = shown.evaluate(u"scrollY"_s).toDouble();
        QTest::keyClick(shown.reader.window()->windowHandle(), key);
        QTest::qWait(400);
        return shown.evaluate(u"scrollY"_s).toDouble() - before;
    };
    QVERIFY(scrolledBy(Qt::Key_Space) > 300);
    QVERIFY(scrolledBy(Qt::Key_PageDown) > 300);
    QVERIFY(scrolledBy(Qt::Key_Down) > 10);
    QVERIFY(scrolledBy(Qt::Key_Up) < -10);
    QVERIFY(scrolledBy(Qt::Key_End) > 300);
    QVERIFY(scrolledBy(Qt::Key_Home) < -300);
}

QTEST_MAIN(tst_ReaderBar)

#include "tst_readerbar.moc"

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shownwindow.h"

#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

using namespace apostille;
using namespace Qt::StringLiterals;

/// Which panes are there, in a wide and in a narrow window, and that they come back as they were.
class TestWindowPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void layoutComesBack();
    void focusModeLeavesTextAndCards();
    void aNarrowWindowShowsListOrArticle();
    void largeLettersMakeAWindowNarrow();
    void aTinyWindowGivesTheSidebarsPlaceAway();
    void f6GoesRoundAndBack();
};

namespace {

/// The four columns, from left to right.
QList<bool> columns(const ShownWindow &shown)
{
    const auto *panes = shown.find<QSplitter>(u"panes"_s);
    QList<bool> visible;
    for (int i = 0; i < 4; ++i)
        visible.append(panes->widget(i)->isVisible());
    return visible;
}

QWidget *column(const ShownWindow &shown, int i)
{
    return shown.find<QSplitter>(u"panes"_s)->widget(i);
}

bool hasFocus(const QWidget *pane)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (pane == focus || pane->isAncestorOf(focus));
}

} // namespace

void TestWindowPanes::init()
{
    forgetPreferences();
}

void TestWindowPanes::layoutComesBack()
{
    int width = 0;
    {
        const ShownWindow shown({1400, 850});
        shown.find<QSplitter>(u"panes"_s)->setSizes({150, 333, 600, 317});
        width = shown.find<QSplitter>(u"panes"_s)->sizes().at(1);
        shown.action(u"showAnnotations"_s)->trigger();
        shown.window->close();
    }
    const CardLibrary library;
    const MainWindow again(
        std::make_unique<Session>(Library::open(library.path(), Library::Mode::ReadWrite).value()),
        lightTheme());
    QCOMPARE(again.size(), QSize(1400, 850));
    QVERIFY(!again.findChild<QAction *>(u"showAnnotations"_s)->isChecked());
    QVERIFY(again.findChild<QAction *>(u"showSidebar"_s)->isChecked());
    QVERIFY(width > 300);
    QFile file(Preferences().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll().contains("place="), "readable");
}

void TestWindowPanes::focusModeLeavesTextAndCards()
{
    ShownWindow shown;
    shown.openArticle();
    QCOMPARE(columns(shown), (QList<bool>{true, true, true, true}));
    shown.action(u"focusMode"_s)->trigger();
    QCOMPARE(columns(shown), (QList<bool>{false, false, true, true}));
    shown.action(u"searchLibrary"_s)->trigger();
    QCOMPARE(columns(shown), (QList<bool>{true, true, true, true}));
}

void TestWindowPanes::aNarrowWindowShowsListOrArticle()
{
    ShownWindow shown({1024, 640});
    QCOMPARE(columns(shown), (QList<bool>{true, true, false, true}));
    QVERIFY(!shown.action(u"backToList"_s)->isEnabled());
    auto *list = shown.find<QWidget>(u"articleList"_s)->findChild<QListView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QTRY_COMPARE(columns(shown), (QList<bool>{true, false, true, true}));
    QTRY_VERIFY(shown.find<QWidget>(u"backToListTool"_s)->isVisible());
    shown.action(u"backToList"_s)->trigger();
    QCOMPARE(columns(shown), (QList<bool>{true, true, false, true}));
    QVERIFY(hasFocus(column(shown, 1)));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(columns(shown), (QList<bool>{true, false, true, true}));
    shown.action(u"tagArticles"_s)->trigger();
    QCOMPARE(columns(shown), (QList<bool>{true, true, false, true}));
    QVERIFY(shown.find<QWidget>(u"tagLine"_s)->isVisible());
    shown.window->resize(1440, 900);
    QTRY_COMPARE(columns(shown), (QList<bool>{true, true, true, true}));
    QTRY_VERIFY(!shown.find<QWidget>(u"backToListTool"_s)->isVisible());
}

void TestWindowPanes::largeLettersMakeAWindowNarrow()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPixelSize(26);
    QApplication::setFont(large);
    const ShownWindow shown({1440, 900});
    QCOMPARE(columns(shown).at(1) && columns(shown).at(2), false);
    QApplication::setFont(usual);
}

void TestWindowPanes::aTinyWindowGivesTheSidebarsPlaceAway()
{
    const ShownWindow shown({1024, 640});
    shown.window->resize(780, 560);
    QTRY_COMPARE(columns(shown).at(0), false);
    shown.action(u"showSidebar"_s)->trigger();
    QCOMPARE(columns(shown).at(0), true);
    shown.action(u"showSidebar"_s)->trigger();
    shown.window->close();
    const QString group = Preferences().allKeys().filter(u"/sidebar"_s).value(0);
    QVERIFY(Preferences().value(group).toBool());
}

void TestWindowPanes::f6GoesRoundAndBack()
{
    for (const QSize size : {QSize(1280, 800), QSize(1024, 640)}) {
        ShownWindow shown(size);
        shown.openArticle();
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        column(shown, 0)->setFocus();
        for (const int next : {1, 2, 3, 0}) {
            QTest::keyClick(shown.window->windowHandle(), Qt::Key_F6);
            QTRY_VERIFY2(hasFocus(column(shown, next)), qPrintable(QString::number(next)));
            QVERIFY(column(shown, next)->isVisible());
        }
        for (const int next : {3, 2, 1, 0}) {
            QTest::keyClick(shown.window->windowHandle(), Qt::Key_F6, Qt::ShiftModifier);
            QTRY_VERIFY2(hasFocus(column(shown, next)), qPrintable(QString::number(next)));
        }
    }
}

int main(int argc, char *argv[])
{
    return runShownWindowTest<TestWindowPanes>(argc, argv, u"apostille-test-panes"_s);
}

#include "tst_windowpanes.moc"

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"
#include "tests/library/libraryfixture.h"
#include "tests/ui/readerarticles.h"
#include "tests/ui/windowover.h"
#include "tests/ui/windowprogram.h"
#include "ui/list/articlelist.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerhands.h"
#include "ui/settings/preferences.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/secondarticle.h"
#include "ui/window/textpair.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QWebEngineView>

using namespace apostille;
using namespace Qt::StringLiterals;

/// Two articles side by side: the second is read, found in and copied from, and changes places with the
/// first.
class tst_ReadBeside : public QObject
{
    Q_OBJECT

public:
    static void initMain() { beforeWindows(); }

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheOneThatWasOpenBefore();
    void showsTheOneThatTheListsMenuIsOf();
    void escapeInItClosesIt();
    void theyChangePlacesAndKeepTheirOwn();
    void wordsOfItAreCopied();
    void annotatingInItSwapsFirst();
    void aSmallWindowComesToTheTexts();
    void bothComeBackTogether();
    void theSecondIsNotAudited();
    void onesEndIsTheOthersGain();

private:
    void openWindow();
    void open(const QUuid &article);
    void perform(const char *name) const { action(name)->trigger(); }
    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QLatin1StringView(name));
    }
    [[nodiscard]] Desk &desk() const { return *m_window->findChild<Desk *>(); }
    [[nodiscard]] Reader *first() const { return m_window->findChild<Reader *>(u"reader"_s); }
    [[nodiscard]] SecondArticle *second() const { return m_window->findChild<TextPair *>()->second(); }
    void openBoth();
    void focusSecond() const;
    void selectInSecond(const QString &words) const;

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    QUuid m_long;
    QUuid m_other;
};

void tst_ReadBeside::init()
{
    Preferences().clear();
    m_fixture = std::make_unique<LibraryFixture>();
    m_long = m_fixture->addArticle(longArticle());
    m_other = m_fixture->addArticle(frenchArticle());
    m_fixture->close();
    openWindow();
}

void tst_ReadBeside::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void tst_ReadBeside::openWindow()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_window = windowOver(m_fixture->path(), {1400, 850});
}

void tst_ReadBeside::open(const QUuid &article)
{
    openPainted(*m_window, article);
}

/// The long one in the second place.
void tst_ReadBeside::openBoth()
{
    open(m_long);
    open(m_other);
    perform("readBeside");
    QVERIFY(second());
    const QSignalSpy painted(&second()->reader(), &Reader::painted);
    QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 20'000);
}

void tst_ReadBeside::focusSecond() const
{
    second()->setFocus();
    QTRY_VERIFY(second()->isAncestorOf(QApplication::focusWidget()));
}

void tst_ReadBeside::selectInSecond(const QString &words) const
{
    focusSecond();
    const qsizetype start = second()->text().indexOf(words);
    QVERIFY(start >= 0);
    second()->reader().select(start, start + words.size());
    QTRY_COMPARE(second()->reader().selection(), (TextRange{start, start + words.size()}));
}

void tst_ReadBeside::showsTheOneThatWasOpenBefore()
{
    perform("readBeside"); // nothing to show yet: says so, no more
    QVERIFY(!second() && !action("readBeside")->isChecked());
    QVERIFY(!action("swapBeside")->isEnabled());
    openBoth();
    QCOMPARE(second()->article(), m_long);
    QCOMPARE(desk().article(), m_other);
    QVERIFY(action("readBeside")->isChecked() && action("swapBeside")->isEnabled());
    first()->setFocus();
    perform("nextPane");
    QTRY_VERIFY2(second()->isAncestorOf(QApplication::focusWidget()), "F6 reaches it");
    perform("readBeside");
    QVERIFY(!second() && !action("readBeside")->isChecked());
}

void tst_ReadBeside::showsTheOneThatTheListsMenuIsOf()
{
    open(m_other);
    auto *list = m_window->findChild<QAbstractItemView *>(u"articles"_s);
    list->setContextMenuPolicy(Qt::NoContextMenu); // the menu itself would wait for an answer
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() == longArticle().metadata.title) {
            list->setFocus();
            QTest::mouseClick(list->viewport(), Qt::RightButton, {}, list->visualRect(index).center());
        }
    }
    QCOMPARE(desk().article(), m_other);
    perform("readBeside");
    QVERIFY(second());
    QCOMPARE(second()->article(), m_long);
    perform("readBeside");
    QVERIFY2(!second(), "it is shown already: away with it");
}

void tst_ReadBeside::escapeInItClosesIt()
{
    openBoth();
    focusSecond();
    const auto closes = [this] {
        if (second())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::qWait(200);
        return !second();
    };
    QTRY_VERIFY_WITH_TIMEOUT(closes(), 15'000);
    QTRY_VERIFY(first()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(desk().article(), m_other);
}

void tst_ReadBeside::theyChangePlacesAndKeepTheirOwn()
{
    openBoth();
    QSignalSpy moved(&second()->reader(), &Reader::placeChanged);
    second()->reader().goTo(10'000);
    QTRY_VERIFY(!moved.isEmpty() && moved.last().first().value<TextRange>().start > 9'000);
    QSignalSpy place(first(), &Reader::placeChanged);
    perform("swapBeside");
    QCOMPARE(desk().article(), m_long);
    QCOMPARE(second()->article(), m_other);
    QTRY_VERIFY(!place.isEmpty() && place.last().first().value<TextRange>().start > 9'000);
    desk().open(m_other); // by the list, say
    QCOMPARE(second()->article(), m_long);
}

void tst_ReadBeside::wordsOfItAreCopied()
{
    openBoth();
    const QString words = second()->text().left(40);
    selectInSecond(words);
    perform("copyQuote");
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(words.trimmed()), qPrintable(copied));
    QVERIFY2(copied.contains(longArticle().metadata.title), qPrintable(copied));
}

void tst_ReadBeside::annotatingInItSwapsFirst()
{
    openBoth();
    const QString words = second()->text().mid(10, 30);
    selectInSecond(words);
    perform("highlight");
    auto *bar = m_window->findChild<MessageBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(desk().article(), m_other);
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(desk().article(), m_long);
    const auto kept = [this] {
        return Library::open(m_fixture->path(), Library::Mode::ReadOnly)
            .value()
            ->annotations()
            .ofArticle(m_long)
            .value();
    };
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1U, 15'000);
    QCOMPARE(kept().front().anchor.exact, words);
}

void tst_ReadBeside::aSmallWindowComesToTheTexts()
{
    m_window->resize(1024, 640);
    open(m_long);
    open(m_other);
    QTRY_VERIFY(action("backToList")->isEnabled());
    perform("backToList");
    QVERIFY(!first()->isVisible());
    perform("readBeside");
    QVERIFY(first()->isVisible() && second()->isVisible());
    QTRY_VERIFY(first()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(second()->width(), first()->width()); // one under the other
}

void tst_ReadBeside::bothComeBackTogether()
{
    openBoth();
    openWindow();
    m_window->reopen();
    QCOMPARE(desk().article(), m_other);
    QVERIFY(second());
    QCOMPARE(second()->article(), m_long);
    perform("readBeside");
    openWindow();
    m_window->reopen();
    QCOMPARE(desk().article(), m_other);
    QVERIFY(!second());
}

/// Removed parts are those of the first article; who reads the second one is told so.
void tst_ReadBeside::theSecondIsNotAudited()
{
    openBoth();
    const auto *parts = m_window->findChild<QAction *>(u"removedParts"_s);
    const auto *tool = m_window->findChild<QToolButton *>(u"removedPartsTool"_s);
    QTRY_VERIFY(parts->isEnabled());
    QTRY_VERIFY(tool->isVisible());
    second()->setFocus();
    QTRY_VERIFY(!parts->isEnabled());
    for (const QString &name : {u"showRemoved"_s, u"putBack"_s, u"removeBlock"_s, u"cleanAgain"_s})
        QVERIFY2(!m_window->findChild<QAction *>(name)->isEnabled(), qPrintable(name));
    QVERIFY(tool->isVisible());
    QVERIFY(!tool->isEnabled());
    QCOMPARE(tool->toolTip(), u"Only for the first article: swap the two"_s);
    perform("swapBeside");
    m_window->findChild<Reader *>(u"reader"_s)->setFocus();
    QTRY_VERIFY(parts->isEnabled());
    QVERIFY(tool->toolTip().startsWith(u"What cleaning removed"_s));
    second()->setFocus();
    QTRY_VERIFY(!parts->isEnabled());
    perform("readBeside");
    QTRY_VERIFY(!second());
    QTRY_VERIFY(parts->isEnabled());
}

void tst_ReadBeside::onesEndIsTheOthersGain()
{
    openBoth();
    desk().close();
    QVERIFY(!second());
    QTRY_COMPARE(desk().article(), m_long);
    open(m_other);
    perform("readBeside");
    QVERIFY(second());
    perform("swapBeside");
    QCOMPARE(second()->article(), m_other);
    m_window->findChild<ArticleList *>()->trashRequested({m_other});
    QVERIFY(!second());
    QCOMPARE(desk().article(), m_long);
}

QTEST_MAIN(tst_ReadBeside)

#include "tst_readbeside.moc"

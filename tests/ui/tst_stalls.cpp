// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"
#include "tests/bench/longarticle.h"
#include "tests/ui/shownwindow.h"
#include "tests/ui/stallmonitor.h"
#include "ui/list/articlelist.h"
#include "ui/reader/reader.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace apostille;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The window in the hands of somebody in a hurry: whatever is done at that pace is done right. How long the
/// event loop had to wait meanwhile is printed, and fails nothing: machines differ.
class TestStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void scrollingReachesTheEnd();
    void typingASearchNeverEmptiesTheList();
    void switchingShowsEachArticlesCards();
    void everyKeyOfANoteIsKept();
    void cleanupTestCase();

private:
    static constexpr int shortArticles = 250;
    static constexpr int manyMarks = 500;
    static constexpr int fewMarks = 60;

    template <typename Widget>
    [[nodiscard]] Widget &find(const QString &name) const
    {
        return *m_window->findChild<Widget *>(name);
    }
    [[nodiscard]] ArticleList &list() const { return *m_window->findChild<ArticleList *>(); }
    [[nodiscard]] QAbstractItemView &rows() const { return find<QAbstractItemView>(u"articles"_s); }
    [[nodiscard]] QAbstractItemView &cards() const { return find<QAbstractItemView>(u"cards"_s); }
    void open(const QUuid &article);
    void print(const char *name)
    {
        m_monitor.stop();
        m_monitor.print(name);
    }

    QTemporaryDir m_folder;
    Session *m_session = nullptr;
    std::unique_ptr<MainWindow> m_window;
    QUuid m_many;
    QUuid m_few;
    StallMonitor m_monitor;
};

void TestStalls::initTestCase()
{
    auto session = std::make_unique<Session>(
        Library::open(m_folder.filePath(u"t.apostille"_s), Library::Mode::Create).value());
    m_session = session.get();
    for (int i = 0; i < shortArticles; ++i)
        keepArticle(*session, longArticle(u"Le conseil, séance %1"_s.arg(i), 1), 0);
    m_few = keepArticle(*session, longArticle(u"Un article peu annoté"_s, 20), fewMarks);
    m_many = keepArticle(*session, longArticle(u"Un article très annoté"_s, 50), manyMarks);
    m_window = std::make_unique<MainWindow>(std::move(session), lightTheme());
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    StallMonitor::printHead();
}

void TestStalls::cleanupTestCase()
{
    m_window.reset();
}

void TestStalls::init()
{
    list().showPlace({});
}

void TestStalls::open(const QUuid &article)
{
    const QSignalSpy painted(m_window->findChild<Reader *>(), &Reader::painted);
    list().select({});
    m_window->open({u"apostille:article/"_s + article.toString(QUuid::WithoutBraces)});
    QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 20000);
}

void TestStalls::scrollingReachesTheEnd()
{
    QScrollBar *bar = rows().verticalScrollBar();
    m_monitor.start();
    for (int turn = 0; turn < 1000 && rows().model()->rowCount() < shortArticles + 2; ++turn) {
        bar->setValue(bar->maximum());
        letRun(8ms);
    }
    print("scrolling the list");
    QCOMPARE(rows().model()->rowCount(), shortArticles + 2);
}

void TestStalls::typingASearchNeverEmptiesTheList()
{
    auto &field = find<QLineEdit>(u"search"_s);
    list().focusSearch();
    int fewest = rows().model()->rowCount();
    const auto look = [&] { fewest = std::min(fewest, rows().model()->rowCount()); };
    connect(rows().model(), &QAbstractItemModel::modelReset, &field, look);
    connect(rows().model(), &QAbstractItemModel::rowsRemoved, &field, look);
    m_monitor.start();
    // Every beginning of these words finds something.
    for (const QString &words : {u"conseil habitants"_s, u"seance 7"_s, u"peu annote"_s}) {
        typeQuickly(field, words);
        QTRY_COMPARE(list().searched(), words);
        field.selectAll();
    }
    print("typing in the search");
    QVERIFY(fewest > 0);
    QCOMPARE(rows().model()->rowCount(), 1);
    QCOMPARE(rows().model()->index(0, 0).data().toString(), u"Un article peu annoté"_s);
    rows().model()->disconnect(&field);
}

void TestStalls::switchingShowsEachArticlesCards()
{
    open(m_few);
    m_monitor.start();
    for (int turn = 0; turn < 3; ++turn) {
        open(m_many);
        QCOMPARE(cards().model()->rowCount(), manyMarks);
        letRun(200ms);
        open(m_few);
        QCOMPARE(cards().model()->rowCount(), fewMarks);
        letRun(200ms);
    }
    print("switching articles with 500 annotations");
}

void TestStalls::everyKeyOfANoteIsKept()
{
    open(m_many);
    const QUuid annotation = m_session->library().annotations().ofArticle(m_many)->at(manyMarks / 2).id;
    cards().setCurrentIndex(cards().model()->index(manyMarks / 2, 0));
    find<QAction>(u"note"_s).trigger();
    QTRY_VERIFY(m_window->findChild<QPlainTextEdit *>(u"note"_s));
    auto &note = find<QPlainTextEdit>(u"note"_s);
    note.setFocus();
    note.clear();
    const QString words = u"Une phrase qui vient vite, sans que les touches attendent. "_s;
    m_monitor.start();
    for (int i = 0; i < 3; ++i) {
        typeQuickly(note, words);
        letRun(800ms); // long enough to be saved
    }
    print("typing in a note");
    QTRY_COMPARE(m_session->library().annotations().get(annotation)->note.trimmed(),
                 words.repeated(3).trimmed());
}

int main(int argc, char *argv[])
{
    return runShownWindowTest<TestStalls>(argc, argv, u"apostille-test-stalls"_s);
}

#include "tst_stalls.moc"

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/session.h"
#include "models/editing/shelving.h"
#include "models/editing/tagging.h"
#include "models/library/articlestore.h"
#include "models/library/savedsearchstore.h"
#include "models/library/vocabularystore.h"
#include "ui/list/articledelegate.h"
#include "ui/list/articlelist.h"
#include "ui/list/dayheading.h"
#include "ui/list/emptywords.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestArticleList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneSelectedIsOpenedSeveralAreNot();
    void clickOnAnActionOpensNothing();
    void anActionOnASelectedRowIsForAllOfThem();
    void typingGoesToATitle();
    void sortsAndRemembers();
    void dayHeadingsAreNoRows();
    void suggestionsLeaveTheTextAlone();
    void suggestionsAreTakenByKeyboard();
    void escapeClosesThenEmpties();
    void enterGoesToWhatIsFound();
    void aSearchIsSaved();
    void tagsByKeyboardAlone();
    void selectionSurvivesWhatGoesElsewhere();
    void emptyWordsFit();
    void daysHaveNames();

private:
    [[nodiscard]] QListView &view() const { return *m_list->findChild<QListView *>(u"articles"_s); }
    [[nodiscard]] QLineEdit &search() const { return *m_list->findChild<QLineEdit *>(u"search"_s); }
    [[nodiscard]] QListWidget *proposals() const
    {
        for (auto *list : m_list->findChildren<QListWidget *>(u"proposals"_s)) {
            if (list->isVisible())
                return list;
        }
        return nullptr;
    }
    [[nodiscard]] ArticleRow row(int i) const
    {
        return m_session->library()
            .articles()
            .row(view().model()->index(i, 0).data(ArticleListModel::IdRole).toUuid())
            .value();
    }
    [[nodiscard]] QPoint actionPlace(RowAction action, int i) const
    {
        const QModelIndex index = view().model()->index(i, 0);
        const auto *delegate = static_cast<ArticleDelegate *>(view().itemDelegate());
        return placeOf(action, delegate->articlePart(view().visualRect(index), view().font(), index))
            .center();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ArticleList> m_list;
};

void TestArticleList::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestArticleList::init()
{
    Preferences().remove(u"list"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(
        Library::open(m_folder->filePath(u"t.apostille"_s), Library::Mode::Create).value());
    // The last added comes first.
    for (const QString &title : {u"Zèbres en ville"_s, u"Étude sur la digue"_s, u"Le fleuve monte"_s,
                                 u"Élections à venir"_s, u"La fin des trottinettes"_s}) {
        Article article;
        article.metadata.title = title;
        article.metadata.outlet = u"Le Devoir"_s;
        article.metadata.language = u"fr"_s;
        article.blocks = {{.text = title + u" : le texte."_s}};
        QVERIFY(m_session->library().articles().add({.bytes = title.toUtf8()}, article, 1));
    }
    m_list = std::make_unique<ArticleList>(*m_session, lightTheme());
    m_list->resize(300, 600);
    m_list->setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    m_list->focusList();
}

void TestArticleList::cleanup()
{
    m_list.reset();
    m_session.reset();
}

void TestArticleList::oneSelectedIsOpenedSeveralAreNot()
{
    const QSignalSpy chosen(m_list.get(), &ArticleList::chosen);
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_list->selected().size(), 3U);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(m_list->findChild<QLabel *>(u"listWords"_s)->text().contains(u'3'));
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(m_list->selected().size(), 1U);
    QCOMPARE(chosen.size(), 2);
}

void TestArticleList::clickOnAnActionOpensNothing()
{
    const QSignalSpy chosen(m_list.get(), &ArticleList::chosen);
    QTest::mouseMove(view().viewport(), actionPlace(RowAction::Star, 1));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, actionPlace(RowAction::Star, 1));
    QVERIFY(row(1).starred);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, actionPlace(RowAction::Read, 1));
    QVERIFY(!row(1).unread);
    QCOMPARE(chosen.size(), 0);
    m_session->history().undo();
    m_session->history().undo();
    QVERIFY(!row(1).starred);
}

void TestArticleList::anActionOnASelectedRowIsForAllOfThem()
{
    view().setCurrentIndex(view().model()->index(0, 0));
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, actionPlace(RowAction::Star, 1));
    QVERIFY(row(0).starred);
    QVERIFY(row(1).starred);
    QVERIFY(!row(2).starred);
    const QSignalSpy trashed(m_list.get(), &ArticleList::trashRequested);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, actionPlace(RowAction::Trash, 0));
    QCOMPARE(trashed.at(0).at(0).value<std::vector<QUuid>>().size(), 2U);
}

void TestArticleList::typingGoesToATitle()
{
    // A capital begins it; accents are not needed; what follows goes on in the same title.
    QTest::keyClicks(&view(), u"E"_s);
    QCOMPARE(view().currentIndex().data().toString(), u"Élections à venir"_s);
    QTest::keyClicks(&view(), u"tu"_s);
    QCOMPARE(view().currentIndex().data().toString(), u"Étude sur la digue"_s);
}

void TestArticleList::sortsAndRemembers()
{
    const auto choose = [this](const QString &text) {
        for (QAction *action : m_list->findChild<QToolButton *>(u"listOptions"_s)->menu()->actions()) {
            if (action->text() == text)
                action->trigger();
        }
    };
    choose(u"By title"_s);
    QCOMPARE(row(0).title, u"Élections à venir"_s);
    QCOMPARE(row(1).title, u"Étude sur la digue"_s);
    QCOMPARE(row(4).title, u"Zèbres en ville"_s);
    choose(u"Ascending"_s);
    QCOMPARE(row(0).title, u"Zèbres en ville"_s);
    const int two = view().visualRect(view().model()->index(0, 0)).height();
    choose(u"One line each"_s);
    QVERIFY(view().visualRect(view().model()->index(0, 0)).height() < two);

    m_list = std::make_unique<ArticleList>(*m_session, lightTheme());
    QCOMPARE(row(0).title, u"Zèbres en ville"_s);
}

void TestArticleList::dayHeadingsAreNoRows()
{
    Preferences().setValue(u"list/byDay"_s, true);
    m_list = std::make_unique<ArticleList>(*m_session, lightTheme());
    m_list->resize(300, 600);
    m_list->setVisible(true);
    const QModelIndex first = view().model()->index(0, 0);
    const QModelIndex second = view().model()->index(1, 0);
    QCOMPARE(view().model()->rowCount(), 5);
    // All of today: one heading, above the first, which the keyboard steps over.
    QVERIFY(view().visualRect(first).height() > view().visualRect(second).height());
    view().setCurrentIndex(first);
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(view().currentIndex(), second);
}

void TestArticleList::suggestionsLeaveTheTextAlone()
{
    createTag(*m_session, u"fleuve"_s);
    m_list->focusSearch();
    QTest::keyClicks(&search(), u"fleuv"_s);
    QTRY_VERIFY(proposals());
    QCOMPARE(search().text(), u"fleuv"_s);
    QCOMPARE(proposals()->currentRow(), -1);
    QTest::keyClicks(&search(), u"e monte"_s);
    QCOMPARE(search().text(), u"fleuve monte"_s);
    QTRY_COMPARE(view().model()->rowCount(), 1);
    QTest::keyClick(&search(), Qt::Key_Return);
    QVERIFY(!proposals());
    QTRY_VERIFY(view().hasFocus());
}

void TestArticleList::suggestionsAreTakenByKeyboard()
{
    const QUuid tag = createTag(*m_session, u"grande crue"_s);
    tagThings(*m_session, tag, {.articles = {row(2).id}});
    m_list->focusSearch();
    QTest::keyClicks(&search(), u"tag:gr"_s);
    QTRY_VERIFY(proposals());
    QTest::keyClick(&search(), Qt::Key_Down);
    QTest::keyClick(&search(), Qt::Key_Return);
    QCOMPARE(search().text(), u"tag:\"grande crue\" "_s);
    QVERIFY(search().hasFocus());
    QTRY_COMPARE(view().model()->rowCount(), 1);
    QCOMPARE(row(0).title, u"Le fleuve monte"_s);
}

void TestArticleList::escapeClosesThenEmpties()
{
    m_list->focusSearch();
    QTest::keyClicks(&search(), u"sp"_s);
    QTRY_VERIFY(proposals());
    QTest::keyClick(&search(), Qt::Key_Escape);
    QVERIFY(!proposals());
    QCOMPARE(search().text(), u"sp"_s);
    QTest::keyClick(&search(), Qt::Key_Escape);
    QCOMPARE(search().text(), QString());
    QCOMPARE(view().model()->rowCount(), 5);
    QTest::keyClick(&search(), Qt::Key_Escape);
    QVERIFY(view().hasFocus());
}

void TestArticleList::enterGoesToWhatIsFound()
{
    m_list->focusSearch();
    QTest::keyClicks(&search(), u"trottinettes"_s);
    QTest::keyClick(&search(), Qt::Key_Return); // before there was time to look for it
    QTRY_VERIFY(view().hasFocus());
    QCOMPARE(view().model()->rowCount(), 1);
    QCOMPARE(view().currentIndex().data().toString(), u"La fin des trottinettes"_s);
    // Who goes on typing has not left the field.
    m_list->focusSearch();
    QTest::keyClicks(&search(), u"digue"_s);
    QTest::keyClick(&search(), Qt::Key_Return);
    QTest::keyClicks(&search(), u" sur"_s);
    QTRY_COMPARE(m_list->searched(), u"digue sur"_s);
    QVERIFY(search().hasFocus());
}

void TestArticleList::aSearchIsSaved()
{
    auto *save = m_list->findChild<QToolButton *>(u"saveSearch"_s);
    QVERIFY(!save->isVisible());
    m_list->showSearch(u"digue"_s);
    QTRY_COMPARE(view().model()->rowCount(), 1);
    QVERIFY(save->isVisible());
    const QSignalSpy saved(m_list.get(), &ArticleList::searchSaved);
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(m_session->library().savedSearches().all()->front().query, u"digue"_s);
    QCOMPARE(saved.size(), 1);
}

void TestArticleList::tagsByKeyboardAlone()
{
    view().setCurrentIndex(view().model()->index(0, 0));
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    m_list->editTags(m_list->selected());
    auto *line = m_list->findChild<QLineEdit *>(u"tagLine"_s);
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"crue"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const auto tag = m_session->library().tags().named(u"crue"_s).value();
    QVERIFY(tag);
    QCOMPARE(m_session->library().tags().taggedWith(tag->id)->articles.size(), 2U);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(view().hasFocus());
    QCOMPARE(m_list->selected().size(), 2U);
    m_session->history().undo();
    QVERIFY(m_session->library().tags().taggedWith(tag->id)->isEmpty());
}

void TestArticleList::selectionSurvivesWhatGoesElsewhere()
{
    view().setCurrentIndex(view().model()->index(2, 0));
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    const auto before = m_list->selected();
    const QSignalSpy chosen(m_list.get(), &ArticleList::chosen);
    moveToTrash(*m_session, {row(0).id});
    QCOMPARE(m_list->selected(), before);
    m_session->history().undo();
    QCOMPARE(m_list->selected(), before);
    QCOMPARE(chosen.size(), 0);
}

void TestArticleList::emptyWordsFit()
{
    const auto words = [this](const ArticleFilter &filter) {
        m_list->show(filter);
        return m_list->findChild<QLabel *>(u"emptyWords"_s)->text();
    };
    const QString starred = words({.shelf = Shelf::Starred});
    QVERIFY(starred.contains(u"S"_s));
    const QString claim = words({.claim = QUuid::createUuid()});
    QVERIFY(claim != emptyListWords({}, {}));
    QVERIFY(words({.tag = QUuid::createUuid()}) != claim);
    m_list->showSearch(u"introuvable"_s);
    QTRY_VERIFY(m_list->findChild<QLabel *>(u"emptyWords"_s)->text().contains(u"introuvable"_s));
}

void TestArticleList::daysHaveNames()
{
    const QLocale french(QLocale::French);
    const QDate today(2026, 11, 24);
    QCOMPARE(dayHeading(today, french, today), u"Today"_s);
    QCOMPARE(dayHeading(today.addDays(-1), french, today), u"Yesterday"_s);
    QCOMPARE(dayHeading(today.addDays(-3), french, today), u"Samedi"_s);
    QVERIFY(dayHeading(today.addDays(-30), french, today).contains(u"octobre 2026"_s));
    QCOMPARE(dayHeading({}, french, today), u"No date"_s);
}

QTEST_MAIN(TestArticleList)
#include "tst_articlelist.moc"

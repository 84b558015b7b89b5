// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/savedsearches.h"
#include "models/editing/tagging.h"
#include "models/library/savedsearchstore.h"
#include "models/lists/thingsmime.h"
#include "tests/ui/cardlibrary.h"
#include "ui/window/sidebar.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QSignalSpy>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestSidebar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void arrowsWalkPlacesOnly();
    void renamesByKeyboard();
    void aRenamedTagStaysTheCurrentPlace();
    void deletesByKeyboardAndUndoes();
    void dropsOnATag();
    void aNewPlaceElsewhereChoosesNothing();

private:
    [[nodiscard]] QModelIndex indexOf(const Place &place) const
    {
        return static_cast<PlaceListModel *>(m_sidebar->model())->indexOf(place);
    }

    std::unique_ptr<CardLibrary> m_library;
    std::unique_ptr<Sidebar> m_sidebar;
};

void TestSidebar::init()
{
    m_sidebar.reset();
    m_library = std::make_unique<CardLibrary>();
    m_sidebar = std::make_unique<Sidebar>(*m_library->session, lightTheme());
    m_sidebar->resize(200, 600);
    m_sidebar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_sidebar.get()));
    m_sidebar->setFocus();
}

void TestSidebar::arrowsWalkPlacesOnly()
{
    const QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChosen);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(m_sidebar.get(), Qt::Key_Down);
    QCOMPARE(chosen.size(), 8); // all but the first, where one starts
    QCOMPARE(m_sidebar->place(), Place{PlaceKind::Trash});
}

void TestSidebar::renamesByKeyboard()
{
    const Place tag{PlaceKind::Tag, createTag(*m_library->session, u"eau"_s)};
    QTRY_VERIFY(indexOf(tag).isValid());
    m_sidebar->setPlace(tag);
    QTest::keyClick(m_sidebar.get(), Qt::Key_F2);
    auto *editor = m_sidebar->findChild<QLineEdit *>(u"placeName"_s);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"fleuve"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_library->session->library().tags().get(tag.thing)->name, u"fleuve"_s);
}

void TestSidebar::aRenamedTagStaysTheCurrentPlace()
{
    const Place tag{PlaceKind::Tag, createTag(*m_library->session, u"eau"_s)};
    createTag(*m_library->session, u"fleuve"_s);
    QTRY_VERIFY(indexOf(tag).isValid());
    m_sidebar->setPlace(tag);
    const QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChosen);
    renameTag(*m_library->session, tag.thing, u"zone humide"_s);
    QTRY_COMPARE(indexOf(tag).data().toString(), u"zone humide"_s);
    QCOMPARE(m_sidebar->place(), tag);
    QCOMPARE(m_sidebar->currentIndex(), indexOf(tag));
    for (const auto &call : chosen)
        QCOMPARE(call.at(0).value<Place>(), tag);
}

void TestSidebar::deletesByKeyboardAndUndoes()
{
    const Place search{PlaceKind::SavedSearch, saveSearch(*m_library->session, u"crue"_s)};
    QTRY_VERIFY(indexOf(search).isValid());
    m_sidebar->setPlace(search);
    QTest::keyClick(m_sidebar.get(), Qt::Key_Delete);
    QTRY_VERIFY(!indexOf(search).isValid());
    QCOMPARE(m_sidebar->place(), Place{PlaceKind::All});
    m_library->session->history().undo();
    QTRY_VERIFY(indexOf(search).isValid());
    // What is no tag and no search stays.
    m_sidebar->setPlace({PlaceKind::Claims});
    QTest::keyClick(m_sidebar.get(), Qt::Key_Delete);
    QVERIFY(indexOf({PlaceKind::Claims}).isValid());
}

void TestSidebar::dropsOnATag()
{
    const Place tag{PlaceKind::Tag, createTag(*m_library->session, u"eau"_s)};
    QTRY_VERIFY(indexOf(tag).isValid());
    QMimeData mime;
    addThings(mime, {.articles = {m_library->article}});
    const auto dropAt = [&](const Place &place) {
        const QPoint pos = m_sidebar->visualRect(indexOf(place)).center();
        QDragEnterEvent enter(pos, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_sidebar->viewport(), &enter);
        QDragMoveEvent move(pos, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_sidebar->viewport(), &move);
        QDropEvent drop(pos, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_sidebar->viewport(), &drop);
    };
    dropAt({PlaceKind::Unread});
    QVERIFY(m_library->session->library().tags().taggedWith(tag.thing)->isEmpty());
    dropAt(tag);
    QCOMPARE(m_library->session->library().tags().taggedWith(tag.thing)->articles.size(), 1U);
    QTRY_COMPARE(indexOf(tag).data(PlaceListModel::CountRole).toInt(), 1);
}

void TestSidebar::aNewPlaceElsewhereChoosesNothing()
{
    m_sidebar->setPlace({PlaceKind::Trash});
    const QSignalSpy chosen(m_sidebar.get(), &Sidebar::placeChosen);
    const Place tag{PlaceKind::Tag, createTag(*m_library->session, u"eau"_s)};
    QTRY_VERIFY(indexOf(tag).isValid());
    QCOMPARE(m_sidebar->place(), Place{PlaceKind::Trash});
    QCOMPARE(m_sidebar->currentIndex(), indexOf({PlaceKind::Trash}));
    QCOMPARE(chosen.size(), 0);
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"

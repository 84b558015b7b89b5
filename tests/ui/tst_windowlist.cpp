// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list in its window, by keyboard alone.
#include "models/editing/session.h"
#include "models/library/articlestore.h"
#include "models/library/trashstore.h"
#include "models/library/vocabularystore.h"
#include "tests/ui/filledwindow.h"
#include "tests/ui/windowprogram.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/sidebar.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace apostille;
using namespace Qt::StringLiterals;

class TestWindowList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void starsAndReadsSeveralAtOnce();
    void tagsSeveralAtOnce();
    void deletesRestoresAndEmptiesTheTrash();
    void rowsCloseUpInAWiderList();

private:
    [[nodiscard]] QAbstractItemView &list() const
    {
        return *m_window->findChild<QAbstractItemView *>(u"articles"_s);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void selectTwo() const
    {
        list().setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Down, Qt::ShiftModifier);
    }
    /// As another program finds it in the file.
    [[nodiscard]] std::unique_ptr<Library> onDisk() const
    {
        return Library::open(m_path, Library::Mode::ReadOnly).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowList::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"t.apostille"_s);
    auto library = Library::open(m_path, Library::Mode::Create).value();
    for (const QString &title : {u"Un"_s, u"Deux"_s, u"Trois"_s}) {
        Article article;
        article.metadata.title = title;
        article.blocks = {{.text = u"Le texte de %1."_s.arg(title)}};
        QVERIFY(library->articles().add({.bytes = title.toUtf8()}, article, 1));
    }
    m_window = std::make_unique<MainWindow>(std::make_unique<Session>(std::move(library)), lightTheme());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowList::starsAndReadsSeveralAtOnce()
{
    selectTwo();
    press(Qt::Key_S);
    QCOMPARE(onDisk()->articles().counts()->starred, 2);
    // The first was opened on the way, and so read: of a mixed selection all are read.
    press(Qt::Key_R);
    QCOMPARE(onDisk()->articles().counts()->unread, 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(onDisk()->articles().counts()->unread, 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(onDisk()->articles().counts()->starred, 0);
}

void TestWindowList::tagsSeveralAtOnce()
{
    selectTwo();
    press(Qt::Key_T);
    QTest::keyClicks(QApplication::focusWidget(), u"eau"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QVERIFY(list().hasFocus());
    QCOMPARE(onDisk()->tags().shelves()->at(0).articles, 2);
    auto &sidebar = *m_window->findChild<Sidebar *>();
    const Place tag{PlaceKind::Tag, onDisk()->tags().shelves()->at(0).tag.id};
    sidebar.setPlace(tag);
    QCOMPARE(sidebar.place(), tag);
    QCOMPARE(list().model()->rowCount(), 2);
}

void TestWindowList::deletesRestoresAndEmptiesTheTrash()
{
    selectTwo();
    press(Qt::Key_Delete);
    QCOMPARE(onDisk()->articles().counts()->trash, 2);
    QCOMPARE(list().model()->rowCount(), 1);

    m_window->findChild<Sidebar *>()->setPlace({PlaceKind::Trash});
    auto &trash = *m_window->findChild<QAbstractItemView *>(u"trash"_s);
    QCOMPARE(trash.model()->rowCount(), 2);
    trash.setFocus();
    trash.setCurrentIndex(trash.model()->index(0, 0));
    m_window->findChild<QAction *>(u"restore"_s)->trigger();
    QCOMPARE(onDisk()->articles().counts()->trash, 1);

    // It asks, in the window, and only then cannot be undone.
    m_window->findChild<QPushButton *>(u"emptyTrash"_s)->click();
    QCOMPARE(onDisk()->trash().all()->size(), 1U);
    QPushButton *answer = nullptr;
    for (auto *button : m_window->findChild<MessageBar *>()->findChildren<QPushButton *>())
        answer = button->text() == u"Delete for good"_s ? button : answer;
    QVERIFY(answer);
    answer->click();
    QTRY_COMPARE(onDisk()->trash().all()->size(), 0U);
    QCOMPARE(onDisk()->articles().counts()->all, 2);
    QTRY_COMPARE(trash.model()->rowCount(), 0);
}

/// Titles need fewer lines in a wider list.
void TestWindowList::rowsCloseUpInAWiderList()
{
    FilledWindow filled;
    auto &rows = *filled.window->findChild<QAbstractItemView *>(u"articles"_s);
    const int width = rows.width();
    filled.perform(u"showSidebar"_s);
    QTRY_VERIFY(rows.width() > width);
    const auto gap = [&] {
        for (int row = 1; row < rows.model()->rowCount(); ++row) {
            const QRect before = rows.visualRect(rows.model()->index(row - 1, 0));
            if (rows.visualRect(rows.model()->index(row, 0)).top() != before.bottom() + 1)
                return row;
        }
        return 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(gap(), 0, 2000);
}

int main(int argc, char *argv[])
{
    return runWindowTest<TestWindowList>(argc, argv, u"apostille-test"_s);
}

#include "tst_windowlist.moc"

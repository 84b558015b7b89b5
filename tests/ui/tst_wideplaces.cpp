// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "cardlibrary.h"
#include "models/annotation/names.h"
#include "tests/ui/windowprogram.h"
#include "ui/annotations/annotationpane.h"
#include "ui/annotations/chip.h"
#include "ui/claims/verdictmenu.h"
#include "ui/export/exportdialog.h"
#include "ui/settings/preferences.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidebar.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace apostille;
using namespace Qt::StringLiterals;

/// The tables of quotes, claims and sources in the real window, by keyboard.
class TestWidePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void quoteOpensInItsArticleAndBack();
    void filterIsMadeAndUnmadeByKeyboard();
    void filterIsTheExportsScope();
    void columnsAreRemembered();
    void claimsAreMergedByKeyboard();
    void claimIsMergedIntoATypedOne();
    void verdictIsChosenByItsNumber();
    void editsAreSavedByThemselves();
    void deletedOneIsRestored();
    void useOpensItsQuote();

private:
    void show(PlaceKind place);
    template <typename Widget>
    Widget *shown(const QString &name) const
    {
        for (auto *widget : m_window->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void perform(const char *action) { m_window->findChild<QAction *>(QLatin1StringView(action))->trigger(); }
    [[nodiscard]] Claim claim(const QUuid &id) const
    {
        return Library::open(m_library->path(), Library::Mode::ReadOnly).value()->claims().get(id).value();
    }
    [[nodiscard]] QTableView *claimTable(int rows);

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<CardLibrary> m_library;
    std::unique_ptr<MainWindow> m_window;
    QUuid m_pressure;
    Claim m_claim;
    Claim m_twin;
};

void TestWidePlaces::initTestCase()
{
    qApp->setStyleSheet(applicationStyleSheet(lightTheme()));
    m_settings = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
}

void TestWidePlaces::init()
{
    Preferences().clear();
    m_library = std::make_unique<CardLibrary>();
    Session &session = *m_library->session;
    m_claim = session.claimNamed(u"La digue subit des pressions"_s).value();
    m_twin = session.claimNamed(u"La digue est sous pression"_s).value();
    const Source mayor = session.sourceNamed(u"Aïcha Oumarou"_s).value();
    Annotation pressure = m_library->draft(u"pressions sans précédent"_s);
    pressure.speech = SpeechKind::Partial;
    pressure.sources = {{mayor.id, SourceRole::Speaker}};
    pressure.claims = {{m_claim.id, Stance::Makes}};
    m_pressure = m_library->add(pressure);
    Annotation bank = m_library->draft(u"à tous les riverains"_s);
    bank.claims = {{m_twin.id, Stance::Supports}};
    m_library->add(bank);
    m_library->quote(u"crue du siècle"_s);
    m_window = std::make_unique<MainWindow>(std::move(m_library->session), lightTheme());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWidePlaces::cleanup()
{
    m_window.reset();
    m_library.reset();
}

void TestWidePlaces::show(PlaceKind place)
{
    m_window->findChild<Sidebar *>()->setPlace({place});
}

QTableView *TestWidePlaces::claimTable(int rows)
{
    show(PlaceKind::Claims);
    auto *table = shown<QTableView>(u"things"_s);
    if (table && QTest::qWaitFor([&] { return table->model()->rowCount() == rows; }))
        table->setFocus();
    return table;
}

void TestWidePlaces::quoteOpensInItsArticleAndBack()
{
    show(PlaceKind::Quotes);
    auto *table = shown<QTableView>(u"quotes"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(!m_window->findChild<AnnotationPane *>()->isVisible());
    perform("nextPane");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    const QModelIndex last = table->currentIndex();
    QVERIFY(last.siblingAtColumn(0).data().toString().contains(u"pressions"_s));
    QTest::keyClick(table, Qt::Key_Return);
    auto *pane = m_window->findChild<AnnotationPane *>();
    QTRY_VERIFY(pane->isVisible());
    QVERIFY(!table->isVisible());
    QTRY_COMPARE(pane->current(), m_pressure);
    perform("backToTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->currentIndex().row(), last.row());
    QVERIFY(table->hasFocus());
}

void TestWidePlaces::filterIsMadeAndUnmadeByKeyboard()
{
    show(PlaceKind::Quotes);
    auto *table = shown<QTableView>(u"quotes"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    perform("searchLibrary");
    auto *line = shown<QLineEdit>(u"quoteFilter"_s);
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u"Oumar"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(line, Qt::Key_Down); // the speaker of that name
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(m_window->findChildren<Chip *>().size(), 1);
    auto *chip = m_window->findChild<Chip *>();
    QVERIFY2(chip->text().contains(u"Aïcha Oumarou"_s), qPrintable(chip->text()));
    QVERIFY(line->text().isEmpty());
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(line, Qt::Key_Backtab);
    QVERIFY2(chip->hasFocus(), QApplication::focusWidget()->metaObject()->className());
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), 3);
}

void TestWidePlaces::filterIsTheExportsScope()
{
    show(PlaceKind::Quotes);
    auto *table = shown<QTableView>(u"quotes"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTest::keyClicks(shown<QLineEdit>(u"quoteFilter"_s), u"siècle"_s.replace(u'è', u'e'));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const QString csv = m_library->folder.filePath(u"quotes.csv"_s);
    bool written = false;
    QTimer::singleShot(200, m_window.get(), [&] {
        auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        written = dialog->writeTo(csv);
        dialog->close();
    });
    perform("export");
    QVERIFY(written);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString list = QString::fromUtf8(file.readAll());
    QVERIFY(list.contains(u"crue du siècle"_s));
    QVERIFY(!list.contains(u"sans précédent,"_s));
    QVERIFY(!list.contains(u"Aïcha Oumarou"_s));
}

void TestWidePlaces::columnsAreRemembered()
{
    show(PlaceKind::Quotes);
    auto *header = shown<QTableView>(u"quotes"_s)->horizontalHeader();
    auto *menu = shown<QToolButton>(u"columns"_s)->menu();
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> columns = menu->actions();
    QCOMPARE(columns.size(), header->count());
    for (int column = 0; column < columns.size(); ++column)
        QCOMPARE(columns[column]->isChecked(), !header->isSectionHidden(column));
    const bool noteHidden = header->isSectionHidden(8);
    columns[8]->trigger();
    header->moveSection(2, 1);
    QVERIFY(noteHidden != header->isSectionHidden(8));
    const QString path = m_library->path();
    m_window.reset();
    auto session = std::make_unique<Session>(Library::open(path, Library::Mode::ReadWrite).value());
    m_window = std::make_unique<MainWindow>(std::move(session), lightTheme());
    m_window->show();
    show(PlaceKind::Quotes);
    header = shown<QTableView>(u"quotes"_s)->horizontalHeader();
    QVERIFY(noteHidden != header->isSectionHidden(8));
    QCOMPARE(header->logicalIndex(1), 2);
}

void TestWidePlaces::claimsAreMergedByKeyboard()
{
    QTableView *table = claimTable(2);
    QVERIFY(table);
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    auto *merge = shown<QPushButton>(u"mergeChosen"_s);
    QVERIFY(merge);
    merge->setFocus();
    QTest::keyClick(merge, Qt::Key_Space);
    QTRY_VERIFY(shown<QMenu>(u"mergeMenu"_s));
    auto *menu = shown<QMenu>(u"mergeMenu"_s);
    const QString kept = menu->activeAction()->text();
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const Claim stays = kept == m_claim.statement ? m_claim : m_twin;
    const Claim goes = stays.id == m_claim.id ? m_twin : m_claim;
    QCOMPARE(claim(stays.id).wordings, QStringList{goes.statement});
    QCOMPARE(claim(goes.id).mergedInto, stays.id);
    perform("undo");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(!claim(goes.id).trashed);
}

void TestWidePlaces::claimIsMergedIntoATypedOne()
{
    QTableView *table = claimTable(2);
    QVERIFY(table);
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(shown<QPushButton>(u"merge"_s), Qt::Key_Space);
    auto *line = shown<QLineEdit>(u"mergeTarget"_s);
    QTRY_VERIFY(line && line->hasFocus());
    const bool firstIsTwin = table->currentIndex().siblingAtColumn(0).data().toString() == m_twin.statement;
    QTest::keyClicks(line, firstIsTwin ? u"subit"_s : u"sous"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(claim(firstIsTwin ? m_twin.id : m_claim.id).mergedInto, firstIsTwin ? m_claim.id : m_twin.id);
}

void TestWidePlaces::verdictIsChosenByItsNumber()
{
    QTableView *table = claimTable(2);
    QVERIFY(table);
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_V);
    QTRY_VERIFY(shown<QMenu>(u"verdictMenu"_s));
    QTest::keyClick(shown<QMenu>(u"verdictMenu"_s), Qt::Key_6);
    QTRY_COMPARE(claim(m_claim.id).verdict, Verdict::False);
    QCOMPARE(claim(m_twin.id).verdict, Verdict::False);
    perform("undo");
    QCOMPARE(claim(m_claim.id).verdict, Verdict::Unchecked);
    QCOMPARE(claim(m_twin.id).verdict, Verdict::Unchecked);
}

void TestWidePlaces::editsAreSavedByThemselves()
{
    QTableView *table = claimTable(2);
    QVERIFY(table);
    table->selectRow(0);
    auto *name = shown<QPlainTextEdit>(u"name"_s);
    QVERIFY(name);
    const bool twin = name->toPlainText() == m_twin.statement;
    const QUuid edited = twin ? m_twin.id : m_claim.id;
    name->setFocus();
    name->moveCursor(QTextCursor::End);
    QTest::keyClicks(name, u" ici"_s);
    QTRY_VERIFY_WITH_TIMEOUT(claim(edited).statement.endsWith(u" ici"_s), 1500);
    QVERIFY(name->hasFocus());
    auto *another = shown<QLineEdit>(u"anotherName"_s);
    another->setFocus();
    QTest::keyClicks(another, u"La digue cede"_s);
    QTest::keyClick(another, Qt::Key_Return);
    QCOMPARE(claim(edited).wordings, QStringList{u"La digue cede"_s});
    auto *review = shown<QPlainTextEdit>(u"note"_s);
    review->setFocus();
    QTest::keyClicks(review, u"Voir le rapport."_s);
    show(PlaceKind::Sources); // leaving saves at once
    QCOMPARE(claim(edited).review, u"Voir le rapport."_s);
}

void TestWidePlaces::deletedOneIsRestored()
{
    QTableView *table = claimTable(2);
    QVERIFY(table);
    table->selectRow(0);
    QTest::keyClick(shown<QPushButton>(u"trash"_s), Qt::Key_Space);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    shown<QToolButton>(u"deleted"_s)->click();
    QTRY_VERIFY(shown<QPushButton>(u"restore"_s));
    QTest::keyClick(shown<QPushButton>(u"restore"_s), Qt::Key_Space);
    shown<QToolButton>(u"deleted"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void TestWidePlaces::useOpensItsQuote()
{
    QTableView *table = claimTable(2);
    QVERIFY(table);
    for (int row = 0; row < 2; ++row) {
        if (table->model()->index(row, 0).data().toString() == m_claim.statement)
            table->selectRow(row);
    }
    auto *uses = shown<QListView>(u"uses"_s);
    QVERIFY(uses);
    QTRY_COMPARE(uses->model()->rowCount(), 2); // the article and its quote
    uses->setFocus();
    uses->setCurrentIndex(uses->model()->index(1, 0));
    QTest::keyClick(uses, Qt::Key_Return);
    auto *pane = m_window->findChild<AnnotationPane *>();
    QTRY_VERIFY(pane->isVisible());
    QTRY_COMPARE(pane->current(), m_pressure);
}

int main(int argc, char *argv[])
{
    const auto prepare = [](QApplication &application) {
        installTranslations(application, qEnvironmentVariable("APOSTILLE_TEST_LANGUAGE", u"en"_s));
    };
    return runWindowTest<TestWidePlaces>(argc, argv, u"apostille-test"_s, prepare);
}

#include "tst_wideplaces.moc"

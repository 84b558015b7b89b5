// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/readingstore.h"
#include "tests/ui/shownwindow.h"
#include "ui/keys/keylist.h"
#include "ui/reader/readingform.h"
#include "ui/settings/librarypage.h"
#include "ui/settings/settingswindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <optional>

using namespace apostille;
using namespace Qt::StringLiterals;

/// One window for all settings: each applies at once, is found by a search, and is kept.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choicesApplyAtOnceAndAreKept();
    void nothingGlidesWhereNobodyWantsIt();
    void aSearchLeavesThePagesThatHaveIt();
    void readingIsSetForTheWholeLibrary();
    void coloursAreNamed();
    void keysAreChangedAndConflictsSolved();
    void theLibraryIsCheckedAndCopied();
};

namespace {

SettingsWindow *openSettings(const ShownWindow &shown)
{
    shown.action(u"settings"_s)->trigger();
    return shown.window->findChild<SettingsWindow *>();
}

template <typename Control>
Control *control(const QWidget &settings, const QString &name)
{
    return settings.findChild<Control *>(name);
}

void choose(QComboBox &box, const QString &data)
{
    box.setCurrentIndex(box.findData(data));
    Q_EMIT box.activated(box.currentIndex());
}

} // namespace

void TestSettings::init()
{
    forgetPreferences();
}

void TestSettings::choicesApplyAtOnceAndAreKept()
{
    const ShownWindow shown;
    const SettingsWindow *settings = openSettings(shown);
    QVERIFY(settings->isVisible() && !settings->isModal());
    const QSignalSpy themed(shown.window.get(), &MainWindow::themeRequested);
    const QSignalSpy spoken(shown.window.get(), &MainWindow::languageRequested);
    choose(*control<QComboBox>(*settings, u"theme"_s), u"dark"_s);
    choose(*control<QComboBox>(*settings, u"language"_s), u"fr"_s);
    QCOMPARE(themed.value(0).value(0).toString(), u"dark"_s);
    QCOMPARE(spoken.value(0).value(0).toString(), u"fr"_s);
    QVERIFY(shown.action(u"themeDark"_s)->isChecked());
    control<QCheckBox>(*settings, u"reopen"_s)->click();
    QCOMPARE(Preferences().value(u"start/reopen"_s).toBool(), false);
    QCOMPARE(openSettings(shown), settings);
}

void TestSettings::nothingGlidesWhereNobodyWantsIt()
{
    ShownWindow shown;
    shown.openArticle();
    auto *page = shown.window->findChild<QWebEngineView *>()->page();
    const auto motion = [page] {
        std::optional<QString> told;
        page->runJavaScript(u"getComputedStyle(document.documentElement).getPropertyValue('--motion')"_s,
                            QWebEngineScript::ApplicationWorld,
                            [&told](const QVariant &value) { told = value.toString(); });
        return QTest::qWaitFor([&told] { return told.has_value(); }) ? *told : u"no answer"_s;
    };
    QCOMPARE(motion(), QString());
    QVERIFY(!applicationStyleSheet(lightTheme()).contains(u"animation-duration"_s));
    const SettingsWindow *settings = openSettings(shown);
    const QSignalSpy themed(shown.window.get(), &MainWindow::themeRequested);
    control<QCheckBox>(*settings, u"lessMotion"_s)->click();
    QCOMPARE(themed.size(), 1); // what the program answers with:
    shown.window->setTheme(lightTheme());
    QTRY_COMPARE(motion(), u"less"_s);
    QVERIFY(applicationStyleSheet(lightTheme()).contains(u"animation-duration: 0"_s));
}

void TestSettings::aSearchLeavesThePagesThatHaveIt()
{
    const ShownWindow shown;
    const SettingsWindow *settings = openSettings(shown);
    auto *search = settings->findChild<QLineEdit *>();
    const auto *pages = control<QListWidget>(*settings, u"settingsPages"_s);
    const auto left = [pages] {
        QStringList names;
        for (int row = 0; row < pages->count(); ++row)
            if (!pages->item(row)->isHidden())
                names.append(pages->item(row)->text());
        return names;
    };
    const QStringList all = left();
    search->setText(u"theme"_s);
    QVERIFY(left().contains(u"General"_s) && left().size() < all.size());
    QVERIFY(control<QComboBox>(*settings, u"theme"_s)->isVisible());
    QVERIFY(!control<QComboBox>(*settings, u"language"_s)->isVisible());
    search->setText(u"previous annotation"_s);
    QCOMPARE(left(), QStringList{u"Keys"_s});
    QCOMPARE(pages->currentItem()->text(), u"Keys"_s);
    search->setText(u"hyphenation"_s);
    QCOMPARE(left(), QStringList{u"Reading"_s});
    search->setText(u"doubtful"_s);
    QVERIFY(left().contains(u"Marks"_s));
    search->clear();
    QCOMPARE(left(), all);
}

void TestSettings::readingIsSetForTheWholeLibrary()
{
    ShownWindow shown;
    shown.openArticle();
    SettingsWindow *settings = openSettings(shown);
    settings->showPage(u"readingPage"_s);
    auto *size = settings->findChild<ReadingForm *>()->findChild<QSlider *>();
    auto *usual = control<QPushButton>(*settings, u"usualReading"_s);
    const auto kept = [&] {
        return Library::open(shown.library.path(), Library::Mode::ReadOnly)
            .value()
            ->reading()
            .settings()
            .size;
    };
    QVERIFY(!usual->isEnabled());
    size->setValue(21);
    QCOMPARE(kept(), 21);
    shown.action(u"zoomIn"_s)->trigger(); // from what the article is shown in now
    QCOMPARE(kept(), 22);
    QCOMPARE(size->value(), 22);
    usual->click();
    QCOMPARE(kept(), ReadingSettings{}.size);
    QCOMPARE(size->value(), ReadingSettings{}.size);
}

void TestSettings::coloursAreNamed()
{
    const ShownWindow shown;
    SettingsWindow *settings = openSettings(shown);
    settings->showPage(u"marksPage"_s);
    auto *name = control<QLineEdit>(*settings, u"markName2"_s);
    name->setText(u"to compare"_s);
    Q_EMIT name->editingFinished();
    QCOMPARE(shown.action(u"colour2"_s)->text(), u"To compare"_s);
    shown.action(u"undo"_s)->trigger();
    QCOMPARE(shown.action(u"colour2"_s)->text(), u"Doubtful"_s);
    QVERIFY(name->text().isEmpty());
}

void TestSettings::keysAreChangedAndConflictsSolved()
{
    const ShownWindow shown;
    SettingsWindow *settings = openSettings(shown);
    settings->showPage(u"keysPage"_s);
    auto *list = settings->findChild<KeyList *>();
    auto *pressed = control<QKeySequenceEdit>(*settings, u"pressed"_s);
    auto *assign = control<QPushButton>(*settings, u"assign"_s);
    QAction *export_ = shown.action(u"export"_s);
    list->select(export_);
    QCOMPARE(pressed->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_E));
    pressed->setKeySequence(QKeySequence(Qt::Key_J));
    QVERIFY(control<QLabel>(*settings, u"conflict"_s)->text().contains(u"Next article"_s));
    assign->click();
    QCOMPARE(export_->shortcut(), QKeySequence(Qt::Key_J));
    QVERIFY(shown.action(u"nextArticle"_s)->shortcuts().isEmpty());
    QVERIFY(control<QLabel>(*settings, u"conflict"_s)->text().isEmpty());
    control<QPushButton>(*settings, u"resetKeys"_s)->click();
    QCOMPARE(shown.action(u"nextArticle"_s)->shortcut(), QKeySequence(Qt::Key_J));
    control<QCheckBox>(*settings, u"letters"_s)->click();
    QVERIFY(shown.action(u"nextArticle"_s)->shortcuts().isEmpty());
}

void TestSettings::theLibraryIsCheckedAndCopied()
{
    const ShownWindow shown;
    SettingsWindow *settings = openSettings(shown);
    auto *words = control<QLabel>(*settings, u"libraryWords"_s);
    control<QPushButton>(*settings, u"checkLibrary"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(words->text(), u"The library is whole."_s, 20000);
    const QString copy = shown.library.folder.filePath(u"copy.apostille"_s);
    settings->findChild<LibraryPage *>()->copyTo(copy);
    QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(u"copy.apostille"_s), 20000);
    const auto opened = Library::open(copy, Library::Mode::ReadOnly);
    QVERIFY(opened && (*opened)->check());
    QCOMPARE((*opened)->articles().counts()->quotes, 1);
    settings->findChild<LibraryPage *>()->copyTo(shown.library.path());
    QTRY_VERIFY(words->property("alarm").toBool());
    QVERIFY2(Library::open(shown.library.path(), Library::Mode::ReadOnly), "never copied onto itself");
}

int main(int argc, char *argv[])
{
    return runShownWindowTest<TestSettings>(argc, argv, u"apostille-test-settings"_s);
}

#include "tst_settings.moc"

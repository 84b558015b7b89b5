// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "models/annotation/anchor.h"
#include "models/editing/session.h"
#include "models/library/articlestore.h"
#include "models/library/quotestore.h"
#include "tests/ui/mainjob.h"
#include "tests/ui/windowprogram.h"
#include "ui/annotations/annotationpane.h"
#include "ui/export/exportdialog.h"
#include "ui/reader/reader.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<MainWindow> openWindow(const QString &library)
{
    auto session = std::make_unique<Session>(Library::open(library, Library::Mode::Create).value());
    auto window = std::make_unique<MainWindow>(std::move(session), lightTheme());
    window->resize(1280, 800);
    window->show();
    return window;
}

void openArticle(MainWindow &window)
{
    const QSignalSpy painted(&window, &MainWindow::painted);
    window.addFiles({mainjob::article});
    QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 20000);
}

QUuid firstArticle(const QString &library)
{
    return Library::open(library, Library::Mode::ReadOnly)
        .value()
        ->articles()
        .page({}, 0, 1)
        .value()
        .at(0)
        .id;
}

std::vector<QuoteRecord> recordsOf(const QString &library)
{
    const auto opened = Library::open(library, Library::Mode::ReadOnly).value();
    return opened->quotes().ofArticle(firstArticle(library)).value();
}

/// Selects the quote in the article as the user would with the mouse.
void selectQuote(MainWindow &window, const QString &library)
{
    const auto opened = Library::open(library, Library::Mode::ReadOnly).value();
    const QString text = opened->articles().currentVersion(firstArticle(library)).value().content.text();
    const auto places = findQuote(mainjob::quote, text);
    QCOMPARE(places.size(), std::size_t(1));
    auto *reader = window.findChild<Reader *>();
    reader->select(places[0].start, places[0].end);
    QTRY_COMPARE(reader->selection().end, places[0].end);
}

void perform(MainWindow &window, const QString &action)
{
    auto *found = window.findChild<QAction *>(action);
    QVERIFY2(found, qPrintable(action));
    found->trigger();
}

/// QTest::keyClicks knows no letters outside ASCII.
void typeWords(QWidget &widget, const QString &words)
{
    for (const QChar letter : words) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(&widget, &press);
        QApplication::sendEvent(&widget, &release);
    }
}

template <typename Field>
Field *field(MainWindow &window, const QString &name)
{
    auto *form = window.findChild<QWidget *>(u"quoteForm"_s);
    return form ? form->findChild<Field *>(name) : nullptr;
}

void typeInto(MainWindow &window, const QString &name, const QString &words)
{
    auto *line = field<QLineEdit>(window, name);
    QVERIFY2(line, qPrintable(name));
    line->setFocus();
    typeWords(*line, words);
    QTest::keyClick(line, Qt::Key_Return);
}

/// The journalist's form: speaker, their name as written, verb, claim, reporting source, tag, note.
void fillForm(MainWindow &window)
{
    QTRY_VERIFY(field<QLineEdit>(window, u"speaker"_s));
    typeInto(window, u"speaker"_s, mainjob::speaker);
    typeInto(window, u"written"_s, mainjob::asWritten);
    typeInto(window, u"verb"_s, mainjob::verb);
    typeInto(window, u"claim"_s, mainjob::claim);
    auto *role = field<QComboBox>(window, u"role"_s);
    QVERIFY(role);
    role->setCurrentIndex(role->findData(static_cast<int>(SourceRole::ReportedBy)));
    typeInto(window, u"source"_s, mainjob::source);
    typeInto(window, u"tag"_s, mainjob::tag);
    auto *note = field<QPlainTextEdit>(window, u"note"_s);
    QVERIFY(note);
    note->setFocus();
    typeWords(*note, mainjob::note);
}

} // namespace

/// The main job in the real window, from a scraped text to the quote list; restart, kill -9, two programs.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromScrapedTextToQuoteList();
    void undoAndRedoShowInWindow();
    void killedProgramKeepsWhatIsOlderThanASecond();
    void anotherProgramsAnnotationAppears();
    void unreadableFileSaysSoInTheWindow();
    void refusedFileAmongOthersIsTold();
    void emptyLibraryOffersSamples();
};

void TestMainWindow::initTestCase()
{
    qApp->setStyleSheet(applicationStyleSheet(lightTheme()));
}

void TestMainWindow::fromScrapedTextToQuoteList()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"l.apostille"_s);
    {
        const auto window = openWindow(library);
        openArticle(*window);
        selectQuote(*window, library);
        perform(*window, u"quote"_s);
        fillForm(*window);
        window->close();
    }
    const auto records = recordsOf(library);
    QCOMPARE(records.size(), std::size_t(1));
    mainjob::verifyRecord(records[0]);

    const auto window = openWindow(library);
    const QString csv = folder.filePath(u"quotes.csv"_s);
    bool written = false;
    QTimer::singleShot(300, window.get(), [&] {
        auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        QTRY_VERIFY(!dialog->isLoading());
        written = dialog->writeTo(csv);
        dialog->close();
    });
    perform(*window, u"export"_s);
    QVERIFY(written);
    mainjob::verifyQuoteList(csv);
}

void TestMainWindow::undoAndRedoShowInWindow()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"l.apostille"_s);
    const auto window = openWindow(library);
    openArticle(*window);
    selectQuote(*window, library);
    perform(*window, u"highlight"_s);
    QCOMPARE(recordsOf(library).size(), std::size_t(1));
    auto *undo = window->findChild<QAction *>(u"undo"_s);
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QCOMPARE(recordsOf(library).size(), std::size_t(0));
    QVERIFY(!undo->isEnabled());
}

void TestMainWindow::killedProgramKeepsWhatIsOlderThanASecond()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"l.apostille"_s);
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QCoreApplication::applicationFilePath(), {u"--write-into"_s, library});
    QVERIFY(writer.waitForReadyRead(40000));
    QTest::qWait(1000);
    ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
    QVERIFY(writer.waitForFinished());
    const auto opened = Library::open(library, Library::Mode::ReadWrite);
    QVERIFY(opened);
    QVERIFY((*opened)->check());
    const auto records = (*opened)->quotes().ofArticle(firstArticle(library)).value();
    QCOMPARE(records.size(), std::size_t(1));
    mainjob::verifyRecord(records[0]);
}

void TestMainWindow::anotherProgramsAnnotationAppears()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"l.apostille"_s);
    const auto window = openWindow(library);
    openArticle(*window);
    QProcess cli;
    cli.start(QStringLiteral(APOSTILLE_BIN "/apostille-cli"),
              {u"--library"_s, library, u"annotate"_s, firstArticle(library).toString(QUuid::WithoutBraces),
               u"--quote"_s, mainjob::quote, u"--speaker"_s, u"Marc Delorme"_s});
    QVERIFY(cli.waitForFinished());
    QVERIFY2(cli.exitCode() == 0, cli.readAllStandardError().constData());
    auto *cards = window->findChild<QAbstractItemView *>(u"cards"_s);
    QVERIFY(cards);
    QTRY_COMPARE_WITH_TIMEOUT(cards->model()->rowCount(), 1, 4000);
    selectQuote(*window, library);
    perform(*window, u"highlight"_s);
    QTRY_COMPARE(cards->model()->rowCount(), 2);
}

void TestMainWindow::unreadableFileSaysSoInTheWindow()
{
    const QTemporaryDir folder;
    const auto window = openWindow(folder.filePath(u"l.apostille"_s));
    QFile empty(folder.filePath(u"vide.txt"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    window->addFiles({empty.fileName()});
    auto *bar = window->findChild<QWidget *>(u"messageBar"_s);
    QTRY_VERIFY(bar->isVisible() && bar->property("alarm").toBool());
    QVERIFY(bar->accessibleName().contains(u"vide.txt"_s));
}

void TestMainWindow::refusedFileAmongOthersIsTold()
{
    const QTemporaryDir folder;
    const auto window = openWindow(folder.filePath(u"l.apostille"_s));
    QStringList files;
    for (const QString &name : {u"vide.txt"_s, u"rien.html"_s}) {
        QFile empty(folder.filePath(name));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        files << empty.fileName();
    }
    const QSignalSpy painted(window.get(), &MainWindow::painted);
    window->addFiles({files[0], files[1], mainjob::article});
    QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 20000);
    auto *bar = window->findChild<QWidget *>(u"messageBar"_s);
    QTRY_VERIFY(bar->isVisible() && bar->property("alarm").toBool());
    QVERIFY(bar->accessibleName().contains(u"vide.txt"_s));
    QVERIFY(bar->accessibleName().contains(u"rien.html"_s));
}

void TestMainWindow::emptyLibraryOffersSamples()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"l.apostille"_s);
    const auto window = openWindow(library);
    auto *welcome = window->findChild<QWidget *>(u"welcome"_s);
    QVERIFY(welcome && welcome->isVisible());
    window->resize(1024, 640);
    for (const auto *button : welcome->findChildren<QAbstractButton *>())
        QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    const QSignalSpy painted(window.get(), &MainWindow::painted);
    QMetaObject::invokeMethod(welcome, "sampleRequested", u"fr"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 20000);
    QVERIFY(!welcome->isVisible());
    QCOMPARE(recordsOf(library).size(), std::size_t(3));
}

namespace {

/// The other process of the kill -9 test: does the main job, says so, and goes on as if the user were
/// thinking.
int writeInto(const QString &library)
{
    const auto window = openWindow(library);
    openArticle(*window);
    selectQuote(*window, library);
    perform(*window, u"quote"_s);
    fillForm(*window);
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    beforeWindows();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"apostille-test"_s);
    installTranslations(application, qEnvironmentVariable("APOSTILLE_TEST_LANGUAGE"));
    if (const QStringList arguments = QApplication::arguments(); arguments.size() == 3)
        return writeInto(arguments[2]);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainwindow.moc"

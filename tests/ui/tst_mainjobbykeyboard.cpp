// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "models/editing/session.h"
#include "models/library/articlestore.h"
#include "models/library/quotestore.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/mainjob.h"
#include "tests/ui/windowprogram.h"
#include "ui/reader/reader.h"
#include "ui/settings/preferences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace apostille;
using namespace Qt::StringLiterals;

namespace {

const QString otherArticle =
    u"Le musée de la mine rouvre ses portes après deux ans de travaux\n\n"
    "Par notre rédaction\n\n"
    "Après deux ans de travaux, le musée de la mine rouvre samedi à Saint-Loup, avec une salle de plus et "
    "un café au bord du canal.\n\n"
    "« Les visiteurs descendent maintenant jusqu’au fond », se réjouit la directrice, Anne Vidal, qui attend "
    "quarante mille personnes cette année.\n\n"
    "L’entrée reste gratuite le premier dimanche du mois, comme avant la fermeture, et les écoles de la "
    "vallée "
    "ont déjà réservé toutes les matinées de mars.\n"_s;

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The main job as a French journalist without a mouse does it in a small window. There is nothing in here
/// but keys; what the test asks of the window is what its user sees.
class TestMainJobByKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fromTwoCopiedTextsToQuoteList();
    void cleanup();

private:
    void addInDialog(const QString &text);
    void pasteInList(const QString &text);
    void goTo(const QString &titlePart);
    void selectQuote();
    void fillForm();
    void chooseRole();
    void exportTo(const QString &path);
    void open();
    [[nodiscard]] QString shownTitle() const;
    [[nodiscard]] std::vector<QuoteRecord> records() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainJobByKeyboard::init()
{
    Preferences().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"l.apostille"_s);
    open();
}

void TestMainJobByKeyboard::cleanup()
{
    m_window.reset();
}

void TestMainJobByKeyboard::open()
{
    m_window = std::make_unique<MainWindow>(
        std::make_unique<Session>(Library::open(m_library, Library::Mode::Create).value()), lightTheme());
    m_window->resize(1024, 640);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(m_window->size(), QSize(1024, 640));
}

QString TestMainJobByKeyboard::shownTitle() const
{
    const auto *list = m_window->findChild<QAbstractItemView *>(u"articles"_s);
    return list->currentIndex().data().toString();
}

std::vector<QuoteRecord> TestMainJobByKeyboard::records() const
{
    const auto opened = Library::open(m_library, Library::Mode::ReadOnly).value();
    const auto texts = opened->quotes().cited({}).value();
    return texts.empty() ? std::vector<QuoteRecord>() : texts.front().quotes;
}

void TestMainJobByKeyboard::addInDialog(const QString &text)
{
    QApplication::clipboard()->setText(text);
    const QSignalSpy painted(m_window.get(), &MainWindow::painted);
    keyboard::pressAndAnswer(Qt::Key_N, Qt::ControlModifier, [] {
        QVERIFY(keyboard::tabTo(u"text"_s));
        keyboard::press(Qt::Key_V, Qt::ControlModifier);
        keyboard::press(Qt::Key_Return, Qt::ControlModifier);
    });
    QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 20000);
}

void TestMainJobByKeyboard::pasteInList(const QString &text)
{
    QApplication::clipboard()->setText(text);
    const QSignalSpy painted(m_window.get(), &MainWindow::painted);
    keyboard::press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 20000);
}

void TestMainJobByKeyboard::goTo(const QString &titlePart)
{
    QVERIFY2(!shownTitle().contains(titlePart), "there is something to go to");
    const QSignalSpy painted(m_window.get(), &MainWindow::painted);
    keyboard::press(Qt::Key_J);
    QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 20000);
    QVERIFY2(shownTitle().contains(titlePart), qPrintable(shownTitle()));
}

/// The caret goes to the first word by Ctrl+F and takes the others with Shift.
void TestMainJobByKeyboard::selectQuote()
{
    const auto *reader = m_window->findChild<Reader *>();
    keyboard::press(Qt::Key_F7);
    keyboard::press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"findField"_s);
    keyboard::type(mainjob::quote.section(u' ', 0, 0));
    const auto *count = m_window->findChild<QLabel *>(u"findCount"_s);
    QTRY_COMPARE(count->text(), u"1\u202f/\u202f1"_s);
    keyboard::press(Qt::Key_Escape);
    QTRY_VERIFY(reader->isAncestorOf(QApplication::focusWidget()));
    QTRY_COMPARE(reader->selection().end - reader->selection().start, mainjob::quote.indexOf(u' '));
    const qsizetype start = reader->selection().start;
    keyboard::press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    keyboard::press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(reader->selection().end, start + mainjob::quote.size());
    QCOMPARE(reader->selection().start, start);
}

/// With all that completion offers: the rest of a verb after two words, Enter that creates a name.
void TestMainJobByKeyboard::fillForm()
{
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"speaker"_s);
    keyboard::type(mainjob::speaker);
    keyboard::press(Qt::Key_Return);
    QVERIFY(keyboard::tabTo(u"written"_s));
    keyboard::type(mainjob::asWritten);
    QVERIFY(keyboard::tabTo(u"verb"_s));
    keyboard::type(u"a décl"_s);
    keyboard::press(Qt::Key_Down);
    keyboard::press(Qt::Key_Return);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), mainjob::verb);
    QVERIFY(keyboard::tabTo(u"claim"_s));
    keyboard::type(mainjob::claim);
    keyboard::press(Qt::Key_Return);
    chooseRole();
    QVERIFY(keyboard::tabTo(u"tag"_s));
    keyboard::type(mainjob::tag);
    keyboard::press(Qt::Key_Return);
    QVERIFY(keyboard::tabTo(u"note"_s));
    keyboard::type(mainjob::note);
    keyboard::press(Qt::Key_Escape);
    QVERIFY(!m_window->findChild<QWidget *>(u"quoteForm"_s));
}

void TestMainJobByKeyboard::chooseRole()
{
    QVERIFY(keyboard::tabTo(u"role"_s));
    const auto *role = qobject_cast<QComboBox *>(QApplication::focusWidget());
    for (int i = 0; i < role->count() && role->currentData() != static_cast<int>(SourceRole::ReportedBy); ++i)
        keyboard::press(Qt::Key_Down);
    QCOMPARE(role->currentData().toInt(), static_cast<int>(SourceRole::ReportedBy));
    QVERIFY(keyboard::tabTo(u"source"_s));
    keyboard::type(mainjob::source);
    keyboard::press(Qt::Key_Return);
}

void TestMainJobByKeyboard::exportTo(const QString &path)
{
    keyboard::pressAndAnswer(Qt::Key_E, Qt::ControlModifier, [&path] {
        QVERIFY(keyboard::tabTo(u"save"_s)); // as soon as the quotes are there
        keyboard::pressAndAnswer(Qt::Key_Return, Qt::NoModifier, [&path] {
            keyboard::type(path);
            keyboard::press(Qt::Key_Return);
        });
    });
}

void TestMainJobByKeyboard::fromTwoCopiedTextsToQuoteList()
{
    const QString csv = m_folder->filePath(u"citations.csv"_s);
    const std::initializer_list<std::function<void()>> steps{
        [&] { addInDialog(contentOf(mainjob::article)); },
        [&] { pasteInList(otherArticle); },
        [&] { goTo(u"Montrieux"_s); },
        [&] { selectQuote(); },
        [&] { keyboard::press(Qt::Key_Q); },
        [&] { fillForm(); },
        [&] { QTRY_COMPARE(records().size(), std::size_t(1)); },
        [&] { mainjob::verifyRecord(records()[0]); },
        [&] { exportTo(csv); },
        [&] { mainjob::verifyQuoteList(csv); },
    };
    for (const auto &step : steps) {
        step();
        if (QTest::currentTestFailed())
            return;
    }
}

int main(int argc, char *argv[])
{
    const auto prepare = [](QApplication &application) {
        installTranslations(application, u"fr"_s);
        QApplication::setFont(interfaceFont());
        application.setStyleSheet(applicationStyleSheet(lightTheme()));
    };
    return runWindowTest<TestMainJobByKeyboard>(argc, argv, u"apostille-mainjobbykeyboard"_s, prepare);
}

#include "tst_mainjobbykeyboard.moc"

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "models/annotation/passage.h"
#include "models/base/identifier.h"
#include "models/editing/session.h"
#include "models/library/annotationstore.h"
#include "models/library/articlestore.h"
#include "tests/library/libraryfixture.h"
#include "tests/ui/readerarticles.h"
#include "tests/ui/windowover.h"
#include "tests/ui/windowprogram.h"
#include "ui/annotations/annotationpane.h"
#include "ui/list/articlelist.h"
#include "ui/reader/reader.h"
#include "ui/settings/preferences.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowstate.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace apostille;
using namespace Qt::StringLiterals;

/// Another language, chosen in the middle of the work: the window speaks it, and all that was in hand is.
class tst_Language : public QObject
{
    Q_OBJECT

public:
    static void initMain() { beforeWindows(); }

private Q_SLOTS:
    void init();
    void cleanup();
    void theWorkGoesOn();
    void placeAndSearchStay();

private:
    void openWindow();
    void open(const QUuid &article);
    void speak(const QString &language);
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    [[nodiscard]] Reader *reader() const { return m_window->findChild<Reader *>(u"reader"_s); }
    [[nodiscard]] Desk &desk() const { return *m_window->findChild<Desk *>(); }

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    QUuid m_article;
};

void tst_Language::init()
{
    Preferences().clear();
    installTranslations(*qApp, u"en"_s);
    m_fixture = std::make_unique<LibraryFixture>();
    m_article = m_fixture->addArticle(longArticle());
    m_fixture->close();
    openWindow();
    open(m_article);
}

void tst_Language::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void tst_Language::openWindow()
{
    m_window = windowOver(m_fixture->path(), {1280, 800});
}

void tst_Language::open(const QUuid &article)
{
    openPainted(*m_window, article);
}

/// As the program does it.
void tst_Language::speak(const QString &language)
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    auto [session, state] = MainWindow::dissolve(std::move(m_window));
    installTranslations(*qApp, language);
    m_window = std::make_unique<MainWindow>(std::move(session), lightTheme());
    m_window->show();
    m_window->activateWindow();
    m_window->resume(state);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_Language::theWorkGoesOn()
{
    const QString text = longArticle().text();
    const QUuid quote = desk().annotate({{10, 40}}, MarkColour::Red, SpeechKind::Partial, u"quote"_s);
    QVERIFY(!quote.isNull());
    auto *pane = m_window->findChild<AnnotationPane *>();
    pane->edit(quote, AnnotationPane::Field::Speaker);
    QTest::keyClicks(pane->findChild<QLineEdit *>(u"speaker"_s), u"Mrs Half"_s);
    pane->edit(quote, AnnotationPane::Field::Note);
    QTest::keyClicks(QApplication::focusWidget(), u"and why"_s);
    reader()->select(200, 230);
    QTRY_COMPARE(reader()->selection(), (TextRange{200, 230}));
    const QString undo = action(u"undo"_s)->text();

    speak(u"fr"_s);
    QCOMPARE(action(u"copyArticleLink"_s)->text(), u"Copier le &lien vers l’article"_s);
    QCOMPARE(desk().article(), m_article);
    QTRY_COMPARE_WITH_TIMEOUT(reader()->selection(), (TextRange{200, 230}), 20'000);
    pane = m_window->findChild<AnnotationPane *>();
    QCOMPARE(pane->current(), quote);
    QCOMPARE(pane->editing(), AnnotationPane::Field::Note);
    const auto *note = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(note);
    QCOMPARE(note->toPlainText(), u"and why"_s);
    QVERIFY(action(u"undo"_s)->isEnabled());
    QVERIFY(action(u"undo"_s)->text() != undo);

    action(u"undo"_s)->trigger();
    QTRY_VERIFY(note->toPlainText().isEmpty());
    speak(u"en"_s);
    QVERIFY(action(u"redo"_s)->isEnabled());
}

void tst_Language::placeAndSearchStay()
{
    QSignalSpy moved(reader(), &Reader::placeChanged);
    reader()->goTo(10'000);
    QTRY_VERIFY(!moved.isEmpty() && moved.last().first().value<TextRange>().start > 9'000);
    const auto read = [this] { return m_window->findChild<QLabel *>(u"progress"_s)->text().left(2); };
    QTRY_VERIFY(read().toInt() > 20);
    const QString before = read();
    action(u"searchLibrary"_s)->trigger();
    QTest::keyClicks(m_window->findChild<QLineEdit *>(u"search"_s), u"water"_s);
    QTest::keyClick(m_window->findChild<QLineEdit *>(u"search"_s), Qt::Key_Return);
    QTRY_COMPARE(m_window->findChild<ArticleList *>()->searched(), u"water"_s);

    speak(u"fr"_s);
    QCOMPARE(m_window->findChild<QLineEdit *>(u"search"_s)->text(), u"water"_s);
    QTRY_COMPARE_WITH_TIMEOUT(read(), before, 20'000);
}

QTEST_MAIN(tst_Language)

#include "tst_language.moc"

// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/anchor.h"
#include "models/base/identifier.h"
#include "models/editing/session.h"
#include "models/library/settingstore.h"
#include "models/lists/thingsmime.h"
#include "tests/ui/cardlibrary.h"
#include "ui/annotations/annotationpane.h"
#include "ui/annotations/cardlist.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerscheme.h"
#include "ui/settings/preferences.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace apostille;
using namespace Qt::StringLiterals;

/// What the window's commands do with cards: out of the window, into a window of their own, back to the text.
class TestCardCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initMain() { registerReaderScheme(); }
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void aCopyIsRichPlainAndMarkdownAtOnce();
    void aLinkNamesTheAnnotation();
    void lostWordsAreAttachedToTheSelection();
    void keysReachTagAndVerdict();
    void ofSeveralClaimsOneIsJudged();
    void cardsHaveAWindowOfTheirOwn();
    void theWindowOfTheCardsClosesAndComesBackWithTheMainOne();
    void coloursInTheMenuBearTheUsersNames();

private:
    void open();
    QAction *action(const QString &name) { return m_window->findChild<QAction *>(name); }
    QWidget *ownWindow() { return m_window->findChild<QWidget *>(u"detachedAnnotations"_s); }

    std::unique_ptr<CardLibrary> m_library;
    std::unique_ptr<MainWindow> m_window;
    Session *m_session = nullptr;
    AnnotationPane *m_pane = nullptr;
    QUuid m_quote;
};

void TestCardCommands::init()
{
    Preferences().clear();
    m_library = std::make_unique<CardLibrary>();
    Annotation quote = m_library->draft(u"crue du siècle"_s);
    quote.speech = SpeechKind::Partial;
    quote.sources = {{m_library->session->sourceNamed(u"Le maire"_s)->id, SourceRole::Speaker}};
    quote.claims = {{m_library->session->claimNamed(u"C’est la crue du siècle"_s)->id, Stance::Makes}};
    m_quote = m_library->add(quote);
    QVERIFY(m_library->session->library().settings().setValue(u"window.article"_s,
                                                              m_library->article.toString()));
    m_library->session.reset();
    open();
}

void TestCardCommands::cleanup()
{
    m_window.reset();
    m_library.reset();
}

void TestCardCommands::open()
{
    m_window.reset();
    auto session = std::make_unique<Session>(Library::open(m_library->path(), Library::Mode::Create).value());
    m_session = session.get();
    m_window = std::make_unique<MainWindow>(std::move(session), lightTheme());
    m_pane = m_window->findChild<AnnotationPane *>();
    const QSignalSpy painted(m_window.get(), &MainWindow::painted);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->reopen();
    QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 20'000);
    m_pane->setCurrent(m_quote);
}

void TestCardCommands::aCopyIsRichPlainAndMarkdownAtOnce()
{
    action(u"copyQuote"_s)->trigger();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY2(copied->text().startsWith(u"«\u202Fcrue du siècle\u202F» — Le maire"_s),
             qUtf8Printable(copied->text()));
    QVERIFY(copied->html().contains(u"<span lang=\"fr\">"_s));
    const QString markdown = QString::fromUtf8(copied->data(u"text/markdown"_s));
    QVERIFY2(markdown.startsWith(u"> «\u202Fcrue du siècle\u202F»\n>\n> — Le maire"_s),
             qUtf8Printable(markdown));
    QCOMPARE(thingsFromMime(*copied).annotations, std::vector{m_quote});
    action(u"copyMarkdown"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), markdown);
}

void TestCardCommands::aLinkNamesTheAnnotation()
{
    action(u"copyLink"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(),
             u"apostille:annotation/"_s + m_quote.toString(QUuid::WithoutBraces));
    action(u"copyArticleLink"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(),
             u"apostille:article/"_s + m_library->article.toString(QUuid::WithoutBraces));
}

void TestCardCommands::lostWordsAreAttachedToTheSelection()
{
    Annotation lost = m_session->library().annotations().get(m_quote).value();
    lost.anchor = {.start = 3, .end = 20, .exact = u"mots disparus"_s, .prefix = u"jadis "_s};
    m_session->saveAnnotation(lost, u"lose"_s);
    const auto spoken = [this] {
        const auto *cards = m_pane->findChild<CardList *>();
        return cards->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(spoken().contains(u"No longer in this version"_s));
    const qsizetype start = m_library->paragraph.indexOf(u"à tous les riverains"_s);
    auto *reader = m_window->findChild<Reader *>();
    reader->select(start, start + 20);
    QTRY_COMPARE(reader->selection().end, start + 20);
    action(u"attachToSelection"_s)->trigger();
    QVERIFY2(spoken().contains(u"à tous les riverains"_s), qUtf8Printable(spoken()));
    QVERIFY(!spoken().contains(u"No longer"_s));
    QCOMPARE(m_session->history().undoText(), u"attach quote to selection"_s);
    m_session->history().undo();
    QVERIFY(spoken().contains(u"mots disparus"_s));
}

void TestCardCommands::keysReachTagAndVerdict()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *cards = m_pane->findChild<CardList *>();
    cards->setFocus();
    QTest::keyClick(cards, Qt::Key_V);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_6);
    QCOMPARE(m_library->onDisk(m_quote).claims.at(0).claim.verdict, Verdict::False);
    QCOMPARE(m_session->history().undoText(), u"set verdict to “false”"_s);
    QTest::keyClick(cards, Qt::Key_T);
    QTRY_VERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"tag"_s);
}

void TestCardCommands::ofSeveralClaimsOneIsJudged()
{
    Annotation quote = m_session->library().annotations().get(m_quote).value();
    quote.claims.push_back(
        {m_session->claimNamed(u"Les travaux seront finis avant l’hiver"_s)->id, Stance::Makes});
    QVERIFY(m_session->saveAnnotation(quote, u"add claim"_s));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *cards = m_pane->findChild<CardList *>();
    cards->setFocus();
    QTest::keyClick(cards, Qt::Key_V);
    QTRY_COMPARE(QApplication::activePopupWidget()->objectName(), u"claimsMenu"_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_2);
    QTRY_COMPARE(QApplication::activePopupWidget()->objectName(), u"verdictMenu"_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_5);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    const auto claims = m_library->onDisk(m_quote).claims;
    QCOMPARE(claims.at(0).claim.verdict, Verdict::Unchecked);
    QCOMPARE(claims.at(1).claim.verdict, Verdict::Misleading);
}

void TestCardCommands::cardsHaveAWindowOfTheirOwn()
{
    action(u"detachAnnotations"_s)->setChecked(true);
    QVERIFY(ownWindow() && ownWindow()->isVisible());
    QVERIFY(ownWindow()->isAncestorOf(m_pane));
    auto *cards = m_pane->findChild<CardList *>();
    const auto focusCards = [&] {
        ownWindow()->activateWindow();
        cards->setFocus();
        return cards->hasFocus();
    };
    QTRY_VERIFY(focusCards());
    QTest::keyClick(cards, Qt::Key_T); // the keys are the same here
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"tag"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    action(u"nextPane"_s)->trigger();
    QTRY_VERIFY(m_window->isActiveWindow());
    QPointer<QWidget> own = ownWindow();
    own->close();
    QVERIFY(!own || !own->isVisible());
    QVERIFY(!action(u"detachAnnotations"_s)->isChecked());
    QCOMPARE(m_pane->window(), m_window.get());
    QVERIFY(m_pane->isVisible());
}

void TestCardCommands::theWindowOfTheCardsClosesAndComesBackWithTheMainOne()
{
    action(u"detachAnnotations"_s)->setChecked(true);
    ownWindow()->resize(500, 600);
    m_window->close();
    QTRY_VERIFY(!m_pane->isVisible());
    open();
    QVERIFY(ownWindow() && ownWindow()->isVisible());
    QCOMPARE(ownWindow()->size(), QSize(500, 600));
    m_window.reset(); // takes the cards' window with it
}

void TestCardCommands::coloursInTheMenuBearTheUsersNames()
{
    MarkNames names;
    names.setOwn(MarkColour::Red, u"à recouper"_s);
    m_session->saveMarkNames(names, u"name"_s);
    QStringList texts;
    for (const QAction *colour : m_window->findChildren<QAction *>(QRegularExpression(u"^colour\\d$"_s)))
        texts += colour->text();
    QVERIFY2(texts.contains(u"À recouper"_s), qUtf8Printable(texts.join(u' ')));
    m_session->history().undo();
}

QTEST_MAIN(TestCardCommands)
#include "tst_cardcommands.moc"

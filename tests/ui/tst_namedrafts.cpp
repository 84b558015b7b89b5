// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cardlibrary.h"
#include "ui/annotations/annotationpane.h"

#include <QLineEdit>
#include <QPointer>

using namespace apostille;
using namespace Qt::StringLiterals;

using Field = AnnotationPane::Field;

/// Names that are half typed when the program dies.
class TestNameDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void halfANameOutlivesTheProgram_data();
    void halfANameOutlivesTheProgram();
    void halfANameIsNoSourceYet();
    void anAcceptedNameLeavesNoDraft();
    void anEmptiedFieldLeavesNoDraft();
    void lookingElsewhereMakesNoName();
    void proposalsOutliveTheWindowTheyWereShownIn();

private:
    QLineEdit *field(const QString &name);
    /// A second program at the same file, as after kill -9 of the first.
    QString afterACrash(const QString &name);

    std::unique_ptr<CardLibrary> m_library;
    std::unique_ptr<AnnotationPane> m_pane;
    QUuid m_quote;
};

void TestNameDrafts::init()
{
    m_library = std::make_unique<CardLibrary>();
    m_quote = m_library->quote(u"crue du siècle"_s);
    m_pane = std::make_unique<AnnotationPane>(*m_library->session, lightTheme());
    m_pane->resize(350, 760);
    m_pane->showArticle(m_library->article, u"fr"_s, m_library->paragraph);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->edit(m_quote, Field::Speaker);
}

void TestNameDrafts::cleanup()
{
    m_pane.reset();
    m_library.reset();
}

QLineEdit *TestNameDrafts::field(const QString &name)
{
    auto *line = m_pane->findChild<QLineEdit *>(name);
    if (!line)
        qFatal("no field %s", qUtf8Printable(name));
    return line;
}

QString TestNameDrafts::afterACrash(const QString &name)
{
    auto library = Library::open(m_library->path(), Library::Mode::Create);
    if (!library)
        qFatal("%s", qUtf8Printable(library.error().detail));
    Session session(std::move(*library));
    AnnotationPane pane(session, lightTheme());
    pane.showArticle(m_library->article, u"fr"_s, m_library->paragraph);
    pane.edit(m_quote, Field::Note);
    return pane.findChild<QLineEdit *>(name)->text();
}

void TestNameDrafts::halfANameOutlivesTheProgram_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"speaker", "source", "claim", "tag"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestNameDrafts::halfANameOutlivesTheProgram()
{
    QFETCH(QString, name);
    QLineEdit *line = field(name);
    line->setFocus();
    QTest::keyClicks(line, u"Ouma"_s);
    QTRY_COMPARE(afterACrash(name), u"Ouma"_s);
    QTest::keyClicks(line, u"rou"_s);
    QTRY_COMPARE(afterACrash(name), u"Oumarou"_s);
}

void TestNameDrafts::halfANameIsNoSourceYet()
{
    QTest::keyClicks(field(u"speaker"_s), u"Ouma"_s);
    QTRY_COMPARE(afterACrash(u"speaker"_s), u"Ouma"_s); // this form was opened and left again
    QVERIFY(m_library->session->library().sources().all()->empty());
    QVERIFY(m_library->onDisk(m_quote).sources.empty());
}

void TestNameDrafts::anAcceptedNameLeavesNoDraft()
{
    QLineEdit *tag = field(u"tag"_s);
    tag->setFocus();
    QTest::keyClicks(tag, u"crue"_s);
    QTRY_COMPARE(afterACrash(u"tag"_s), u"crue"_s);
    QTest::keyClick(tag, Qt::Key_Return);
    QCOMPARE(m_library->onDisk(m_quote).tags, QStringList{u"crue"_s});
    QTRY_COMPARE(afterACrash(u"tag"_s), QString());
}

void TestNameDrafts::anEmptiedFieldLeavesNoDraft()
{
    QLineEdit *claim = field(u"claim"_s);
    claim->setFocus();
    QTest::keyClicks(claim, u"La"_s);
    QTRY_COMPARE(afterACrash(u"claim"_s), u"La"_s);
    QTest::keyClick(claim, Qt::Key_Backspace);
    QTest::keyClick(claim, Qt::Key_Backspace);
    QTRY_COMPARE(afterACrash(u"claim"_s), QString());
    QVERIFY(m_library->session->library().claims().all()->empty());
}

/// Who looks a name up in the browser has not finished typing it.
void TestNameDrafts::lookingElsewhereMakesNoName()
{
    QLineEdit *speaker = field(u"speaker"_s);
    QTest::keyClicks(speaker, u"Ouma"_s);
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(speaker, &away);
    m_pane->keep();
    QVERIFY(m_library->session->library().sources().all()->empty());
    QCOMPARE(afterACrash(u"speaker"_s), u"Ouma"_s);
    QTest::keyClick(speaker, Qt::Key_Tab);
    QCOMPARE(m_library->session->library().sources().all()->size(), 1U);
}

/// Annotations may have a window of their own for a while.
void TestNameDrafts::proposalsOutliveTheWindowTheyWereShownIn()
{
    auto window = std::make_unique<QWidget>();
    window->resize(400, 800);
    m_pane->setParent(window.get());
    m_pane->show();
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QLineEdit *speaker = field(u"speaker"_s);
    speaker->setFocus();
    QTest::keyClicks(speaker, u"Ouma"_s);
    const QPointer<QWidget> proposals =
        window->findChild<QWidget *>(u"proposals"_s, Qt::FindDirectChildrenOnly);
    QVERIFY(proposals && proposals->isVisible());
    m_pane->setParent(nullptr);
    window.reset();
    QVERIFY(proposals);
    m_pane->show();
    m_pane->flush(); // takes the name, and puts the list away
    QCOMPARE(m_library->session->library().sources().all()->size(), 1U);
}

QTEST_MAIN(TestNameDrafts)
#include "tst_namedrafts.moc"

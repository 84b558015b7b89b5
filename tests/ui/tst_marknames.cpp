// SPDX-FileCopyrightText: 2026 Apostille contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"
#include "models/library/settingstore.h"
#include "tests/ui/shownpane.h"
#include "ui/annotations/marknamesediting.h"
#include "ui/window/spokenmark.h"

#include <QAbstractButton>
#include <QStandardPaths>

using namespace apostille;

/// What the colours stand for is the user's to say.
class TestMarkNames : public QObject, private ShownPane
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { start(); }
    void cleanup() { stop(); }

    void anOwnNameIsSaidEverywhere();
    void namesBelongToTheLibraryAndCanBeUndone();
    void anEmptiedNameIsOursAgain();
    void exportsSayIt();

private:
    void rename(MarkNamesEditing &page, int number, const QString &name)
    {
        auto *line = page.findChild<QLineEdit *>(u"markName%1"_s.arg(number));
        line->setFocus();
        line->selectAll();
        keys(line, name);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

void TestMarkNames::anOwnNameIsSaidEverywhere()
{
    Annotation red = m_library->draft(u"crue du siècle"_s);
    red.colour = MarkColour::Red;
    m_library->add(red);
    show();
    QVERIFY(cardText(0).contains(u"marked as doubtful"_s));
    MarkNamesEditing page(session(), lightTheme());
    rename(page, 2, u"  à   recouper "_s);
    QVERIFY2(cardText(0).contains(u"marked as à recouper"_s), qUtf8Printable(cardText(0)));
    QCOMPARE(spokenMark(red, session().markNames()), u"marked as à recouper"_s); // in the text
    m_pane->edit(red.id, Field::Note);
    QStringList swatches;
    for (const auto *each : m_pane->findChild<QWidget *>(u"colours"_s)->findChildren<QAbstractButton *>())
        swatches += each->toolTip();
    QVERIFY(swatches.contains(u"2 · À recouper (red)"_s));
}

void TestMarkNames::namesBelongToTheLibraryAndCanBeUndone()
{
    MarkNamesEditing page(session(), lightTheme());
    rename(page, 8, u"someday"_s);
    QCOMPARE(session().markNames().name(MarkColour::Grey), u"someday"_s);
    QCOMPARE(session().library().settings().value(u"mark.8.name"_s, {}), u"someday"_s);
    QCOMPARE(session().history().undoText(), u"name colour “someday”"_s);
    auto again = Library::open(m_library->path(), Library::Mode::ReadOnly);
    const Session other(std::move(*again));
    QCOMPARE(other.markNames().name(MarkColour::Grey), u"someday"_s);
    session().history().undo();
    QCOMPARE(session().markNames().name(MarkColour::Grey), u"to do"_s);
    QCOMPARE(session().library().settings().value(u"mark.8.name"_s, u"none"_s), u"none"_s);
}

void TestMarkNames::anEmptiedNameIsOursAgain()
{
    MarkNamesEditing page(session(), lightTheme());
    rename(page, 1, u"citation"_s);
    rename(page, 3, u"sûr"_s);
    auto *line = page.findChild<QLineEdit *>(u"markName1"_s);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(session().markNames().name(MarkColour::Yellow), u"quote"_s);
    page.findChild<QAbstractButton *>(u"usualMarkNames"_s)->click();
    QCOMPARE(session().markNames(), MarkNames());
    session().history().undo();
    QCOMPARE(session().markNames().name(MarkColour::Green), u"sûr"_s);
}

void TestMarkNames::exportsSayIt()
{
    m_library->quote(u"crue du siècle"_s);
    MarkNames names;
    names.setOwn(MarkColour::Yellow, u"verbatim"_s);
    session().saveMarkNames(names, u"name"_s);
    const auto texts = session().library().quotes().cited({});
    const QString csv = QString::fromUtf8(quotesToCsv(*texts, {.marks = session().markNames()}));
    const QStringList header = csv.section(u"\r\n"_s, 0, 0).split(u',');
    QCOMPARE(header.last(), u"mark"_s);
    QVERIFY(csv.section(u"\r\n"_s, 1, 1).endsWith(u",verbatim"_s));
}

QTEST_MAIN(TestMarkNames)
#include "tst_marknames.moc"
